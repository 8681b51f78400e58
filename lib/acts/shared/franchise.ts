import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { BARS, hasEndedBy, LED_UNTIL, NAMED } from '@/lib/store/rows/enrolled';
import { spreadProvisionally } from '../uchastki/provisional-seats';
import { FRANCHISE_BY_AGE, findPastStanding, findStandings, standingsTable } from './standing';

export interface FranchiseScope {
  readonly sovietId: string;
  /** Only these people; everyone of the soviet when absent. */
  readonly residentIds?: readonly string[];
}

/**
 * Works out anew who of a soviet may vote, after anything that touches it: age, the posted list and its complaints,
 * detention, the election's day. The totals of the uchastki follow.
 */
export async function refreshFranchise(tx: Tx, { sovietId, residentIds }: FranchiseScope): Promise<void> {
  const standings = await findStandings(tx, [sovietId]);
  if (standings.length === 0) return;
  const only = residentIds === undefined ? Prisma.empty : Prisma.sql`AND p.id = ANY(${[...residentIds]}::uuid[])`;
  await tx.$executeRaw`
    UPDATE resident SET franchise = stand.franchise
    FROM (
      SELECT p.id, CASE
        WHEN EXISTS (
          SELECT 1 FROM lishenets_entry entry
          JOIN disfranchised_row row ON row.entry_id = entry.id
          JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
          JOIN election e ON e.id = list.election_id JOIN commission led ON led.id = e.commission_id
          WHERE entry.resident_id = p.id AND list.election_id = s.election_id
            AND row.outcome = 'kept' AND row.satisfied_on IS NULL AND NOT ${hasEndedBy(LED_UNTIL)}
        ) THEN 'disfranchised'
        ELSE ${FRANCHISE_BY_AGE}
      END AS franchise
      FROM resident p JOIN ${standingsTable(standings)} ON s.soviet_id = p.soviet_id
      WHERE p.soviet_id = ${sovietId}::uuid ${only}
    ) stand
    WHERE stand.id = resident.id AND resident.franchise <> stand.franchise`;
  await refreshTotals(tx, sovietId);
}

/**
 * The same for elections that are past, after a word on their own list: barred is whom that list names, unless a complaint
 * was satisfied or the entry had ended before. What has become of the entry since is of later elections. Nothing where the
 * election is not past.
 */
export async function refreshPast(tx: Tx, electionId: string): Promise<void> {
  const standing = await findPastStanding(tx, electionId);
  if (standing === null) return;
  await tx.$executeRaw`
    WITH barred AS MATERIALIZED (
      SELECT ${NAMED} AS id FROM election e JOIN commission led ON led.id = e.commission_id
      JOIN disfranchised_list list ON list.election_id = e.id AND list.state = 'published'
      JOIN disfranchised_row row ON row.list_id = list.id
      JOIN lishenets_entry entry ON entry.id = row.entry_id
      WHERE e.id = ${electionId}::uuid AND ${BARS}
    )
    UPDATE past_resident SET franchise = stand.franchise
    FROM (
      SELECT p.id, CASE
        WHEN EXISTS (SELECT FROM barred WHERE barred.id = p.id) THEN 'disfranchised'
        ELSE ${FRANCHISE_BY_AGE}
      END AS franchise
      FROM past_resident p CROSS JOIN ${standingsTable([standing])}
      WHERE p.election_id = ${electionId}::uuid
    ) stand
    WHERE past_resident.election_id = ${electionId}::uuid AND stand.id = past_resident.id
      AND past_resident.franchise <> stand.franchise`;
  await refreshTotals(tx, standing.sovietId);
}

/** Population and electors of every uchastok of the soviets, and the seats that follow them; the levels above sum these. */
export async function refreshTotals(tx: Tx, ...sovietIds: readonly string[]): Promise<void> {
  const changed = await tx.$queryRaw<{ election_id: string }[]>`
    UPDATE uchastok SET population = stand.population, electors = stand.electors
    FROM (
      SELECT u.id, count(r.id)::int AS population, count(r.id) FILTER (WHERE r.franchise = 'elector')::int AS electors
      FROM uchastok u
      JOIN election e ON e.id = u.election_id AND e.soviet_id = ANY(${[...sovietIds]}::uuid[])
      LEFT JOIN enrolled r ON r.uchastok_id = u.id AND r.struck_on IS NULL AND r.merged_into_id IS NULL
      GROUP BY u.id
    ) stand
    WHERE stand.id = uchastok.id AND (uchastok.population, uchastok.electors) <> (stand.population, stand.electors)
    RETURNING uchastok.election_id`;
  if (changed.length > 0) await spreadProvisionally(tx, [...new Set(changed.map((one) => one.election_id))]);
}
