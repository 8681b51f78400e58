import { dateOfDay } from '@/lib/kernel/civil-day';
import type { Actor } from '@/lib/session/actor';
import type { Db } from '@/lib/store/client';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
import { findHeirId } from '@/lib/store/rows/heirs';
import { findSoviet, type SovietFacts } from '../lishentsy/find-soviet';

interface Petitioned {
  readonly sovietId: string;
  readonly campaignId: string | null;
  readonly state: string;
  readonly officeId: string | null;
}

const actsIn = ({ appointments }: Actor, campaignId: string): boolean =>
  appointments.some((appointment) => appointment.campaignId === null || appointment.campaignId === campaignId);

/** Whether it waits for a soviet (20) or an executive committee (19, 33), which go on from one campaign into the next. */
const isWithOffice = ({ state, officeId }: Petitioned): boolean =>
  state === 'filed' || state === 'approved' || (state === 'forwarded' && officeId !== null);

/**
 * The soviet that has a petition, with the campaign in which it goes on: that in which it was filed. What the soviet has not
 * sent on by then (20) goes on in the next one, whose secretary has it on the desk and whose commission restores (19); what
 * an executive committee has, in one in which its officer acts. A file of the past is entered in any order: nothing goes
 * out of it, and nothing into it.
 */
export async function findPetitionSoviet(db: Db, actor: Actor, petition: Petitioned): Promise<SovietFacts | null> {
  const { sovietId, campaignId, state } = petition;
  if (campaignId === null) return findSoviet(db, actor, sovietId);
  const own = await findSoviet(db, actor, sovietId, campaignId);
  if (own === null || own.campaign === null || own.campaign.mode === 'reconstruct' || !isWithOffice(petition))
    return own;
  const isOwn = actsIn(actor, campaignId);
  if (isOwn && (state !== 'filed' || (await findWorking(db, campaignId, own.path)) !== null)) return own;
  const later = await listLater(db, actor, own.path, own.campaign);
  const next = (state === 'filed' ? await findRestoring(db, later, own.path) : null) ?? (isOwn ? null : later[0]);
  return next ? findSoviet(db, actor, sovietId, next) : own;
}

/** The campaigns of the same mode after this one in which the actor acts, the latest first. */
async function listLater(db: Db, actor: Actor, path: string, own: CampaignFacts): Promise<readonly string[]> {
  const later = await db.campaign.findMany({
    where: { territoryId: { in: path.split('.') }, mode: own.mode, startsOn: { gt: dateOfDay(own.startsOn) } },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return later.map(({ id }) => id).filter((id) => actsIn(actor, id));
}

/** The first of these campaigns whose commission of art. 19 works. */
async function findRestoring(db: Db, campaigns: readonly string[], path: string): Promise<string | null> {
  for (const campaignId of campaigns) if ((await findWorking(db, campaignId, path)) !== null) return campaignId;
  return null;
}

/** The commission of art. 19 in a campaign: the guberniya's, or the republic's where there are none; null when not formed. */
async function findFormed(db: Db, campaignId: string, path: string) {
  const where = { campaignId, territoryId: { in: path.split('.') } };
  const found = await db.commission.findMany({ where: { ...where, kind: { in: ['guberniya', 'republic'] } } });
  return found.find(({ kind }) => kind === 'guberniya') ?? found[0] ?? null;
}

async function findWorking(db: Db, campaignId: string, path: string) {
  const formed = await findFormed(db, campaignId, path);
  return formed?.endedOn === null ? formed : null;
}

/** Who decides (19): the commission, or the executive committee of that territory once it has ended (33). */
export interface Decider {
  readonly id: string;
  readonly kind: string;
  readonly campaignId: string;
  readonly officeId: string | null;
}

/**
 * Whom the soviet sends a petition to: the commission of the campaign in which it goes on, else that of the one in which it
 * was filed, and where they have ended the executive committee in their stead. Null where none was formed.
 */
export async function findDecider(
  db: Db,
  { campaign, path }: SovietFacts,
  filedIn: string | null = null,
): Promise<Decider | null> {
  if (campaign === null) return null;
  const campaigns = [campaign.id, ...(filedIn === null || filedIn === campaign.id ? [] : [filedIn])];
  const formed = await Promise.all(campaigns.map((id) => findFormed(db, id, path)));
  const found = formed.find((one) => one?.endedOn === null) ?? formed.find((one) => one !== null);
  if (!found) return null;
  const { id, kind, campaignId, endedOn, territoryId } = found;
  // A file of the past is entered in any order, after the commission was closed too.
  if (endedOn === null || campaign.mode === 'reconstruct') return { id, kind, campaignId, officeId: null };
  return { id, kind: 'executive', campaignId: campaign.id, officeId: await findHeirId(db, territoryId) };
}
