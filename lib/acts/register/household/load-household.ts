import { z } from 'zod';
import { conflict, notFound, type Refusal } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { findLastAct } from '@/lib/journal/last-act';
import { personName } from '@/lib/kernel/person-name';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
import type { Loaded } from '../../act';
import { findPlace, placed } from '../resident-facts';

export interface HouseholdFacts {
  readonly soviet: TerritoryModel;
  readonly settlement: TerritoryModel;
  readonly campaign: CampaignFacts | null;
  readonly members: readonly ResidentModel[];
}

interface Place {
  readonly settlementId: string;
  readonly household: string;
}

/** Who lives in the household as its sender saw it; left out, nothing was looked at. */
export const seenMembers = z
  .array(z.object({ residentId: id, version: z.number().int().min(1) }))
  .max(5000)
  .optional();

export interface HouseholdInput extends Place {
  readonly members?: z.output<typeof seenMembers>;
}

/** The living people of a household, their rows locked; what is done with all of them is done only with those who were seen. */
export async function loadHousehold(
  tx: Tx,
  actor: Actor,
  { settlementId, household, members: seen }: HouseholdInput,
): Promise<Result<Loaded<HouseholdFacts>, Refusal>> {
  const place = await findPlace(tx, settlementId);
  if (place === null) return err(notFound());
  const members = await lockMembers(tx, { settlementId, household });
  const locked = seen === undefined ? null : await findChangedIn(tx, place.soviet.id, members, seen);
  if (members.length === 0 && locked === null) return err(notFound());
  const { soviet, settlement } = place;
  return ok({
    ...(await placed(tx, actor, soviet, (campaign) => ({ soviet, settlement, campaign, members }))),
    locked,
  });
}

/**
 * Why a household is not what it was seen to be: whoever has come, gone or been amended since, and by whom. Of whoever
 * never was of this soviet nothing is told, whatever ids were sent.
 */
async function findChangedIn(
  tx: Tx,
  sovietId: string,
  members: readonly ResidentModel[],
  seen: NonNullable<HouseholdInput['members']>,
): Promise<Refusal | null> {
  const stored = new Map(members.map((member) => [member.id, member.version]));
  const known = new Map(seen.map(({ residentId, version }) => [residentId, version]));
  const changed = [...new Set([...stored.keys(), ...known.keys()])].filter((one) => stored.get(one) !== known.get(one));
  if (changed.length === 0) return null;
  const own = { id: { in: changed }, OR: [{ sovietId }, { changes: { some: { sovietId } } }] };
  const people = await tx.resident.findMany({ where: own, orderBy: { normalName: 'asc' } });
  if (people.length === 0) return notFound();
  const ids = people.map((person) => person.id);
  const last = await tx.residentChange.findFirst({ where: { residentId: { in: ids } }, orderBy: { id: 'desc' } });
  const who = last?.actorName || (await findLastAct(tx, ids))?.actor || '';
  const names = people.slice(0, NAMED).map(personName).join(', ');
  return conflict('household-changed', { who, count: people.length, names });
}

/** So many are named. */
const NAMED = 5;

export async function lockMembers(tx: Tx, { settlementId, household }: Place): Promise<ResidentModel[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM resident WHERE settlement_id = ${settlementId}::uuid AND household = ${household}
      AND struck_on IS NULL AND merged_into_id IS NULL ORDER BY id FOR UPDATE`;
  return tx.resident.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, orderBy: { id: 'asc' } });
}
