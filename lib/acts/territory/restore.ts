import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id, shortText, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { loadTerritory } from './load-territory';

/** A territory struck by mistake lies there again. One that was merged stays merged: its people are elsewhere. */
export const restoreTerritory = defineAct({
  name: 'territory/restore',
  article: null,
  permission: 'territory.shape',
  input: z.object({ territoryId: id, version, reason: shortText }),
  load: (tx, { territoryId }, actor) => loadTerritory(tx, actor, territoryId),
  write: async (tx, { row }, input) => {
    if (row.mergedIntoId !== null) return err(conflict('territory-struck'));
    if (row.struckOn === null) return err(conflict('territory-not-struck'));
    const changed = await findChanged(tx, row, input.version);
    if (changed !== null) return err(changed);
    const stored = await tx.territory.update({
      where: { id: row.id },
      data: { struckOn: null, strikeReason: null, version: { increment: 1 } },
    });
    return ok({ answer: { id: row.id, territoryId: row.id, version: stored.version }, subjectId: row.id });
  },
});
