import type { Actor } from '@/lib/session/actor';
import type { Db, Tx } from '@/lib/store/client';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
import { findCampaignOver } from '../shared/campaign-over';

export interface SovietFacts {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly campaign: CampaignFacts | null;
}

/** A soviet that keeps a register of its own (21), with the campaign that an act on it belongs to. */
export async function findSoviet(
  tx: Db,
  actor: Actor,
  sovietId: string,
  campaignId?: string,
): Promise<SovietFacts | null> {
  const soviet = await tx.territory.findFirst({ where: { id: sovietId, kind: { in: ['selsoviet', 'city'] } } });
  if (soviet === null) return null;
  const campaign = await findCampaignOver(tx, actor, soviet, campaignId);
  if (campaign === null && campaignId !== undefined) return null;
  return { id: soviet.id, name: soviet.name, path: soviet.path, campaign };
}

/** Where an act on the soviet's own papers lies, and whose journal keeps it. */
export const placeOf = (soviet: SovietFacts) => ({
  scope: { territoryId: soviet.id, territoryPath: soviet.path },
  campaign: soviet.campaign,
  bodyId: soviet.id,
});

/** Whether the resident is of the soviet's register now. */
export async function isOfSoviet(tx: Tx, residentId: string, sovietId: string): Promise<boolean> {
  const where = { id: residentId, sovietId, struckOn: null, mergedIntoId: null };
  return (await tx.resident.count({ where })) > 0;
}
