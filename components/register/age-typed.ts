import { type CivilDay, parseCivilDay } from '@/lib/kernel/civil-day';

export type TypedAge = { readonly bornOn: CivilDay } | { readonly isOfAge: boolean };

/**
 * What a clerk types for an age whose year is known: the day and the month (`5.3`, `05 03`, `0503`, with the year or
 * without), `+` where a paper says eighteen and `-` where it says not yet. Null when it is neither.
 */
export function readTypedAge(text: string, birthYear: number): TypedAge | null {
  const typed = text.trim();
  if (typed === '+') return { isOfAge: true };
  if (/^[-−–]$/.test(typed)) return { isOfAge: false };
  const parts =
    /^(\d{1,2})[.\s/-]+(\d{1,2})\.?(?:[.\s/-]+(\d{4}|\d{2}))?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})?$/.exec(typed);
  if (parts === null) return null;
  const [, day = '', month = '', year = ''] = parts;
  if (year !== '' && !String(birthYear).endsWith(year)) return null;
  const bornOn = parseCivilDay(`${birthYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return bornOn === null ? null : { bornOn };
}
