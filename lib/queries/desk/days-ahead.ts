import { addDays, type CivilDay, daysBetween } from '@/lib/kernel/civil-day';
import type { DeskItem, DeskState } from './item';

export interface CalendarDay {
  readonly day: CivilDay;
  readonly counts: Readonly<Record<DeskState, number>>;
  readonly items: readonly DeskItem[];
}

export interface DaysAhead {
  readonly today: CivilDay;
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly days: readonly CalendarDay[];
}

const DAYS_BEFORE = 3;
const DAYS_AFTER = 24;
const LONGEST = 366;

interface Span {
  readonly from?: CivilDay | undefined;
  readonly to?: CivilDay | undefined;
}

/** The days around today with what falls on each: for the desk's strip, and for whoever asks for the calendar. */
export function daysAhead(items: readonly DeskItem[], today: CivilDay, { from, to }: Span = {}): DaysAhead {
  const start = from ?? addDays(today, -DAYS_BEFORE);
  const length = Math.min(daysBetween(start, to ?? addDays(today, DAYS_AFTER)), LONGEST);
  const end = addDays(start, length);
  return { today, from: start, to: end, days: daysOf(items, start, end) };
}

function daysOf(items: readonly DeskItem[], from: CivilDay, to: CivilDay): CalendarDay[] {
  const byDay = Map.groupBy(items, ({ due }) => due);
  return [...byDay]
    .flatMap(([day, due]) => (day === null || day < from || day > to ? [] : [dayOf(day, due)]))
    .sort(byTime);
}

const byTime = (a: CalendarDay, b: CalendarDay): number => a.day.localeCompare(b.day);

function dayOf(day: CivilDay, items: readonly DeskItem[]): CalendarDay {
  const counts = { overdue: 0, today: 0, ahead: 0, waiting: 0 };
  for (const { state } of items) counts[state] += 1;
  return { day, counts, items };
}
