import { z } from 'zod';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { defineAct } from '../act';
import { conflict, invalid, notFound, type Refusal } from '../refusal';
import { id } from '../schemas';
import { chooseResidents } from './changeset/choose';
import { findUnkept, listSovietsOf, placedOver, type Touched } from './changeset/frame';
import { type Change, changeInput, chosenInput, MOST_CHOSEN } from './changeset/input';
import { findFilled } from './changeset/judge';
import { keepChangeset } from './changeset/keep';
import { loadChangeset } from './changeset/load-changeset';
import { planChange } from './changeset/plan';
import { putAway } from './changeset/put-away';
import { isSoviet } from './import/places';
import { findPlace } from './resident-facts';
import { reason } from './resident-input';

/**
 * Works out one change to many people of a soviet, or of all soviets of a territory, to be looked at person by person before it
 * is applied; nobody's record changes yet.
 */
export const prepareChangeset = defineAct({
  name: 'register/prepare-changeset',
  article: null,
  permission: 'register.keep',
  input: z.object({
    sovietId: id.optional(),
    territoryId: id.optional(),
    change: changeInput,
    chosen: chosenInput,
    reason,
    /** A prepared one that this takes the place of, as when it was overtaken: that one is put away. */
    insteadOf: id.optional(),
  }),
  load: async (tx, { sovietId, territoryId, chosen }, actor) => {
    const frameId = sovietId ?? territoryId;
    if (frameId === undefined) return err(invalid(['territoryId'], 'required'));
    const frame = await tx.territory.findUnique({ where: { id: frameId } });
    if (frame === null || frame.kind === 'settlement' || (sovietId !== undefined && !isSoviet(frame)))
      return err(notFound());
    const soviets = await listSovietsOf(tx, frame);
    const touched = async () => touchedBy(soviets, await chooseResidents(tx, idsOf(soviets), chosen));
    return ok(await placedOver(tx, actor, frame, touched, () => ({ frame, soviets })));
  },
  write: async (tx, { frame, soviets }, { change, chosen, reason: why, insteadOf }, { actor, today }) => {
    if (change.kind === 'strike' && change.on !== undefined && change.on > today)
      return err(invalid(['change', 'on'], 'day-in-future'));
    const replaced = await replace(tx, insteadOf, actor, today);
    if (!replaced.ok) return replaced;
    const people = await chooseResidents(tx, idsOf(soviets), chosen);
    if (people.length === 0) return err(conflict('changeset-nobody'));
    if (people.length > MOST_CHOSEN) return err(conflict('changeset-too-many', { most: MOST_CHOSEN }));
    const to = await findTarget(tx, idsOf(soviets), change);
    if (!to.ok) return to;
    const touched = touchedBy(soviets, people);
    const unkept = await findUnkept(tx, actor, frame, to.value === null ? touched : [...touched, to.value]);
    if (unkept !== null) return err(unkept);
    const planned = await planChange(tx, people, change, { toSovietId: to.value?.id ?? null, today, reason: why });
    const kept = { frameId: frame.id, change, chosen, reason: why, actor, today };
    const { id: changesetId, fit, unfit } = await keepChangeset(tx, planned, kept);
    const counted = { fit, unfit, soviets: touched.length };
    const answer = { id: changesetId, changesetId, ...counted, version: 1 };
    return ok({ answer, subjectId: changesetId, noted: { ...counted, ...(insteadOf !== undefined && { insteadOf }) } });
  },
});

async function replace(
  tx: Tx,
  changesetId: string | undefined,
  actor: Actor,
  today: CivilDay,
): Promise<Result<unknown, Refusal>> {
  if (changesetId === undefined) return ok(null);
  const loaded = await loadChangeset(tx, actor, changesetId);
  return loaded.ok ? putAway(tx, loaded.value.facts, actor, today) : loaded;
}

const idsOf = (soviets: readonly { readonly id: string }[]): string[] => soviets.map(({ id: sovietId }) => sovietId);

function touchedBy(soviets: readonly TerritoryModel[], people: readonly ResidentModel[]): TerritoryModel[] {
  const ids = new Set(people.map(({ sovietId }) => sovietId));
  return soviets.filter((soviet) => ids.has(soviet.id));
}

/** The soviet of the settlement or the uchastok that people are to come to; null where the change names none. */
async function findTarget(
  tx: Tx,
  sovietIds: readonly string[],
  change: Change,
): Promise<Result<Touched | null, Refusal>> {
  if (change.kind === 'move' && change.settlementId !== undefined) {
    const place = await findPlace(tx, change.settlementId);
    if (place === null || place.settlement.struckOn !== null)
      return err(invalid(['change', 'settlementId'], 'no-such-settlement'));
    return ok(place.soviet);
  }
  if (change.kind !== 'uchastok') return ok(null);
  const filled = await findFilled(tx, sovietIds, change.uchastokId, { people: 0, electors: 0 });
  if (filled === null) return err(invalid(['change', 'uchastokId'], 'no-such-uchastok'));
  return ok(await tx.territory.findUniqueOrThrow({ where: { id: filled.sovietId } }));
}
