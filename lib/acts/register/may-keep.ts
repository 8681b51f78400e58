import { findAllowing, isVisible } from '@/lib/access/allow';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { ActCampaign } from '../act';
import { forbidden, invalid, type Refusal } from '../refusal';

/** Whether the actor keeps the register of the soviet that people come to: one who may send them off need not. */
export function mayKeep(
  actor: Actor,
  soviet: { readonly id: string; readonly path: string },
  campaign: ActCampaign | null,
): Refusal | null {
  const scope = {
    ...{ territoryId: soviet.id, territoryPath: soviet.path },
    ...(campaign && { campaignId: campaign.id, mode: campaign.mode }),
  };
  if (!isVisible(actor, scope)) return invalid(['settlementId'], 'no-such-settlement');
  return findAllowing(actor, 'register.keep', scope) === null ? forbidden() : null;
}

/** Whether the actor keeps the register of another soviet too, where the record beside this one stands. */
export async function keepsToo(tx: Tx, actor: Actor, sovietId: string, campaign: ActCampaign | null): Promise<boolean> {
  const other = await tx.territory.findUniqueOrThrow({ where: { id: sovietId } });
  return mayKeep(actor, other, campaign) === null;
}
