import { addDays, dayOfDate, daysBetween } from '@/lib/kernel/civil-day';
import { ageCutoffs } from '@/lib/law/franchise';
import { latestPosting } from '@/lib/law/publication';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';

export interface FranchiseScope {
  readonly sovietId: string;
  /** Only these people; everyone of the soviet when absent. */
  readonly residentIds?: readonly string[];
  readonly importId?: string;
}

/**
 * The election day by which age is reckoned in a soviet: as announced, else the earliest that article 25 leaves open
 * after the campaign's start. Null outside every campaign.
 */
async function findElectionDay(tx: Tx, sovietId: string) {
  const election = await tx.election.findFirst({ where: { sovietId }, orderBy: { startsOn: 'desc' } });
  if (election !== null) return { day: dayOfDate(election.startsOn), electionId: election.id };
  const [campaign] = await tx.$queryRaw<{ starts_on: Date }[]>`
    SELECT c.starts_on FROM campaign c JOIN territory top ON top.id = c.territory_id
    JOIN territory soviet ON soviet.id = ${sovietId}::uuid AND (soviet.path = top.path OR soviet.path LIKE top.path || '.%')
    ORDER BY c.starts_on DESC LIMIT 1`;
  if (campaign === undefined) return null;
  const start = dayOfDate(campaign.starts_on);
  return { day: addDays(start, daysBetween(latestPosting(start), start)), electionId: null };
}

/**
 * Works out anew who of a soviet may vote, after anything that touches it: age, the posted list and its complaints,
 * detention, the election's day. The totals of the uchastki follow.
 */
export async function refreshFranchise(tx: Tx, scope: FranchiseScope): Promise<void> {
  const election = await findElectionDay(tx, scope.sovietId);
  if (election === null) return;
  const ages = ageCutoffs(election.day);
  const only = onlyOf(scope);
  await tx.$executeRaw`
    UPDATE resident SET franchise = stand.franchise
    FROM (
      SELECT r.id, CASE
        WHEN EXISTS (
          SELECT 1 FROM disfranchised_row row
          JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
          JOIN lishenets_entry entry ON entry.id = row.entry_id AND entry.state = 'entered'
          WHERE entry.resident_id = r.id AND list.election_id = ${election.electionId}::uuid
            AND row.outcome = 'kept' AND row.satisfied_on IS NULL
        ) THEN 'disfranchised'
        WHEN r.is_of_age IS NOT NULL AND r.detained AND r.is_of_age THEN 'detained'
        WHEN r.is_of_age THEN 'elector'
        WHEN NOT r.is_of_age THEN 'under-age'
        WHEN coalesce(r.born_on <= ${ages.adultBornUpTo}::date, r.birth_year <= ${ages.adultBirthYearUpTo})
          THEN CASE WHEN r.detained THEN 'detained' ELSE 'elector' END
        WHEN r.born_on IS NULL AND r.birth_year = ${ages.undecidedBirthYear}::int THEN 'age-undecided'
        ELSE 'under-age'
      END AS franchise
      FROM resident r WHERE r.soviet_id = ${scope.sovietId}::uuid ${only}
    ) stand
    WHERE stand.id = resident.id AND resident.franchise <> stand.franchise`;
  await refreshTotals(tx, scope.sovietId);
}

function onlyOf(scope: FranchiseScope): Prisma.Sql {
  if (scope.importId !== undefined) return Prisma.sql`AND r.import_id = ${scope.importId}::uuid`;
  if (scope.residentIds === undefined) return Prisma.empty;
  return Prisma.sql`AND r.id = ANY(${[...scope.residentIds]}::uuid[])`;
}

/** Population and electors of every uchastok of the soviet; the levels above sum these. */
export async function refreshTotals(tx: Tx, sovietId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE uchastok SET population = stand.population, electors = stand.electors
    FROM (
      SELECT u.id, count(r.id)::int AS population, count(r.id) FILTER (WHERE r.franchise = 'elector')::int AS electors
      FROM uchastok u
      JOIN election e ON e.id = u.election_id AND e.soviet_id = ${sovietId}::uuid
      LEFT JOIN resident r ON r.uchastok_id = u.id AND r.struck_on IS NULL AND r.merged_into_id IS NULL
      GROUP BY u.id
    ) stand
    WHERE stand.id = uchastok.id AND (uchastok.population, uchastok.electors) <> (stand.population, stand.electors)`;
}
