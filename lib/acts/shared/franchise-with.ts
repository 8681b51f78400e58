import { oneOf } from '@/lib/kernel/one-of';
import { FRANCHISES, type Franchise } from '@/lib/law/franchise';
import type { Db } from '@/lib/store/client';
import { hasEndedBy, LED_UNTIL, NAMED } from '@/lib/store/rows/enrolled';
import { FRANCHISE_BY_AGE, findPastStanding, findStandings, standingsTable } from './standing';

/** A row of a posted list that a person stands on. */
export interface Barring {
  readonly entryId: string;
  readonly listId: string;
  /** Only an entry in force bars anybody. */
  readonly state: string;
  readonly isSatisfied: boolean;
}

/** What a person's franchise is reckoned from. */
export interface Reckoning {
  readonly byAge: Franchise;
  readonly rows: readonly Barring[];
}

/** The word on one row of a list. */
export interface Word {
  readonly entryId: string;
  readonly listId: string;
  readonly isSatisfied: boolean;
  /** art. 18, 19: the right was given back by a restoration too, which no word on a complaint takes away. */
  readonly isRestored?: boolean;
}

/** What the franchise of each of these people rests on: their age, and the rows of the posted lists that bar them. */
export async function listReckonings(
  db: Db,
  sovietIds: readonly string[],
  residentIds: readonly string[],
): Promise<ReadonlyMap<string, Reckoning>> {
  const standings = await findStandings(db, sovietIds);
  const found = await db.$queryRaw<{ id: string; byAge: string; rows: Barring[] }[]>`
    SELECT p.id, ${FRANCHISE_BY_AGE} AS "byAge", coalesce((
      SELECT jsonb_agg(jsonb_build_object('entryId', entry.id, 'listId', row.list_id, 'state', CASE
          WHEN ${LED_UNTIL} IS NULL THEN entry.state WHEN ${hasEndedBy(LED_UNTIL)} THEN 'struck' ELSE 'entered' END,
        'isSatisfied', row.satisfied_on IS NOT NULL))
      FROM lishenets_entry entry
      JOIN disfranchised_row row ON row.entry_id = entry.id AND row.outcome = 'kept'
      JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
      JOIN election e ON e.id = list.election_id JOIN commission led ON led.id = e.commission_id
      WHERE entry.resident_id = p.id AND list.election_id = s.election_id
    ), '[]') AS rows
    FROM resident p JOIN ${standingsTable(standings)} ON s.soviet_id = p.soviet_id
    WHERE p.id = ANY(${[...residentIds]}::uuid[])`;
  return new Map(found.map(({ id, byAge, rows }) => [id, { byAge: oneOf(FRANCHISES, byAge), rows }]));
}

/** The same of elections that are past, where an entry counts as it did when they were laid down; with where they voted. */
export async function listPastReckonings(
  db: Db,
  electionId: string,
  residentIds: readonly string[],
): Promise<
  readonly (Reckoning & { readonly id: string; readonly franchise: string; readonly uchastokId: string | null })[]
> {
  const standing = await findPastStanding(db, electionId);
  if (standing === null) return [];
  const found = await db.$queryRaw<
    { id: string; franchise: string; uchastokId: string | null; byAge: string; rows: Barring[] }[]
  >`
    SELECT p.id, p.franchise, p.uchastok_id AS "uchastokId", ${FRANCHISE_BY_AGE} AS "byAge", coalesce((
      SELECT jsonb_agg(jsonb_build_object('entryId', entry.id, 'listId', row.list_id, 'state', CASE WHEN row.ended_before THEN 'struck' ELSE 'entered' END,
        'isSatisfied', row.satisfied_on IS NOT NULL))
      FROM disfranchised_list list JOIN disfranchised_row row ON row.list_id = list.id AND row.outcome = 'kept'
      JOIN lishenets_entry entry ON entry.id = row.entry_id JOIN election e ON e.id = list.election_id
      WHERE list.election_id = p.election_id AND list.state = 'published' AND ${NAMED} = p.id
    ), '[]') AS rows
    FROM past_resident p CROSS JOIN ${standingsTable([standing])}
    WHERE p.election_id = ${electionId}::uuid AND p.id = ANY(${[...residentIds]}::uuid[])`;
  return found.map((one) => ({ ...one, byAge: oneOf(FRANCHISES, one.byAge) }));
}

/** Only an entry in force is restored by a complaint, and only one that nothing else has restored stands again. */
export function entryAfter(state: string, { isSatisfied, isRestored = false }: Word): string {
  if (isSatisfied) return state === 'entered' ? 'restored' : state;
  return state === 'restored' && !isRestored ? 'entered' : state;
}

/** The same with that word said; nothing is changed. */
export const withWord = ({ byAge, rows }: Reckoning, word: Word): Reckoning => ({
  byAge,
  rows: rows.map((row) =>
    row.entryId === word.entryId
      ? {
          ...row,
          state: entryAfter(row.state, word),
          isSatisfied: row.listId === word.listId ? word.isSatisfied : row.isSatisfied,
        }
      : row,
  ),
});

/** As `refreshFranchise` would set it. */
export const franchiseOf = ({ byAge, rows }: Reckoning): Franchise =>
  rows.some(({ state, isSatisfied }) => state === 'entered' && !isSatisfied) ? 'disfranchised' : byAge;
