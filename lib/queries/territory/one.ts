import { z } from 'zod';
import { TERRITORY_KINDS } from '@/lib/access/territory-kinds';
import { notFound } from '@/lib/acts/refusal';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { defineQuery } from '../query';
import { enteringByFile, findOrigin } from '../register/record-changes';
import { tellTerritoryFields } from './changes';
import { listPassed, MOST_PASSED } from './passed';

const MOST_CHANGES = 100;

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
    const beside = [row.joinedToId, row.mergedIntoId].filter((other) => other !== null);
    const others = await context.db.territory.findMany({ where: { OR: [{ id: { in: beside } }, { joinedToId: id }] } });
    const named = (otherId: string | null) => {
      const other = others.find((one) => one.id === otherId);
      return other === undefined ? null : { id: other.id, name: other.name };
    };
    const found = await context.db.territoryChange.findMany({
      where: { territoryId },
      // Territories are added before there is a campaign whose days could order them.
      orderBy: { id: 'desc' },
      take: MOST_CHANGES + 1,
    });
    const changes = found.slice(0, MOST_CHANGES);
    const [fields, passed, origin] = await Promise.all([
      tellTerritoryFields(context.db, changes),
      listPassed(context, id),
      row.importId === null ? null : findOrigin(context.db, row.importId),
    ]);
    return ok({
      ...{ struckOn: dayOfColumn(row.struckOn), strikeReason: row.strikeReason },
      ...{
        path: row.path,
        parentId: row.parentId,
        joinedTo: named(row.joinedToId),
        mergedInto: named(row.mergedIntoId),
      },
      joined: others.filter((other) => other.joinedToId === id).map((other) => ({ id: other.id, name: other.name })),
      changes: [
        ...changes.map((change, place) => ({
          ...{ id: String(change.id), on: dayOfDate(change.changedOn), at: change.at.toISOString(), act: change.act },
          ...{ actorName: change.actorName, reason: change.reason, fields: fields[place] ?? [], fileName: null },
        })),
        ...(origin === null ? [] : enteringByFile(origin, null)),
      ],
      passed: passed.slice(0, MOST_PASSED),
      hasEarlier: { changes: found.length > MOST_CHANGES, passed: passed.length > MOST_PASSED },
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
