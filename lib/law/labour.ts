import { addDays, addYears, type CivilDay, daysBetween } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import { asFactDay, type DayLike } from './days';
import type { Interpretations } from './interpretations';
import { PARAMETERS } from './parameters';

/** A time of productive and useful labour; `to` null: it still goes on. */
export interface LabourPeriod {
  readonly from: DayLike;
  readonly to: DayLike | null;
}

export interface Labour {
  readonly periods: readonly LabourPeriod[];
  /** Until when a listed ground last held: labour before it does not count. */
  readonly groundUntil?: DayLike | null | undefined;
}

interface Stretch {
  readonly from: CivilDay;
  readonly to: CivilDay | null;
}

export interface LabourSum {
  /** The day since which the labour would run had it never been interrupted. */
  readonly since: FactDay;
  /** The last day of labour; null when it still goes on. */
  readonly until: CivilDay | null;
}

/** art. 19: interrupted labour adds up, save what a listed ground broke off; by the other reading only the last stretch counts (I-28). Null when a day is not known. */
export function sumLabour(labour: Labour, interpretations: Interpretations): LabourSum | null {
  const stretches = stretchesOf(labour);
  const last = stretches?.at(-1);
  if (stretches === null || last === undefined) return null;
  const earlier = interpretations['I-28'] === 'continuous' ? [] : stretches.slice(0, -1);
  const days = earlier.reduce((sum, { from, to }) => sum + (to === null ? 0 : daysBetween(from, to) + 1), 0);
  const since = addDays(last.from, -days);
  return { since: { earliest: since, latest: since }, until: last.to };
}

/** The stretches after the last listed ground, in order, those that touch made one. */
function stretchesOf({ periods, groundUntil }: Labour): Stretch[] | null {
  const broken = groundUntil === null || groundUntil === undefined ? null : exactOf(asFactDay(groundUntil));
  if (groundUntil !== null && groundUntil !== undefined && broken === null) return null;
  const known: Stretch[] = [];
  for (const period of periods) {
    const from = exactOf(asFactDay(period.from));
    const to = period.to === null ? null : exactOf(asFactDay(period.to));
    if (from === null || (period.to !== null && to === null)) return null;
    if (broken === null || to === null || to > broken) known.push({ from: laterStart(from, broken), to });
  }
  return joined(known.sort((a, b) => (a.from < b.from ? -1 : 1)));
}

const laterStart = (from: CivilDay, broken: CivilDay | null): CivilDay =>
  broken !== null && from <= broken ? addDays(broken, 1) : from;

function joined(sorted: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const next of sorted) {
    const last = whole.at(-1);
    const touches = last !== undefined && (last.to === null || next.from <= addDays(last.to, 1));
    if (!touches) whole.push(next);
    else whole[whole.length - 1] = { from: last.from, to: laterEnd(last.to, next.to) };
  }
  return whole;
}

const laterEnd = (a: CivilDay | null, b: CivilDay | null): CivilDay | null =>
  a === null || b === null ? null : a > b ? a : b;

/** art. 19: the day on which five years from it are full. */
export const fiveYearsAfter = (day: CivilDay): CivilDay => addYears(day, PARAMETERS.restorationYears.value);
