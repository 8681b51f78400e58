'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatList, withinSentence } from '@/lib/i18n/format';
import type { DisfranchisementCase } from '@/lib/law/disfranchisement-facts';
import { EVIDENCE_BY_LETTER, evidenceFor } from '@/lib/law/evidence';
import { letterOf } from '@/lib/law/letters';

/** Which papers article 22 takes for the letter. */
export function AcceptedPapers({ letter, kind }: { letter: string; kind: DisfranchisementCase['facts']['kind'] }) {
  const t = useTranslations('lishentsy');
  const locale = useLocale();
  const known = letterOf(letter);
  if (known === null) return null;
  const evidence = kind === undefined ? EVIDENCE_BY_LETTER[known] : evidenceFor(known, kind);
  const kinds = evidence.flatMap((item) => item.kinds).map((code) => withinSentence(t(`documents.${code}`), locale));
  return <>{t('entering.accepts', { kinds: formatList(kinds, locale) })}</>;
}
