import { z } from 'zod';
import { plannedDay } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';
import { daysOf, spanOf } from './days-ahead';
import { countItems } from './item';
import { listTermItems } from './terms';
import { findDuties } from './today';

/** What falls on which day for the signed-in appointments: the same duties as today's, by their days, none left out. */
export const deskCalendar = defineQuery({
  name: 'desk/calendar',
  input: z.object({ campaignId: z.uuid().optional(), from: plannedDay.optional(), to: plannedDay.optional() }),
  run: async ({ actor, db }, { campaignId, from, to }) => {
    const { today, bodies, sections } = await findDuties(db, actor, campaignId);
    const span = spanOf(today, { from, to });
    const items = [...(await listTermItems(db, bodies, today, span)), ...sections.flat()];
    const ofDay = Map.groupBy(items, ({ due }) => due);
    const days = daysOf(countItems(items), today, span);
    return ok({ today, ...span, days: days.map(({ day, counts }) => ({ day, counts, items: ofDay.get(day) ?? [] })) });
  },
});
