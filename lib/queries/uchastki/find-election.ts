import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import type { QueryContext } from '../query';

/** The elections of a soviet that the asker may know of. */
export async function findSeenElection(
  { db, sees }: QueryContext,
  electionId: string,
): Promise<Result<ElectionFacts, Refusal>> {
  const election = await findElection(db, electionId);
  if (election === null) return err(notFound());
  const { soviet, commission, campaign } = election;
  const scope = { territoryId: soviet.id, territoryPath: soviet.path, commissionId: commission.id };
  return sees({ ...scope, campaignId: campaign.id }) ? ok(election) : err(notFound());
}
