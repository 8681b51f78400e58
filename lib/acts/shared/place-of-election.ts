import type { ElectionFacts } from '@/lib/store/rows/election';
import { conflict, type Refusal } from '../refusal';

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

/** art. 49: an ended commission does nothing any more. In `reconstruct` a file may be entered in whatever order it is read. */
export const lockOfEnded = (mode: string, hasEnded: boolean): Refusal | null =>
  mode === 'conduct' && hasEnded ? conflict('commission-ended') : null;

/** The same for what a commission does itself before the meetings. */
export const placeAtWork = (election: Parameters<typeof placeOfElection>[0]) => ({
  ...placeOfElection(election),
  locked: lockOfEnded(election.campaign.mode, election.commission.hasEnded),
});
