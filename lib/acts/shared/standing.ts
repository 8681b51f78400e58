import { addDays, type CivilDay, dayOfDate, daysBetween } from '@/lib/kernel/civil-day';
import { type AgeCutoffs, ageCutoffs } from '@/lib/law/franchise';
import { latestPosting } from '@/lib/law/publication';
import type { Db, Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { liesUnder } from '@/lib/store/rows/within';

/** By which election and which ages the people of a soviet are reckoned. */
export interface Standing {
  readonly sovietId: string;
  readonly electionId: string | null;
  readonly electionDay: CivilDay;
  readonly ages: AgeCutoffs;
}

interface Found {
  readonly soviet_id: string;
  readonly election_id: string | null;
  readonly starts_on: Date;
}

/** The earliest day that article 25 leaves open for elections after the campaign's start. */
const earliestElection = (start: CivilDay): CivilDay => addDays(start, daysBetween(latestPosting(start), start));

/**
 * The election day by which age is reckoned in each soviet: as announced, else the earliest that article 25 leaves open
 * after the campaign's start. A soviet outside every campaign has none.
 */
export async function findStandings(tx: Db, sovietIds: readonly string[]): Promise<readonly Standing[]> {
  const found = await tx.$queryRaw<Found[]>`
    SELECT soviet.id AS soviet_id, e.id AS election_id, coalesce(e.starts_on, c.starts_on) AS starts_on
    FROM territory soviet
    LEFT JOIN LATERAL (
      SELECT id, starts_on FROM election WHERE soviet_id = soviet.id ORDER BY starts_on DESC, id DESC LIMIT 1
    ) e ON true
    LEFT JOIN LATERAL (
      SELECT campaign.starts_on FROM campaign JOIN territory top ON top.id = campaign.territory_id
      WHERE ${liesUnder(Prisma.sql`soviet.path`, Prisma.sql`top.path`)}
      ORDER BY campaign.starts_on DESC LIMIT 1
    ) c ON e.id IS NULL
    WHERE soviet.id = ANY(${[...sovietIds]}::uuid[]) AND coalesce(e.starts_on, c.starts_on) IS NOT NULL`;
  return found.map((row) => {
    const day = dayOfDate(row.starts_on);
    const electionDay = row.election_id === null ? earliestElection(day) : day;
    return { sovietId: row.soviet_id, electionId: row.election_id, electionDay, ages: ageCutoffs(electionDay) };
  });
}

/** The same for elections that are past; null for the latest of a soviet. */
export async function findPastStanding(tx: Db, electionId: string): Promise<Standing | null> {
  const [row] = await tx.$queryRaw<{ soviet_id: string; starts_on: Date }[]>`
    SELECT e.soviet_id, e.starts_on FROM election e WHERE e.id = ${electionId}::uuid AND ${IS_PAST}`;
  if (row === undefined) return null;
  const electionDay = dayOfDate(row.starts_on);
  return { sovietId: row.soviet_id, electionId, electionDay, ages: ageCutoffs(electionDay) };
}

/** The standings as a table `s(soviet_id, election_id, adult_born_up_to, adult_year_up_to, undecided_year)`. */
export const standingsTable = (standings: readonly Standing[]): Prisma.Sql => Prisma.sql`
  unnest(
    ${standings.map(({ sovietId }) => sovietId)}::uuid[],
    ${standings.map(({ electionId }) => electionId)}::uuid[],
    ${standings.map(({ ages }) => ages.adultBornUpTo)}::date[],
    ${standings.map(({ ages }) => ages.adultBirthYearUpTo)}::int[],
    ${standings.map(({ ages }) => ages.undecidedBirthYear)}::int[]
  ) AS s(soviet_id, election_id, adult_born_up_to, adult_year_up_to, undecided_year)`;

/**
 * Where a person `p` stands by age and detention alone, beside the standing `s` of the soviet. What a clerk has established
 * counts only where neither the day nor the year of birth tells.
 */
export const FRANCHISE_BY_AGE = Prisma.sql`
  CASE CASE
    WHEN p.born_on IS NOT NULL THEN p.born_on <= s.adult_born_up_to
    WHEN p.birth_year = s.undecided_year THEN p.is_of_age
    ELSE p.birth_year <= s.adult_year_up_to
  END
    WHEN true THEN CASE WHEN p.detained THEN 'detained' ELSE 'elector' END
    WHEN false THEN 'under-age'
    ELSE 'age-undecided'
  END`;

/** What of a person tells whether they are of age, and free. */
export interface Aged {
  readonly bornOn: CivilDay | null;
  readonly birthYear: number;
  readonly isOfAge: boolean | null;
  readonly detained: boolean;
}

/** Whether the day or the year of birth tells the age by itself, and nothing is left for a clerk to establish. */
export async function isAgeTold(
  tx: Tx,
  sovietId: string,
  { bornOn, birthYear }: Pick<Aged, 'bornOn' | 'birthYear'>,
): Promise<boolean> {
  if (bornOn !== null) return true;
  const [standing] = await findStandings(tx, [sovietId]);
  return standing !== undefined && standing.ages.undecidedBirthYear !== birthYear;
}

/** Where somebody who is newly entered stands; outside every campaign it is not decided. */
export async function franchiseByAge(tx: Tx, sovietId: string, person: Aged): Promise<string> {
  const standings = await findStandings(tx, [sovietId]);
  if (standings.length === 0) return 'age-undecided';
  const { bornOn, birthYear, isOfAge, detained } = person;
  const [found] = await tx.$queryRaw<{ franchise: string }[]>`
    SELECT ${FRANCHISE_BY_AGE} AS franchise
    FROM (SELECT ${bornOn}::date AS born_on, ${birthYear}::int AS birth_year, ${isOfAge}::boolean AS is_of_age,
      ${detained}::boolean AS detained) p CROSS JOIN ${standingsTable(standings)}`;
  return found?.franchise ?? 'age-undecided';
}
