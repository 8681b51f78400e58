import { notFound, type Refusal } from '@/lib/acts/refusal';
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

export interface HouseholdInput {
  readonly settlementId: string;
  readonly household: string;
}

/** The living people of a household, their rows locked. */
export async function loadHousehold(
  tx: Tx,
  actor: Actor,
  { settlementId, household }: HouseholdInput,
): Promise<Result<Loaded<HouseholdFacts>, Refusal>> {
  const place = await findPlace(tx, settlementId);
  if (place === null) return err(notFound());
  const members = await lockMembers(tx, { settlementId, household });
  if (members.length === 0) return err(notFound());
  const { soviet, settlement } = place;
  return ok(await placed(tx, actor, soviet, (campaign) => ({ soviet, settlement, campaign, members })));
}

export async function lockMembers(tx: Tx, { settlementId, household }: HouseholdInput): Promise<ResidentModel[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM resident WHERE settlement_id = ${settlementId}::uuid AND household = ${household}
      AND struck_on IS NULL AND merged_into_id IS NULL ORDER BY id FOR UPDATE`;
  return tx.resident.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, orderBy: { id: 'asc' } });
}
