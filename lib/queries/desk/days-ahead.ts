import { addDays, type CivilDay, daysBetween } from '@/lib/kernel/civil-day';
import { type DeskState, stateOf } from './item';

export type StateCounts = Readonly<Record<DeskState, number>>;

/** How many things are due on a day; on none, where they only wait. */
export interface DueCount {
  readonly due: CivilDay | null;
  readonly count: number;
}

interface Span {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

const DAYS_BEFORE = 3;
const DAYS_AFTER = 24;
const LONGEST = 366;

/** The days around today that are asked for: for the desk's strip, and for whoever asks for the calendar. */
export function spanOf(today: CivilDay, asked: { from?: CivilDay | undefined; to?: CivilDay | undefined } = {}): Span {
  const from = asked.from ?? addDays(today, -DAYS_BEFORE);
  const length = Math.min(daysBetween(from, asked.to ?? addDays(today, DAYS_AFTER)), LONGEST);
  return { from, to: addDays(from, length) };
}

/** How many there are in each state. */
export function countStates(dues: readonly DueCount[], today: CivilDay): StateCounts {
  const counts = { overdue: 0, today: 0, ahead: 0, waiting: 0 };
  for (const { due, count } of dues) counts[stateOf(due, today)] += count;
  return counts;
}

/** The days of a span on which something falls, with how much. */
export function daysOf(
  dues: readonly DueCount[],
  today: CivilDay,
  { from, to }: Span,
): { readonly day: CivilDay; readonly counts: StateCounts }[] {
  return [...Map.groupBy(dues, ({ due }) => due)]
    .flatMap(([day, those]) =>
      day === null || day < from || day > to ? [] : [{ day, counts: countStates(those, today) }],
    )
    .sort((a, b) => a.day.localeCompare(b.day));
}
