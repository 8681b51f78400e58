import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { knownOf } from '@/lib/kernel/stored-days';
import { Prisma } from '@/lib/store/generated/client';
import type { DisfranchisedListModel } from '@/lib/store/generated/models/DisfranchisedList';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { ask } from '../ask';
import type { QueryContext } from '../query';

export interface SeenList {
  readonly row: DisfranchisedListModel;
  readonly election: ElectionFacts;
  /** The first posted list of the election; null before that. */
  readonly firstPostedId: string | null;
}

/** The list asked for, or the latest of an election; what is out of sight is not there. */
export async function seenList(
  context: QueryContext,
  { listId, electionId }: { readonly listId?: string | undefined; readonly electionId?: string | undefined },
): Promise<Result<SeenList, Refusal>> {
  const which =
    listId === undefined ? Prisma.sql`l.election_id = ${electionId ?? null}::uuid` : Prisma.sql`l.id = ${listId}::uuid`;
  const [found] = await ask<DisfranchisedListModel & { readonly firstPostedId: string | null }>(
    context.db,
    Prisma.sql`
      SELECT l.id, l.election_id AS "electionId", l.compiled_on AS "compiledOn", l.state, l.posted_on AS "postedOn",
        l.press_on AS "pressOn", l.places,
        l.read_at AS "readAt", l.press, l.supplement, l.version, l.part_days AS "partDays", (
          SELECT first.id FROM disfranchised_list first WHERE first.election_id = l.election_id AND first.state = 'published'
          ORDER BY first.id LIMIT 1
        ) AS "firstPostedId"
      FROM disfranchised_list l WHERE ${which} ORDER BY l.id DESC LIMIT 1`,
  );
  const election = found === undefined ? null : await findElection(context.db, found.electionId);
  if (found === undefined || election === null || !seesElection(context, election)) return err(notFound());
  const { firstPostedId, ...row } = found;
  return ok({ row, election, firstPostedId });
}

export const seesElection = (context: QueryContext, election: ElectionFacts): boolean =>
  context.sees({
    territoryId: election.soviet.id,
    territoryPath: election.soviet.path,
    campaignId: election.campaign.id,
    commissionId: election.commission.id,
  });

export const postedOnOf = (row: DisfranchisedListModel) => knownOf(row, 'postedOn');
