import { z } from 'zod';
import { TERRITORY_KINDS } from '@/lib/access/territory-kinds';
import { notFound } from '@/lib/acts/refusal';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';

/** One territory with what it lies in, the highest first. */
export const territoryOne = defineQuery({
  name: 'territory/one',
  input: z.object({ territoryId: z.uuid() }),
  run: async (context, { territoryId }) => {
    const row = await context.db.territory.findUnique({ where: { id: territoryId } });
    if (row === null || !context.sees({ territoryId, territoryPath: row.path })) return err(notFound());
    const ids = row.path.split('.').slice(0, -1);
    const above = await context.db.territory.findMany({ where: { id: { in: ids } }, orderBy: { path: 'asc' } });
    const { id, name, rank, population, versts, nationality, settlementType: type, version } = row;
    return ok({
      ...{ id, name, rank, population, versts, nationality, type, version },
      kind: oneOf(TERRITORY_KINDS, row.kind),
      // Out of sight above the actor's own, names alone are known.
      above: above.map((territory) => ({
        id: territory.id,
        name: territory.name,
        kind: oneOf(TERRITORY_KINDS, territory.kind),
        isInSight: context.sees({ territoryId: territory.id, territoryPath: territory.path }),
      })),
    });
  },
});
