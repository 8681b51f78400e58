import { findAllowing } from '@/lib/access/allow';
import type { Permission } from '@/lib/access/permissions';
import { findCampaignOver, type Place } from '@/lib/acts/shared/campaign-over';
import type { QueryContext } from './query';

/** Whether whoever asks may do this on a soviet's own papers, as an act would have it: by the campaign that it would belong to. */
export async function mayOnSoviet(
  { db, actor }: QueryContext,
  permission: Permission,
  soviet: Place,
): Promise<boolean> {
  const campaign = await findCampaignOver(db, actor, soviet, undefined);
  const scope = {
    ...{ territoryId: soviet.id, territoryPath: soviet.path },
    ...(campaign && { campaignId: campaign.id, mode: campaign.mode }),
  };
  return findAllowing(actor, permission, scope) !== null;
}
