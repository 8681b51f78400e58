import { z } from 'zod';
import { plannedDay } from '@/lib/acts/schemas';
import { addDays, type CivilDay, daysBetween } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';
import type { DeskItem, DeskState } from './item';
import { deskToday } from './today';

export interface CalendarDay {
  readonly day: CivilDay;
  readonly counts: Readonly<Record<DeskState, number>>;
  readonly items: readonly DeskItem[];
}

const DAYS_BEFORE = 3;
const DAYS_AFTER = 24;
const LONGEST = 366;

/** What falls on which day for the signed-in appointments: the same duties as today's, by their days. */
export const deskCalendar = defineQuery({
  name: 'desk/calendar',
  input: z.object({ campaignId: z.uuid().optional(), from: plannedDay.optional(), to: plannedDay.optional() }),
  run: async (context, { campaignId, from, to }) => {
    const asked = await deskToday.run(context, campaignId === undefined ? {} : { campaignId });
    if (!asked.ok) return asked;
    const { today, items } = asked.value;
    const start = from ?? addDays(today, -DAYS_BEFORE);
    const days = Math.min(daysBetween(start, to ?? addDays(today, DAYS_AFTER)), LONGEST);
    const end = addDays(start, days);
    return ok({ today, from: start, to: end, days: daysOf(items, start, end) });
  },
});

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
