import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { surelyBy } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { factDay, id, shortText, version } from '../schemas';
import { findResting, findUnfit, loadTerritory } from './load-territory';

/** A territory that is no more, with nobody and nothing left in it; what was done there can be read still. */
export const strikeTerritory = defineAct({
  name: 'territory/strike',
  article: null,
  permission: 'territory.shape',
  input: z.object({ territoryId: id, on: factDay.optional(), version, reason: shortText }),
  load: (tx, { territoryId }, actor) => loadTerritory(tx, actor, territoryId),
  write: async (tx, facts, input, { today }) => {
    const { row } = facts;
    const unfit = await findUnfit(tx, row, input.version);
    if (unfit !== null) return err(unfit);
    const resting = await findResting(tx, facts);
    if (resting !== null) return err(resting);
    const living = { struckOn: null, mergedIntoId: null };
    const people = await tx.resident.count({
      where: { ...living, OR: [{ settlementId: row.id }, { sovietId: row.id }] },
    });
    if (people > 0) return err(conflict('territory-has-people', { count: people }));
    const parts = await tx.territory.findMany({ where: { parentId: row.id, struckOn: null }, take: 5 });
    if (parts.length > 0)
      return err(conflict('territory-has-parts', { names: parts.map(({ name }) => name).join(', ') }));
    const on = surelyBy(input.on, today);
    await tx.territory.updateMany({ where: { joinedToId: row.id }, data: { joinedToId: null } });
    const stored = await tx.territory.update({
      where: { id: row.id },
      data: { struckOn: dateOfDay(on), strikeReason: input.reason, joinedToId: null, version: { increment: 1 } },
    });
    return ok({ answer: { id: row.id, territoryId: row.id, version: stored.version }, subjectId: row.id });
  },
});
