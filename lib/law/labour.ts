import { addDays, type CivilDay, daysBetween } from '@/lib/kernel/civil-day';
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
  const days = counted.reduce((sum, { from, until }) => sum + daysBetween(from, endOf(until, decidedOn)), 0);
  const [only, ...more] = counted;
  if (only === undefined) return { since: null, days: 0, isSummed: false };
  const isUnbroken = more.length === 0 && endOf(only.until, decidedOn) >= decidedOn;
  return { since: isUnbroken ? only.from : addDays(decidedOn, -days), days, isSummed: more.length > 0 };
}
