import { findAllowing } from '@/lib/access/allow';
import type { Desk } from '../_shell/require-desk';

/** Whether the signed-in person keeps the register of this soviet, and does not merely read it; of what was begun in a campaign, in that one. */
export function mayKeep(
  { actor, place }: Desk,
  soviet: { readonly id: string; readonly path: string },
  campaignId = place?.campaign?.id,
): boolean {
  const campaign = place?.campaign;
  const scope = {
    ...{ territoryId: soviet.id, territoryPath: soviet.path },
    ...(campaignId !== undefined && { campaignId }),
    ...(campaign && { mode: campaign.mode }),
  };
  return findAllowing(actor, 'register.keep', scope) !== null;
}
