import type { FactDay } from '@/lib/kernel/fact-day';
import { factOf } from '@/lib/kernel/stored-days';
import { lockRow, type Tx } from '@/lib/store/client';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';

export interface ListFacts {
  readonly id: string;
  readonly state: 'compiled' | 'published';
  readonly version: number;
  readonly postedOn: FactDay;
  /** A list of the same election was posted before it: this one only adds names (25). */
  readonly isAddition: boolean;
  readonly election: ElectionFacts;
}

/** The commission's list, locked, with the election it is for. */
export async function findList(tx: Tx, listId: string): Promise<ListFacts | null> {
  if (!(await lockRow(tx, 'disfranchised_list', listId))) return null;
  const list = await tx.disfranchisedList.findUniqueOrThrow({ where: { id: listId } });
  const election = await findElection(tx, list.electionId);
  if (election === null) return null;
  const before = { electionId: list.electionId, state: 'published', id: { not: list.id } };
  return {
    id: list.id,
    state: list.state === 'published' ? 'published' : 'compiled',
    version: list.version,
    postedOn: factOf(list, 'postedOn'),
    isAddition: (await tx.disfranchisedList.count({ where: before })) > 0,
    election,
  };
}
