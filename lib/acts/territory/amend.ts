import { z } from 'zod';
import { findAllowing } from '@/lib/access/allow';
import { CITY_RANKS } from '@/lib/access/territory-kinds';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflictAt, forbidden, invalid } from '../refusal';
import { count, id, shortText, version } from '../schemas';
import { findUnfit, loadTerritory } from './load-territory';

/**
 * Puts right what is written of a territory: its name, its people, its distance. What is left out stays as it is. Whoever
 * keeps the register of a settlement counts its people and its versts; what a place is called and is, is for those who
 * shape the territory.
 */
export const amendTerritory = defineAct({
  name: 'territory/amend',
  article: null,
  permission: 'register.keep',
  input: z.object({
    ...{ territoryId: id, version, reason: shortText },
    name: shortText.optional(),
    rank: z.enum(CITY_RANKS).optional(),
    population: count.nullable().optional(),
    versts: z.number().int().min(0).max(10_000).nullable().optional(),
    type: shortText.nullable().optional(),
    nationality: shortText.nullable().optional(),
  }),
  load: async (tx, { territoryId, name, rank, type }, actor) => {
    const loaded = await loadTerritory(tx, actor, territoryId);
    if (!loaded.ok) return loaded;
    const { scope, campaign, facts } = loaded.value;
    if (facts.kind === 'settlement' && [name, rank, type].every((shape) => shape === undefined)) return loaded;
    const within = { ...scope, ...(campaign && { campaignId: campaign.id, mode: campaign.mode }) };
    return findAllowing(actor, 'territory.shape', within) === null ? err(forbidden()) : loaded;
  },
  write: async (tx, { row, kind }, input) => {
    const unfit = await findUnfit(tx, row, input.version);
    if (unfit !== null) return err(unfit);
    if (input.rank !== undefined && kind !== 'city') return err(invalid(['rank'], 'only-of-city'));
    const { name = row.name, population, versts, nationality, type, rank } = input;
    const twin = await tx.territory.count({ where: { kind, name, parentId: row.parentId, id: { not: row.id } } });
    if (twin > 0) return err(conflictAt(['name'], 'territory-name-taken'));
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
