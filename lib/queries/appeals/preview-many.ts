import { z } from 'zod';
import { findConsequencesOfMany } from '@/lib/acts/appeals/consequences-of-many';
import { notFound } from '@/lib/acts/refusal';
import { plannedDay } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { listAppeals } from '@/lib/store/rows/appeal';
import { defineQuery } from '../query';
import { seesAppeal } from './one';

/** As many as one page of the list can tick. */
const MOST = 200;

/** What one decision on many complaints would change, summed: the list, each uchastok's electors and quorum, notices, families. */
export const appealsPreviewMany = defineQuery({
  name: 'appeals/preview-many',
  input: z.object({
    appealIds: z.array(z.uuid()).min(1).max(MOST),
    outcome: z.enum(['satisfied', 'refused']),
    /** The day of the decision, which late notices are owed on. */
    on: plannedDay.optional(),
  }),
  run: async (context, { appealIds, outcome, on }) => {
    const asked = [...new Set(appealIds)];
    const appeals = await listAppeals(context.db, asked);
    if (appeals.length < asked.length || !appeals.every((appeal) => seesAppeal(context, appeal)))
      return err(notFound());
    return ok(await findConsequencesOfMany(context.db, appeals, outcome, on ?? null));
  },
});
