'use client';

import { useTranslations } from 'next-intl';
import type { AppealItem } from '../appeal-item';
import { APPEAL_PAPERS, mayHave } from './papers-there';

/** The papers of several complaints, of one kind, in one file. */
export function PapersOfMany({ items }: { items: readonly AppealItem[] }) {
  const t = useTranslations('appeals.batch');
  const asked = items.map(({ id }) => id).join(',');
  const kinds = APPEAL_PAPERS.filter((kind) => items.some((item) => mayHave(kind, item)));
  return (
    <p className="hint">
      {t('print')}:{' '}
      {kinds.map((kind, index) => (
        <span key={kind}>
          {index === 0 ? '' : ' · '}
          <a href={`/api/v1/papers/${kind}?appealIds=${asked}`} target="_blank" rel="noreferrer">
            {t(`papers.${kind}`)}
          </a>
        </span>
      ))}
    </p>
  );
}
