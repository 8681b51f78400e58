import type { ElectionFacts } from '@/lib/store/rows/election';

/** What is done in an election is the business of the commission that leads it, and stands in that commission's journal. */
export const placeOfElection = ({
  soviet,
  commission,
  campaign,
}: Pick<ElectionFacts, 'soviet' | 'commission' | 'campaign'>) => ({
  scope: { territoryId: soviet.id, territoryPath: soviet.path, commissionId: commission.id },
  campaign,
  bodyId: commission.id,
});
