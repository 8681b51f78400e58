import { oneOf } from '@/lib/kernel/one-of';
import { FRANCHISES, type Franchise } from '@/lib/law/franchise';
import type { Db } from '@/lib/store/client';
import { FRANCHISE_BY_AGE, findStandings, standingsTable } from './standing';

export interface Supposed {
  readonly sovietId: string;
  readonly residentId: string;
  readonly entryId: string;
  readonly listId: string;
  /** Whether the complaint of that row is supposed to be satisfied. */
  readonly isSatisfied: boolean;
}

/** What a person's franchise would be if the complaint against one row of a list came out so; nothing is changed. */
export async function findFranchiseWith(db: Db, supposed: Supposed): Promise<Franchise> {
  const { sovietId, residentId, entryId, listId, isSatisfied } = supposed;
  const standings = await findStandings(db, [sovietId]);
  const [found] = await db.$queryRaw<{ franchise: string }[]>`
    SELECT CASE
      WHEN EXISTS (
        SELECT 1 FROM lishenets_entry entry
        JOIN disfranchised_row row ON row.entry_id = entry.id
        JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
        WHERE entry.resident_id = p.id AND list.election_id = s.election_id AND row.outcome = 'kept'
          AND CASE WHEN entry.id = ${entryId}::uuid AND row.list_id = ${listId}::uuid
            THEN ${!isSatisfied} AND entry.state IN ('entered', 'restored')
            ELSE entry.id <> ${entryId}::uuid AND entry.state = 'entered' AND row.satisfied_on IS NULL END
      ) THEN 'disfranchised'
      ELSE ${FRANCHISE_BY_AGE}
    END AS franchise
    FROM resident p JOIN ${standingsTable(standings)} ON s.soviet_id = p.soviet_id
    WHERE p.id = ${residentId}::uuid`;
  if (found === undefined) throw new Error(`Nobody reckons the franchise of ${residentId}`);
  return oneOf(FRANCHISES, found.franchise);
}
