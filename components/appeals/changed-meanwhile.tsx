'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { bodyName } from './words';

export interface Changed {
  readonly body: string;
  readonly outcome: string | null;
  readonly reasons: string;
}

/** Somebody decided first: their decision is shown, and what was typed here stays typed. */
export function ChangedMeanwhile({ changed, appealId }: { changed: Changed; appealId: string }) {
  const t = useTranslations('appeals.one');
  const bodies = useTranslations('commissions');
  const offices = useTranslations('appeals.office');
  const { body, outcome, reasons } = changed;
  return (
    <Notice
      tone="warn"
      role="alert"
      title={t('changedTitle')}
      actions={<LinkButton href={`/appeals/${appealId}`}>{t('open')}</LinkButton>}
    >
      <p>
        {t('changedBy', {
          outcome: outcome ?? 'other',
          body: bodyName(bodies, body, offices),
          reasons: reasons === '' ? '—' : reasons,
        })}
      </p>
      <p>{t('changedKept')}</p>
    </Notice>
  );
}
