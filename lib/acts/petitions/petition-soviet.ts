import type { Actor } from '@/lib/session/actor';
import type { Db } from '@/lib/store/client';
import { findSoviet, type SovietFacts } from '../lishentsy/find-soviet';

interface Petitioned {
  readonly sovietId: string;
  readonly campaignId: string | null;
  readonly state: string;
}

const actsIn = ({ appointments }: Actor, campaignId: string): boolean =>
  appointments.some((appointment) => appointment.campaignId === null || appointment.campaignId === campaignId);

/**
 * The soviet that has a petition, with the campaign in which it goes on: that in which it was filed. What the soviet has not
 * sent on by then (20) goes on in the next one, whose secretary has it on the desk and whose commission restores (19).
 */
export async function findPetitionSoviet(db: Db, actor: Actor, petition: Petitioned): Promise<SovietFacts | null> {
  const { sovietId, campaignId, state } = petition;
  if (campaignId === null) return findSoviet(db, actor, sovietId);
  const own = await findSoviet(db, actor, sovietId, campaignId);
  if (own === null || state !== 'filed') return own;
  if (actsIn(actor, campaignId) && (await findDecider(db, own))?.endedOn == null) return own;
  return (await findSoviet(db, actor, sovietId)) ?? own;
}

/** The commission of art. 19 in this campaign: the guberniya's, or the republic's where there are none; null when not formed. */
export async function findDecider(db: Db, { campaign, path }: SovietFacts) {
  if (campaign === null) return null;
  const where = { campaignId: campaign.id, territoryId: { in: path.split('.') } };
  const found = await db.commission.findMany({ where: { ...where, kind: { in: ['guberniya', 'republic'] } } });
  return found.find(({ kind }) => kind === 'guberniya') ?? found[0] ?? null;
}
