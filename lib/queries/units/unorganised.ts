import { z } from 'zod';
import { STREET } from '@/lib/acts/units/find-people';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { claimedPeople } from './claims-sql';
import { findSeenSoviet } from './find-soviet';

const BY = {
  street: STREET,
  occupation: Prisma.sql`lower(btrim(coalesce(r.occupation, '')))`,
  settlement: Prisma.sql`place.name`,
};

interface Group {
  readonly name: string;
  readonly settlementId: string | null;
  readonly electors: number;
}

function from(cursor: string | undefined): Prisma.Sql {
  const [electors, name, settlementId] = decodeCursor(cursor) ?? [];
  if (typeof electors !== 'number' || typeof name !== 'string') return Prisma.empty;
  const keys = Prisma.sql`(${name}, ${String(settlementId ?? '')})`;
  return Prisma.sql`WHERE electors < ${electors}
    OR (electors = ${electors} AND (name, coalesce("settlementId"::text, '')) > ${keys})`;
}

/**
 * Electors whom no unit has yet, by street, trade or part of the town, the greatest groups first: the unorganised of
 * article 36, and the forgotten.
 */
export const unitsUnorganised = defineQuery({
  name: 'units/unorganised',
  input: z.object({
    ...{ ...pageInput, sovietId: z.uuid() },
    by: z.enum(['street', 'occupation', 'settlement']).default('occupation'),
  }),
  run: async (context, { sovietId, by, limit, cursor }) => {
    const found = await findSeenSoviet(context, sovietId);
    if (!found.ok) return found;
    const place = by === 'settlement' ? Prisma.sql`place.id` : Prisma.sql`NULL::uuid`;
    const rows = await ask<Group & { readonly total: number }>(
      context.db,
      Prisma.sql`
        WITH groups AS (
          SELECT ${BY[by]} AS name, ${place} AS "settlementId", count(*)::int AS electors
          FROM (${claimedPeople(sovietId)}) p JOIN resident r ON r.id = p.id JOIN territory place ON place.id = r.settlement_id
          WHERE p.claims = 0 GROUP BY 1, 2
        )
        SELECT *, (SELECT count(*)::int FROM groups) AS total FROM groups ${from(cursor)}
        ORDER BY electors DESC, name, coalesce("settlementId"::text, '') ${limitTo(limit + 1)}`,
    );
    const items = rows.map(({ name, settlementId, electors }): Group => ({ name, settlementId, electors }));
    const keysOf = ({ electors, name, settlementId }: Group) => [electors, name, settlementId];
    return ok({ by, ...cutPage(items, limit, rows[0]?.total ?? 0, keysOf) });
  },
});
