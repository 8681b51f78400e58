import { findAllowing } from '@/lib/access/allow';
import type { Desk } from '../_shell/require-desk';

/** The soviet whose elections this desk may announce. */
export function ownSoviet({ actor, place }: Desk): { campaignId: string; sovietId: string; name: string } | null {
  if (place?.campaign == null || place.commission === null || place.territory === null) return null;
  const { campaign, commission, territory } = place;
  const scope = { territoryId: territory.id, territoryPath: territory.path, commissionId: commission.id };
  const appointment = findAllowing(actor, 'elections.announce', { ...scope, campaignId: campaign.id });
  const isOfSoviet = ['village', 'city', 'city-district'].includes(commission.kind);
  return appointment === null || !isOfSoviet
    ? null
    : { campaignId: campaign.id, sovietId: territory.id, name: territory.name };
}
