import { z } from 'zod';
import { WHOLE } from '@/lib/access/actor';
import { CITY_RANKS, fitsUnder, TERRITORY_KINDS, type TerritoryKind } from '@/lib/access/territory-kinds';
import { newId } from '@/lib/kernel/ids';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { defineAct, type Loaded } from '../act';
import { conflictAt, forbidden, invalid, notFound, type Refusal } from '../refusal';
import { count, id, shortText } from '../schemas';
import { findCampaignOver } from '../shared/campaign-over';

interface Facts {
  readonly id: string;
  readonly parent: { readonly id: string; readonly path: string; readonly kind: TerritoryKind } | null;
}

const isOfWhole = (actor: Actor): boolean =>
  actor.appointments.some(
    ({ function: appointed, territoryPath }) => appointed === 'admin' && territoryPath === WHOLE.territoryPath,
  );

/** A root lies in nothing, so that only an admin of the whole guberniya may add one. */
const loadRoot = (actor: Actor, newTerritory: string): Result<Loaded<Facts>, Refusal> =>
  isOfWhole(actor)
    ? ok({
        scope: { territoryId: newTerritory, territoryPath: WHOLE.territoryPath },
        campaign: null,
        bodyId: newTerritory,
        facts: { id: newTerritory, parent: null },
      })
    : err(forbidden());

async function loadPart(
  tx: Tx,
  actor: Actor,
  parentId: string,
  newTerritory: string,
): Promise<Result<Loaded<Facts>, Refusal>> {
  const row = await tx.territory.findUnique({ where: { id: parentId } });
  if (row === null) return err(notFound());
  const parent = { id: row.id, path: row.path, kind: oneOf(TERRITORY_KINDS, row.kind) };
  return ok({
    scope: { territoryId: row.id, territoryPath: row.path },
    campaign: await findCampaignOver(tx, actor, row, undefined),
    bodyId: row.id,
    facts: { id: newTerritory, parent },
  });
}

/** Adds a part of the territory, from the republic to the settlement. */
export const addTerritory = defineAct({
  name: 'territory/add',
  article: null,
  permission: 'territory.shape',
  input: z
    .object({
      kind: z.enum(TERRITORY_KINDS),
      name: shortText,
      parentId: id.optional(),
      rank: z.enum(CITY_RANKS).optional(),
      population: count.optional(),
      versts: z.number().int().min(0).max(10_000).optional(),
      type: shortText.optional(),
      nationality: shortText.optional(),
      reason: shortText.optional(),
    })
    .refine((given) => given.rank === undefined || given.kind === 'city', { path: ['rank'], error: 'only-of-city' }),
  load: async (tx, { parentId }, actor) => {
    const newTerritory = newId();
    return parentId === undefined ? loadRoot(actor, newTerritory) : loadPart(tx, actor, parentId, newTerritory);
  },
  write: async (tx, { id: ownId, parent }, input) => {
    if (!fitsUnder(input.kind, parent?.kind ?? null)) return err(invalid(['kind'], 'does-not-lie-there'));
    const { kind, name, population = null, versts = null, nationality = null, type = null } = input;
    const parentId = parent?.id ?? null;
    if ((await tx.territory.count({ where: { kind, name, parentId } })) > 0)
      return err(conflictAt(['name'], 'already-there'));
    await tx.territory.create({
      data: {
        ...{ id: ownId, kind, name, parentId, population, versts, nationality, settlementType: type },
        path: parent === null ? ownId : `${parent.path}.${ownId}`,
        rank: kind === 'city' ? (input.rank ?? 'other') : null,
      },
    });
    return ok({ answer: { id: ownId }, subjectId: ownId });
  },
});
