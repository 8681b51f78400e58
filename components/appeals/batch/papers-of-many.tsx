'use client';

import { useTranslations } from 'next-intl';

const KINDS = ['appeal', 'conclusion', 'decision', 'announcement'] as const;

/** The papers of several complaints, of one kind, in one file. */
export function PapersOfMany({ appealIds }: { appealIds: readonly string[] }) {
  const t = useTranslations('appeals.batch');
  const asked = appealIds.join(',');
  return (
    <p className="hint">
      {t('print')}:{' '}
      {KINDS.map((kind, index) => (
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
