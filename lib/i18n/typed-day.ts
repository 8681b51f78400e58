import { parseCivilDay } from '@/lib/kernel/civil-day';
import { parseFactDay } from '@/lib/kernel/fact-day';

const two = (digits: string): string => digits.padStart(2, '0');

/** A year written with two digits is one of this century of soviets: `27` is 1927. */
const yearOf = (digits: string): string => (digits.length === 2 ? `19${digits}` : digits);

/**
 * Reads a day as it is typed in Russian, `17.01.1927`, `17.1.27`, `17 01 1927` or `17011927`, and gives `YYYY-MM-DD`;
 * with `approximate` a month alone, `01.1927`, gives `YYYY-MM`. Null when there is no such day.
 */
export function readTypedDay(text: string, approximate = false): string | null {
  const typed = text.trim();
  // As a field keeps what was typed.
  if (parseCivilDay(typed) !== null || (approximate && parseFactDay(typed) !== null)) return typed;
  const day = /^(\d{1,2})[.\s/-](\d{1,2})[.\s/-](\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (day) {
    const [, dayOfMonth = '', month = '', year = ''] = day;
    return parseCivilDay(`${yearOf(year)}-${two(month)}-${two(dayOfMonth)}`);
  }
  const month = approximate ? /^(\d{1,2})[.\s/](\d{4})$/.exec(typed) : null;
  if (!month) return null;
  const written = `${month[2]}-${two(month[1] ?? '')}`;
  return parseFactDay(written) === null ? null : written;
}

/** `1927-01-17` as it is typed: `17.01.1927`. */
export const typedDay = (written: string): string => written.split('-').reverse().join('.');
