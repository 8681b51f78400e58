import { z } from 'zod';
import { findConsequences } from '@/lib/acts/appeals/consequences';
import { notFound } from '@/lib/acts/refusal';
import { err, ok } from '@/lib/kernel/result';
import { findAppeal } from '@/lib/store/rows/appeal';
import { defineQuery } from '../query';
import { seesAppeal } from './one';

/** What a final word would change as things stand: the list, the franchise, the uchastok, the family, the meeting. */
export const appealsPreview = defineQuery({
  name: 'appeals/preview',
  input: z.object({ appealId: z.uuid(), outcome: z.enum(['satisfied', 'refused']) }),
  run: async (context, { appealId, outcome }) => {
    const appeal = await findAppeal(context.db, appealId);
    if (appeal === null || !seesAppeal(context, appeal)) return err(notFound());
    return ok(await findConsequences(context.db, appeal, outcome));
  },
});
