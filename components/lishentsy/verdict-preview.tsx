'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Notice } from '@/components/ui/notice';
import { formatList } from '@/lib/i18n/format';
import type { FindingCode } from '@/lib/law/codes';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import type { DisfranchisementCase } from '@/lib/law/disfranchisement-facts';
import { EVIDENCE_BY_LETTER, evidenceFor } from '@/lib/law/evidence';
import type { RuleFinding } from '@/lib/law/finding';
import { letterOf } from '@/lib/law/letters';

const TONES = { lawful: 'done', undecided: 'warn', unlawful: 'late' } as const;

/** What the law says of the entry as it stands on the sheet: the very rule that will judge it. */
export function VerdictPreview({ entry }: { entry: DisfranchisementCase }) {
  const t = useTranslations('lishentsy');
  if (entry.letter === '') return <p className="hint">{t('entering.verdictNone')}</p>;
  const { verdict, protectedBy, findings } = judgeDisfranchisement(entry);
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

/** Which papers article 22 takes for the letter. */
export function AcceptedPapers({ letter, kind }: { letter: string; kind: DisfranchisementCase['facts']['kind'] }) {
  const t = useTranslations('lishentsy');
  const locale = useLocale();
  const known = letterOf(letter);
  if (known === null) return null;
  const evidence = kind === undefined ? EVIDENCE_BY_LETTER[known] : evidenceFor(known, kind);
  const kinds = evidence.flatMap((item) => item.kinds).map((code) => t(`documents.${code}`).toLocaleLowerCase(locale));
  return <>{t('entering.accepts', { kinds: formatList(kinds, locale) })}</>;
}
