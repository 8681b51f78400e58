import { isWithin } from '@/lib/access/allow';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { type CampaignFacts, campaignOfRow, findCampaign } from '@/lib/store/rows/campaign';

export interface Place {
  readonly id: string;
  readonly path: string;
}

/**
 * The campaign that an act on a soviet's own papers belongs to: the one it names, else the appointment's, else the latest
 * over that territory. Null between campaigns, and when the one named does not cover the place.
 */
export async function findCampaignOver(
  tx: Tx,
  actor: Actor,
  place: Place,
  campaignId: string | undefined,
): Promise<CampaignFacts | null> {
  const named = campaignId ?? appointmentCampaign(actor, place);
  if (named !== null) return findCovering(tx, place, named);
  const latest = await tx.campaign.findFirst({
    where: { territoryId: { in: place.path.split('.') } },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  });
  return latest === null ? null : campaignOfRow(latest);
}

const appointmentCampaign = (actor: Actor, place: Place): string | null =>
  actor.appointments.find(({ campaignId, territoryPath }) => campaignId !== null && isWithin(place.path, territoryPath))
    ?.campaignId ?? null;

async function findCovering(tx: Tx, place: Place, campaignId: string): Promise<CampaignFacts | null> {
  const campaign = await findCampaign(tx, campaignId);
  return campaign !== null && place.path.split('.').includes(campaign.territoryId) ? campaign : null;
}
