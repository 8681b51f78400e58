import type { useTranslations } from 'next-intl';
import { COMMISSION_KINDS } from '@/lib/access/functions';

type Words = ReturnType<typeof useTranslations<'commissions'>>;

/** «Волостная комиссия» for a body's code; the code itself when it is none of the commissions. */
export function bodyName(t: Words, body: string): string {
  const kind = COMMISSION_KINDS.find((code) => code === body);
  return kind === undefined ? body : t(`kinds.${kind}`);
}
