import { findAllowing, isVisible } from '@/lib/access/allow';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
import type { ActCampaign, Loaded } from '../../act';
import { forbidden, notFound, type Refusal } from '../../refusal';
import { findCampaignOver } from '../../shared/campaign-over';
import { placed } from '../resident-facts';

/** A soviet whose register a change touches. */
export interface Touched {
  readonly id: string;
  readonly path: string;
}

/** The soviets of a territory, itself if it is one. */
export const listSovietsOf = (tx: Tx, { path }: Pick<TerritoryModel, 'path'>): Promise<TerritoryModel[]> =>
  tx.territory.findMany({
    where: {
      kind: { in: ['selsoviet', 'city', 'city-district'] },
      OR: [{ path }, { path: { startsWith: `${path}.` } }],
    },
  });

const keeps = (actor: Actor, { id, path }: Touched, campaign: ActCampaign | null) =>
  findAllowing(actor, 'register.keep', scopeOf({ id, path }, campaign)) !== null;

const scopeOf = ({ id, path }: Touched, campaign: ActCampaign | null) => ({
  ...{ territoryId: id, territoryPath: path },
  ...(campaign && { campaignId: campaign.id, mode: campaign.mode }),
});

/**
 * Where a change over a territory is answered for: the territory itself, if the actor keeps the registers of all of it; else
 * the first soviet that is touched, with `findUnkept` asked of each of them.
 */
export async function placedOver<F>(
  tx: Tx,
  actor: Actor,
  frame: TerritoryModel,
  touched: () => Promise<readonly TerritoryModel[]>,
  factsOf: (campaign: CampaignFacts | null) => F,
): Promise<Loaded<F>> {
  const campaign = await findCampaignOver(tx, actor, frame, undefined);
  const [first] = keeps(actor, frame, campaign) ? [] : await touched();
  return placed(tx, actor, first ?? frame, factsOf);
}

/** Why a change may not touch all of these registers: one of them is not the actor's to keep, or not even to see. */
export async function findUnkept(
  tx: Tx,
  actor: Actor,
  frame: TerritoryModel,
  touched: readonly Touched[],
): Promise<Refusal | null> {
  const campaign = await findCampaignOver(tx, actor, frame, undefined);
  const unkept = touched.filter((soviet) => !keeps(actor, soviet, campaign));
  if (unkept.length === 0) return null;
  return unkept.some((soviet) => !isVisible(actor, scopeOf(soviet, campaign))) ? notFound() : forbidden();
}
