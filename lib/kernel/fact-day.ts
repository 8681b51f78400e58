import { addDays, type CivilDay, civilDay, parseCivilDay, partsOf } from './civil-day';

/**
 * The day of a fact as far as it is known. `conduct` knows only exact days (`earliest` = `latest`);
 * `reconstruct` has months, ranges and days of which nothing is known (`null` at an end: open).
 */
export interface FactDay {
  readonly earliest: CivilDay | null;
  readonly latest: CivilDay | null;
}

/** A day as answers and papers tell it: exact, known in part, or not known. */
export type KnownDay = CivilDay | FactDay | null;

export const UNKNOWN_DAY: FactDay = { earliest: null, latest: null };

export const exactly = (day: CivilDay): FactDay => ({ earliest: day, latest: day });

/** The day when it is exactly known, else null. */
export const exactOf = (fact: FactDay): CivilDay | null =>
  fact.earliest !== null && fact.earliest === fact.latest ? fact.earliest : null;

/** Whether anything is known of the day. */
export const isKnown = ({ earliest, latest }: FactDay): boolean => earliest !== null || latest !== null;

/** Whether something is known of the day, though not which it is. */
export const isKnownInPart = (fact: FactDay | null | undefined): fact is FactDay =>
  fact != null && exactOf(fact) === null && isKnown(fact);

/** From which day on a thing known in part surely holds: the last on which it can have been, today at the latest. */
export const surelyBy = (fact: FactDay | undefined, today: CivilDay): CivilDay =>
  fact?.latest == null || fact.latest > today ? today : fact.latest;

/** Reads `YYYY-MM-DD` or `YYYY-MM`; null when it is neither. */
export function parseFactDay(text: string): FactDay | null {
  const day = parseCivilDay(text);
  if (day !== null) return exactly(day);
  const first = /^\d{4}-\d{2}$/.test(text) ? parseCivilDay(`${text}-01`) : null;
  if (first === null) return null;
  const { year, month } = partsOf(first);
  const next =
    month === 12
      ? `${String(year + 1).padStart(4, '0')}-01-01`
      : `${text.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
  return { earliest: first, latest: addDays(civilDay(next), -1) };
}

/** The day as tables for other programs have it: `1927-03-05`, `1927-03`, `1927`, `1927-03-03/1927-03-07`, `../1927-03-07`. */
export function writtenKnown(day: KnownDay): string | null {
  if (day === null || typeof day === 'string') return day;
  const { earliest, latest } = day;
  if (earliest === null || latest === null)
    return earliest === null && latest === null ? null : `${earliest ?? '..'}/${latest ?? '..'}`;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  if (earliest === `${month}-01` && latest === parseFactDay(month)?.latest) return month;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

/** Reads what `writtenKnown` has written; not known where there is nothing, or no such day. */
export function readKnown(text: string): FactDay {
  if (/^\d{4}$/.test(text)) return readKnown(`${text}-01-01/${text}-12-31`);
  const [from = '', to] = text.split('/');
  if (to === undefined) return parseFactDay(text) ?? UNKNOWN_DAY;
  return { earliest: parseCivilDay(from), latest: parseCivilDay(to) };
}

/** Whether the fact lies after the limit; `undecided` when what is known of either does not tell. */
export function isAfter(fact: FactDay, limit: FactDay): 'yes' | 'no' | 'undecided' {
  if (fact.earliest !== null && limit.latest !== null && fact.earliest > limit.latest) return 'yes';
  if (fact.latest !== null && limit.earliest !== null && fact.latest <= limit.earliest) return 'no';
  return 'undecided';
}
