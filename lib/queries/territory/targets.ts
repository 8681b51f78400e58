import { z } from 'zod';
import { fitsUnder, TERRITORY_KINDS } from '@/lib/access/territory-kinds';
import { notFound } from '@/lib/acts/refusal';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { inSight } from '../in-sight';
import { defineQuery } from '../query';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly parent_id: string | null;
  readonly above: string | null;
}

/** A guberniya has more settlements than anybody looks through: those far off are left out, and that is said. */
const MOST = 3000;

/** How many of the wholes that one path lies in another lies in too. */
const nearness = (path: string): Prisma.Sql => {
  const ids = path.split('.').slice(0, -1);
  const wholes = ids.map((_, at) => ids.slice(0, at + 1).join('.'));
  return Prisma.join(
    // What lies in nothing is ordered by this alone, and a bare number would be the place of a column.
    [Prisma.sql`0::int`, ...wholes.map((whole) => Prisma.sql`starts_with(t.path, ${`${whole}.`})::int`)],
    ' + ',
  );
};

/** Where a territory could go, the nearest first: wholes it fits under, others of its kind to merge with, settlements of its soviet to be joined to. */
export const territoryTargets = defineQuery({
  name: 'territory/targets',
  input: z.object({ territoryId: z.uuid() }),
  run: async (context, { territoryId }) => {
    const { db, actor } = context;
    const row = await db.territory.findUnique({ where: { id: territoryId } });
    if (row === null || !context.sees({ territoryId, territoryPath: row.path })) return err(notFound());
    const kind = oneOf(TERRITORY_KINDS, row.kind);
    const wholes = TERRITORY_KINDS.filter((whole) => fitsUnder(kind, whole));
    const listOf = (kinds: readonly string[]) => db.$queryRaw<Row[]>`
      SELECT t.id, t.name, t.parent_id, above.name AS above
      FROM territory t LEFT JOIN territory above ON above.id = t.parent_id
      WHERE t.kind = ANY(${[...kinds]}) AND t.struck_on IS NULL AND ${inSight(actor, 't.path')}
        AND t.path <> ${row.path} AND NOT starts_with(t.path, ${`${row.path}.`})
      ORDER BY ${nearness(row.path)} DESC, above.name, t.name LIMIT ${MOST + 1}`;
    const [under, alike] = await Promise.all([listOf(wholes), listOf([kind])]);
    const named = ({ id, name, above }: Row) => ({ id, name, above });
    const near = alike.filter(({ parent_id }) => parent_id === row.parentId);
    return ok({
      parents: under
        .slice(0, MOST)
        .filter(({ id }) => id !== row.parentId)
        .map(named),
      alike: alike.slice(0, MOST).map(named),
      /** There are more of its kind, farther off. */
      isAlikeCut: alike.length > MOST,
      neighbours: kind === 'settlement' ? near.map(named) : [],
    });
  },
});
