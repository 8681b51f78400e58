import { notFound, type Refusal } from '@/lib/acts/refusal';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { DisfranchisedListModel } from '@/lib/store/generated/models/DisfranchisedList';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
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
  const row =
    listId !== undefined
      ? await context.db.disfranchisedList.findUnique({ where: { id: listId } })
      : electionId === undefined
        ? null
        : await context.db.disfranchisedList.findFirst({ where: { electionId }, orderBy: { id: 'desc' } });
  const election = row === null ? null : await findElection(context.db, row.electionId);
  if (row === null || election === null || !seesElection(context, election)) return err(notFound());
  const first = await context.db.disfranchisedList.findFirst({
    where: { electionId: row.electionId, state: 'published' },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return ok({ row, election, firstPostedId: first?.id ?? null });
}

export const seesElection = (context: QueryContext, election: ElectionFacts): boolean =>
  context.sees({
    territoryId: election.soviet.id,
    territoryPath: election.soviet.path,
    campaignId: election.campaign.id,
    commissionId: election.commission.id,
  });

export const postedOnOf = (row: DisfranchisedListModel) => (row.postedOn === null ? null : dayOfDate(row.postedOn));
