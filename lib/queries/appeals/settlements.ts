import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { defineQuery } from '../query';
import { bodiesOf, conditionOf, listInput, tablesOf } from './list-conditions';

/** More are not looked through; whoever wants another narrows the list by a name. */
const MOST = 3000;

/** Settlements from which complaints in sight have come, to choose from. */
export const appealsSettlements = defineQuery({
  name: 'appeals/settlements',
  input: z.object({}),
  run: async (context) => {
    const asked = listInput.parse({});
    const items = await ask<{ id: string; name: string; count: number }>(
      context.db,
      Prisma.sql`
      SELECT place.id, concat(place.name, ', ', soviet.name) AS name, counted.count
      FROM (
        SELECT a.settlement_id, e.soviet_id, count(*)::int AS count
        FROM appeal a ${tablesOf(context, asked, false)} JOIN lishenets_entry e ON e.id = a.entry_id
        WHERE ${conditionOf(context, bodiesOf(context), asked)} GROUP BY a.settlement_id, e.soviet_id
      ) counted JOIN territory place ON place.id = counted.settlement_id JOIN territory soviet ON soviet.id = counted.soviet_id
      ORDER BY soviet.name, place.name LIMIT ${MOST + 1}`,
    );
    return ok({ items: items.slice(0, MOST), total: items.length, next: null, isCut: items.length > MOST });
  },
});
