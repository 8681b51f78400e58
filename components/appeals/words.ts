import type { useTranslations } from 'next-intl';
import { COMMISSION_KINDS } from '@/lib/access/functions';

type Words = ReturnType<typeof useTranslations<'commissions'>>;
type Offices = ReturnType<typeof useTranslations<'appeals.office'>>;

/** «Волостная комиссия» for a body's code, who stands in its stead (33), or the Presidium (32); the code itself when it is neither. */
export function bodyName(t: Words, body: string, offices?: Offices): string {
  if (offices !== undefined && isOffice(body)) return offices(body);
  const kind = COMMISSION_KINDS.find((code) => code === body);
  return kind === undefined ? body : t(`kinds.${kind}`);
}

type NamedOffice = 'soviet' | 'executive' | 'vtsik-presidium';
const isOffice = (body: string): body is NamedOffice =>
  body === 'soviet' || body === 'executive' || body === 'vtsik-presidium';

/** Commissions are feminine in Russian and Ukrainian; a soviet (Russian), a committee and the Presidium are not. */
export const genderOf = (body: string): 'm' | 'f' => (isOffice(body) ? 'm' : 'f');
