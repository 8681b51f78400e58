import { z } from 'zod';
import { CITY_RANKS } from '@/lib/access/territory-kinds';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { count, id, shortText, version } from '../schemas';
import { findUnfit, loadTerritory } from './load-territory';

/** Puts right what is written of a territory: its name, its people, its distance. What is left out stays as it is. */
export const amendTerritory = defineAct({
  name: 'territory/amend',
  article: null,
  permission: 'territory.shape',
  input: z.object({
    ...{ territoryId: id, version, reason: shortText },
    name: shortText.optional(),
    rank: z.enum(CITY_RANKS).optional(),
    population: count.nullable().optional(),
    versts: z.number().int().min(0).max(10_000).nullable().optional(),
    type: shortText.nullable().optional(),
    nationality: shortText.nullable().optional(),
  }),
  load: (tx, { territoryId }, actor) => loadTerritory(tx, actor, territoryId),
  write: async (tx, { row, kind }, input) => {
    const unfit = await findUnfit(tx, row, input.version);
    if (unfit !== null) return err(unfit);
    if (input.rank !== undefined && kind !== 'city') return err(invalid(['rank'], 'only-of-city'));
    const { name = row.name, population, versts, nationality, type, rank } = input;
    const twin = await tx.territory.count({ where: { kind, name, parentId: row.parentId, id: { not: row.id } } });
    if (twin > 0) return err(conflict('territory-name-taken'));
    const stored = await tx.territory.update({
      where: { id: row.id },
      data: {
        ...{ name, version: { increment: 1 } },
        ...(population !== undefined && { population }),
        ...(versts !== undefined && { versts }),
        ...(nationality !== undefined && { nationality }),
        ...(type !== undefined && { settlementType: type }),
        ...(rank !== undefined && { rank }),
      },
    });
    const { name: was } = row;
    const answer = { id: row.id, territoryId: row.id, version: stored.version };
    return ok({ answer, subjectId: row.id, noted: { before: { name: was, population: row.population } } });
  },
});
