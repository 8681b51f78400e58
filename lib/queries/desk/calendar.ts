import { z } from 'zod';
import { plannedDay } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';
import { daysAhead } from './days-ahead';
import { deskToday } from './today';

/** What falls on which day for the signed-in appointments: the same duties as today's, by their days. */
export const deskCalendar = defineQuery({
  name: 'desk/calendar',
  input: z.object({ campaignId: z.uuid().optional(), from: plannedDay.optional(), to: plannedDay.optional() }),
  run: async (context, { campaignId, from, to }) => {
    const asked = await deskToday.run(context, campaignId === undefined ? {} : { campaignId });
    if (!asked.ok) return asked;
    const { today, items } = asked.value;
    return ok(daysAhead(items, today, { from, to }));
  },
});
