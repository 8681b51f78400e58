import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';
import { bodiesOf, conditionOf, listInput, TABLES } from './list-conditions';

/** Settlements from which complaints in sight have come, to choose from. */
export const appealsSettlements = defineQuery({
  name: 'appeals/settlements',
  input: z.object({}),
  run: async (context) => {
    const where = conditionOf(context, bodiesOf(context), listInput.parse({}));
    const items = await context.db.$queryRaw<{ id: string; name: string; count: number }[]>`
      SELECT place.id, concat(place.name, ', ', soviet.name) AS name, count(*)::int AS count
      FROM appeal a ${TABLES} WHERE ${where} GROUP BY place.id, place.name, soviet.name ORDER BY soviet.name, place.name LIMIT 300`;
    return ok({ items, total: items.length, next: null });
  },
});
