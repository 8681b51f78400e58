import type { useTranslations } from 'next-intl';
import { COMMISSION_KINDS } from '@/lib/access/functions';

type Words = ReturnType<typeof useTranslations<'commissions'>>;
type Offices = ReturnType<typeof useTranslations<'appeals.office'>>;

/** «Волостная комиссия» for a body's code, or who stands in its stead (33); the code itself when it is neither. */
export function bodyName(t: Words, body: string, offices?: Offices): string {
  if (offices !== undefined && (body === 'soviet' || body === 'executive')) return offices(body);
  const kind = COMMISSION_KINDS.find((code) => code === body);
  return kind === undefined ? body : t(`kinds.${kind}`);
}

/** Commissions are feminine in Russian and Ukrainian; a soviet (Russian) and a committee are not. */
export const genderOf = (body: string): 'm' | 'f' => (body === 'soviet' || body === 'executive' ? 'm' : 'f');
