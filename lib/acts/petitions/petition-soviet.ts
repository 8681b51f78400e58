import { dateOfDay } from '@/lib/kernel/civil-day';
import type { Actor } from '@/lib/session/actor';
import type { Db } from '@/lib/store/client';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
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
 * sent on by then (20) goes on in the next one, whose secretary has it on the desk and whose commission restores (19). A
 * file of the past is entered in any order: nothing goes out of it, and nothing into it.
 */
export async function findPetitionSoviet(db: Db, actor: Actor, petition: Petitioned): Promise<SovietFacts | null> {
  const { sovietId, campaignId, state } = petition;
  if (campaignId === null) return findSoviet(db, actor, sovietId);
  const own = await findSoviet(db, actor, sovietId, campaignId);
  if (own === null || own.campaign === null || own.campaign.mode === 'reconstruct' || state !== 'filed') return own;
  if (actsIn(actor, campaignId) && (await hasDecider(db, own))) return own;
  const next = await findNext(db, actor, own.path, own.campaign);
  return next === null ? own : findSoviet(db, actor, sovietId, next);
}

async function hasDecider(db: Db, soviet: SovietFacts): Promise<boolean> {
  const decider = await findDecider(db, soviet);
  return decider !== null && decider.endedOn === null;
}

/** The latest campaign of the same mode after this one in which the actor acts; null when there is none. */
async function findNext(db: Db, actor: Actor, path: string, own: CampaignFacts): Promise<string | null> {
  const later = await db.campaign.findMany({
    where: { territoryId: { in: path.split('.') }, mode: own.mode, startsOn: { gt: dateOfDay(own.startsOn) } },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return later.find(({ id }) => actsIn(actor, id))?.id ?? null;
}

/** The commission of art. 19 in this campaign: the guberniya's, or the republic's where there are none; null when not formed. */
export async function findDecider(db: Db, { campaign, path }: SovietFacts) {
  if (campaign === null) return null;
  const where = { campaignId: campaign.id, territoryId: { in: path.split('.') } };
  const found = await db.commission.findMany({ where: { ...where, kind: { in: ['guberniya', 'republic'] } } });
  return found.find(({ kind }) => kind === 'guberniya') ?? found[0] ?? null;
}
