import { z } from 'zod';
import { STREET } from '@/lib/acts/units/find-people';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { defineQuery } from '../query';
import { claimedPeople } from './claims-sql';
import { findSeenSoviet } from './find-soviet';

const BY = {
  street: STREET,
  occupation: Prisma.sql`lower(btrim(coalesce(r.occupation, '')))`,
  settlement: Prisma.sql`place.name`,
};

/** Electors whom no unit has yet, by street, trade or part of the town: the unorganised of article 36, and the forgotten. */
export const unitsUnorganised = defineQuery({
  name: 'units/unorganised',
  input: z.object({ sovietId: z.uuid(), by: z.enum(['street', 'occupation', 'settlement']).default('occupation') }),
  run: async (context, { sovietId, by }) => {
    const found = await findSeenSoviet(context, sovietId);
    if (!found.ok) return found;
    const place = by === 'settlement' ? Prisma.sql`place.id` : Prisma.sql`NULL::uuid`;
    const items = await context.db.$queryRaw<{ name: string; settlementId: string | null; electors: number }[]>`
      SELECT ${BY[by]} AS name, ${place} AS "settlementId", count(*)::int AS electors
      FROM (${claimedPeople(sovietId)}) p JOIN resident r ON r.id = p.id JOIN territory place ON place.id = r.settlement_id
      WHERE p.claims = 0 GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT 200`;
    return ok({ by, items });
  },
});
