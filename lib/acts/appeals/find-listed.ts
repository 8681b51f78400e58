import { dayOfDate } from '@/lib/kernel/civil-day';
import { exactly, type FactDay } from '@/lib/kernel/fact-day';
import { factOf } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';
import type { LishenetsEntryModel } from '@/lib/store/generated/models/LishenetsEntry';
import { findRouted, type Holder, type Station } from '@/lib/store/rows/appeal-route';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { publishedOf } from '@/lib/store/rows/published';
import { isBefore } from '../shared/is-before';

export interface Listed {
  readonly entryId: string;
  readonly election: ElectionFacts;
  readonly maker: Holder;
  readonly route: readonly Station[];
  /** The person's row of that list, or of the latest posted one; null when no posted list holds the person. */
  readonly row: {
    readonly listId: string;
    readonly postedOn: FactDay;
    readonly pressOn: FactDay | null;
    readonly isSatisfied: boolean;
    /** How the entry has ended otherwise than by a complaint of this list, and when; null while it bars its person. */
    readonly ended: { readonly how: 'struck' | 'restored'; readonly on: FactDay } | null;
  } | null;
}

/**
 * The person on the list named, else on the latest posted list of the latest elections; without one the elections of that
 * soviet, so that the law can say it.
 */
export async function findListed(tx: Tx, entryId: string, listId: string | undefined): Promise<Listed | null> {
  const [locked] = await tx.$queryRaw<{ id: string; sovietId: string; settlementId: string }[]>`
    SELECT e.id, e.soviet_id AS "sovietId", r.settlement_id AS "settlementId" FROM lishenets_entry e
    JOIN resident r ON r.id = e.resident_id WHERE e.id = ${entryId}::uuid FOR UPDATE OF e`;
  if (locked === undefined) return null;
  const row = await tx.disfranchisedRow.findFirst({
    where: { entryId, outcome: 'kept', list: { state: 'published' }, ...(listId !== undefined && { listId }) },
    orderBy: [{ list: { election: { startsOn: 'desc' } } }, { listId: 'desc' }],
    include: {
      list: { include: { election: { select: { isPast: true, commission: { select: { endedOn: true } } } } } },
      entry: true,
    },
  });
  const last = await tx.election.findFirst({ where: { sovietId: locked.sovietId }, orderBy: { startsOn: 'desc' } });
  const electionId = row?.list.electionId ?? last?.id;
  const election = electionId === undefined ? null : await findElection(tx, electionId);
  if (election === null) return null;
  const listed =
    row === null
      ? null
      : { listId: row.listId, ...publishedOf(row.list), isSatisfied: row.satisfiedOn !== null, ended: endedOf(row) };
  return {
    ...{ entryId: locked.id, election, row: listed },
    ...(await findRouted(tx, election, locked.settlementId)),
  };
}

interface EndedRow {
  readonly satisfiedOn: Date | null;
  readonly endedBefore: boolean;
  readonly list: {
    readonly election: { readonly isPast: boolean; readonly commission: { readonly endedOn: Date | null } };
  };
  readonly entry: Pick<LishenetsEntryModel, 'state' | 'struckOn' | 'restoredOn' | 'partDays'>;
}

/** At elections that are past an entry counts as it did when they were laid down, at others as it did on their commission's last day. */
function endedOf({
  satisfiedOn,
  endedBefore,
  list: { election },
  entry,
}: EndedRow): { how: 'struck' | 'restored'; on: FactDay } | null {
  const { state } = entry;
  if (satisfiedOn !== null || (election.isPast && !endedBefore)) return null;
  if (state !== 'struck' && state !== 'restored') return null;
  const on = factOf(entry, state === 'struck' ? 'struckOn' : 'restoredOn');
  const { endedOn } = election.commission;
  const isSince = !election.isPast && endedOn !== null && isBefore(exactly(dayOfDate(endedOn)), on);
  return isSince ? null : { how: state, on };
}
