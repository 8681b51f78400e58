'use client';

import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Notice } from '@/components/ui/notice';
import type { FindingCode } from '@/lib/law/codes';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import type { DisfranchisementCase } from '@/lib/law/disfranchisement-facts';
import type { RuleFinding } from '@/lib/law/finding';
import type { Interpretations } from '@/lib/law/interpretations';

const TONES = { lawful: 'done', undecided: 'warn', unlawful: 'late' } as const;

interface VerdictPreviewProps {
  entry: DisfranchisementCase;
  /** The readings of the campaign; the usual ones between campaigns. */
  interpretations: Interpretations | undefined;
}

/** What the law says of the entry as it stands on the sheet: the very rule that will judge it. */
export function VerdictPreview({ entry, interpretations }: VerdictPreviewProps) {
  const t = useTranslations('lishentsy');
  const { verdict, protectedBy, findings } = judgeDisfranchisement(entry, interpretations);
  return (
    <Notice tone={TONES[verdict]} title={t(`entering.${verdict}`)} role="status">
      {protectedBy === null ? null : <p>{t('entering.protected', { article: protectedBy })}</p>}
      <ul className="grid gap-1">
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>
            <FindingWords finding={finding} /> <ArticleRef article={finding.article} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function FindingWords({ finding }: { finding: RuleFinding }) {
  const t = useTranslations('findings');
  const values = Object.fromEntries(
    Object.entries(finding.basis).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : String(value ?? '—'),
    ]),
  );
  // Every rule gives a code of the closed list with the names that its words want; a test holds both.
  const say = t as unknown as (code: FindingCode, values: Record<string, string | number>) => string;
  return <>{say(finding.rule as FindingCode, values)}</>;
}
