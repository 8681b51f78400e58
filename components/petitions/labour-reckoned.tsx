'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Notice } from '@/components/ui/notice';
import { formatFactWhen } from '@/lib/i18n/format';
import type { Interpretations } from '@/lib/law/interpretations';
import { type RestorationFacts, restoration } from '@/lib/law/restoration';

interface LabourReckonedProps {
  facts: RestorationFacts;
  isConfirmed: boolean;
  interpretations: Interpretations | undefined;
}

/** The five years as the law will reckon them, said while they are typed: the very rule that will judge the decision. */
export function LabourReckoned({ facts, isConfirmed, interpretations }: LabourReckonedProps) {
  const t = useTranslations('petitions.deciding.reckoned');
  const locale = useLocale();
  const { body, labourSince, fullOn, findings } = restoration(facts, interpretations);
  const article = body === 'vtsik-presidium' ? '18' : '19';
  const isShort = findings.some(({ rule, level }) => level === 'breach' && rule !== 'restoration-loyalty');
  const word = body === 'vtsik-presidium' ? 'decree' : isShort ? 'short' : 'enough';
  return (
    <Notice tone={isShort ? 'late' : labourSince === null ? 'warn' : 'done'} title={t('title')} role="status">
      {labourSince === null ? (
        <p>{t('none')}</p>
      ) : (
        <>
          {fullOn === null ? null : (
            <p>{t('since', { since: formatFactWhen(labourSince, locale), full: formatFactWhen(fullOn, locale) })}</p>
          )}
          <p>
            {t(word)} <ArticleRef article={article} />
          </p>
        </>
      )}
      {isConfirmed ? <p>{t('confirmed')}</p> : null}
    </Notice>
  );
}
