import { addDays, addYears, type CivilDay, daysBetween, partsOf } from '@/lib/kernel/civil-day';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';

/** A stretch of productive and useful labour; `until` null: it still goes on. */
export interface LabourPeriod {
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

export interface LabourReckoned {
  /** The day from which so much labour would run without a break; null where there was none. */
  readonly since: CivilDay | null;
  readonly days: number;
  /** Whether more than one stretch was counted. */
  readonly isSummed: boolean;
}

const byStart = (a: LabourPeriod, b: LabourPeriod): number => a.from.localeCompare(b.from);

/** Stretches that touch or overlap are one; what lies after the day counts no more. */
function merge(periods: readonly LabourPeriod[], on: CivilDay): { from: CivilDay; until: CivilDay }[] {
  const merged: { from: CivilDay; until: CivilDay }[] = [];
  for (const { from, until } of [...periods].sort(byStart)) {
    const end = until === null || until > on ? on : until;
    if (end < from) continue;
    const last = merged.at(-1);
    if (last === undefined || from > addDays(last.until, 1)) merged.push({ from, until: end });
    else if (end > last.until) last.until = end;
  }
  return merged;
}

const afterGround = ({ from, until }: LabourPeriod, groundUntil: CivilDay | null): LabourPeriod =>
  groundUntil !== null && from <= groundUntil ? { from: addDays(groundUntil, 1), until } : { from, until };

/** G-1: a stretch that ended has its last day whole; the day of the decision itself is not counted. */
const endOf = (until: CivilDay, decidedOn: CivilDay): CivilDay => (until < decidedOn ? addDays(until, 1) : until);

const DAYS_OF_YEAR = 365;

/** Full years from day-number to day-number, whatever leap day lies in them, and the days over. */
function lengthOf(from: CivilDay, end: CivilDay): { years: number; days: number } {
  const apart = partsOf(end).year - partsOf(from).year;
  const years = addYears(from, apart) > end ? apart - 1 : apart;
  return { years, days: daysBetween(addYears(from, years), end) };
}

/** Since when stretches of this length would run without a break: a year of labour is a year, in a leap year or not. */
function sinceOf(lengths: readonly ReturnType<typeof lengthOf>[], decidedOn: CivilDay): CivilDay {
  const over = lengths.reduce((sum, { days }) => sum + days, 0);
  const years = lengths.reduce((sum, length) => sum + length.years, Math.floor(over / DAYS_OF_YEAR));
  const days = over % DAYS_OF_YEAR;
  return days === 0 ? addYears(decidedOn, -years) : addYears(addDays(decidedOn, DAYS_OF_YEAR - days), -years - 1);
}

/**
 * art. 19: five years back from the decision. By I-28 stretches add up, save what a listed ground broke off; by its other
 * reading only the last one counts, and only if it still goes on.
 */
export function reckonLabour(
  periods: readonly LabourPeriod[],
  decidedOn: CivilDay,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
  /** The last day on which a listed ground held. */
  groundUntil: CivilDay | null = null,
): LabourReckoned {
  const merged = merge(
    periods.map((period) => afterGround(period, groundUntil)),
    decidedOn,
  );
  const counted =
    interpretations['I-28'] === 'continuous' ? merged.slice(-1).filter(({ until }) => until >= decidedOn) : merged;
  const stretches = counted.map(({ from, until }) => ({ from, end: endOf(until, decidedOn) }));
  const days = stretches.reduce((sum, { from, end }) => sum + daysBetween(from, end), 0);
  const [only, ...more] = stretches;
  if (only === undefined) return { since: null, days: 0, isSummed: false };
  const isUnbroken = more.length === 0 && only.end >= decidedOn;
  const lengths = stretches.map(({ from, end }) => lengthOf(from, end));
  return { since: isUnbroken ? only.from : sinceOf(lengths, decidedOn), days, isSummed: more.length > 0 };
}
