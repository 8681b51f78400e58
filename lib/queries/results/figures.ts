import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { barsIf, IS_PAST, LETTER, namedIf } from '@/lib/store/rows/enrolled';
import { liesWithin } from '@/lib/store/rows/within';

export interface Turnout {
  readonly sovietId: string;
  readonly soviet: string;
  readonly electionId: string | null;
  readonly population: number;
  readonly electors: number;
  readonly disfranchised: number;
  readonly uchastki: number;
  readonly held: number;
  readonly failed: number;
  /** Electors and those who came, of the meetings that were valid. */
  readonly eligible: number;
  readonly present: number;
  readonly presentWomen: number;
  readonly seats: number;
  readonly deputies: number;
}

const FIGURES = Prisma.sql`count(*)::int AS population, count(*) FILTER (WHERE r.franchise = 'elector')::int AS electors,
  count(*) FILTER (WHERE r.franchise = 'disfranchised')::int AS disfranchised`;

/** Every soviet below a territory with its figures in a campaign, in the order of their names. */
export const listTurnout = (db: Db, path: string, campaignId: string) => db.$queryRaw<Turnout[]>`
  SELECT s.id AS "sovietId", s.name AS soviet, e.id AS "electionId",
    people.population, people.electors, people.disfranchised,
    coalesce(u.uchastki, 0) AS uchastki, coalesce(u.seats, 0) AS seats,
    coalesce(m.held, 0) AS held, coalesce(m.failed, 0) AS failed, coalesce(m.eligible, 0) AS eligible,
    coalesce(m.present, 0) AS present, coalesce(m.women, 0) AS "presentWomen", coalesce(d.deputies, 0) AS deputies
  FROM territory s
  LEFT JOIN election e ON e.soviet_id = s.id AND e.campaign_id = ${campaignId}::uuid
  CROSS JOIN LATERAL (
    SELECT ${FIGURES} FROM resident r
    WHERE r.soviet_id = s.id AND r.struck_on IS NULL AND r.merged_into_id IS NULL AND NOT ${IS_PAST}
    HAVING NOT ${IS_PAST}
    UNION ALL SELECT ${FIGURES} FROM past_resident r WHERE r.election_id = e.id HAVING ${IS_PAST}
  ) people
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS uchastki, sum(seats)::int AS seats FROM uchastok WHERE election_id = e.id
  ) u ON true
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state IN ('closed', 'signed'))::int AS held,
      count(*) FILTER (WHERE state = 'failed')::int AS failed,
      sum(eligible) FILTER (WHERE state IN ('closed', 'signed'))::int AS eligible,
      sum(present) FILTER (WHERE state IN ('closed', 'signed'))::int AS present,
      sum(present_women) FILTER (WHERE state IN ('closed', 'signed'))::int AS women
    FROM meeting WHERE election_id = e.id
  ) m ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS deputies FROM elected_person ep JOIN meeting mm ON mm.id = ep.meeting_id
    WHERE mm.election_id = e.id AND mm.state = 'signed' AND ep.race = 'deputies'
  ) d ON true
  WHERE ${liesWithin(Prisma.sql`s.path`, path)}
    AND s.kind IN ('selsoviet', 'city') ORDER BY s.name COLLATE "ru-x-icu", s.id`;

export interface Counted {
  readonly key: string;
  readonly count: number;
}

/**
 * The disfranchised by letter of article 15: the same people as `disfranchised` counts, that is those of the soviet's
 * posted lists whose entry still stands and who still live there. Who is listed under two letters is counted under each.
 */
export const countLetters = (db: Db, electionIds: readonly string[]) => db.$queryRaw<Counted[]>`
  WITH asked AS MATERIALIZED (
    SELECT e.id, e.soviet_id, ${IS_PAST} AS is_past, led.ended_on AS led_until
    FROM election e JOIN commission led ON led.id = e.commission_id WHERE e.id = ANY(${[...electionIds]}::uuid[])
  ), named AS MATERIALIZED (
    SELECT e.*, ${LETTER} AS letter, ${namedIf(Prisma.sql`e.is_past`)} AS person FROM asked e
    JOIN disfranchised_list list ON list.election_id = e.id AND list.state = 'published'
    JOIN disfranchised_row row ON row.list_id = list.id
    JOIN lishenets_entry entry ON entry.id = row.entry_id AND ${barsIf(Prisma.sql`e.is_past`, Prisma.sql`e.led_until`)}
  )
  SELECT letter AS key, count(DISTINCT id)::int AS count
  FROM (
    SELECT named.letter, r.id FROM named JOIN resident r ON r.id = named.person AND r.soviet_id = named.soviet_id
    WHERE NOT named.is_past AND r.franchise = 'disfranchised' AND r.struck_on IS NULL AND r.merged_into_id IS NULL
    UNION ALL
    SELECT named.letter, r.id FROM named JOIN past_resident r ON r.election_id = named.id AND r.id = named.person
    WHERE named.is_past AND r.franchise = 'disfranchised'
  ) barred
  GROUP BY letter ORDER BY count DESC, key`;

/** Complaints of the disfranchised by outcome; those still under way are `open`. */
export const countComplaints = (db: Db, electionIds: readonly string[]) => db.$queryRaw<Counted[]>`
  SELECT coalesce(outcome, 'open') AS key, count(*)::int AS count
  FROM appeal WHERE election_id = ANY(${[...electionIds]}::uuid[]) GROUP BY 1 ORDER BY 1`;

const DEPUTIES = ['sex', 'party', 'nationality', 'occupation'] as const;
export type DeputyTrait = (typeof DEPUTIES)[number];

/** Deputies of signed protocols by each trait; what the register does not say, or did not of past elections, is an empty key. */
export async function countDeputies(
  db: Db,
  electionIds: readonly string[],
): Promise<Record<DeputyTrait, readonly Counted[]>> {
  const rows = await db.$queryRaw<{ trait: DeputyTrait; key: string; count: number }[]>`
    SELECT traits.trait, coalesce(traits.value, '') AS key, count(*)::int AS count
    FROM elected_person p
    JOIN meeting m ON m.id = p.meeting_id AND m.state = 'signed'
    JOIN election e ON e.id = m.election_id
    JOIN LATERAL (
      SELECT sex, party, nationality, occupation FROM past_resident WHERE ${IS_PAST} AND election_id = e.id AND id = p.resident_id
      UNION ALL
      SELECT sex, party, nationality, occupation FROM resident WHERE id = p.resident_id AND NOT (${IS_PAST} AND EXISTS (
        SELECT FROM past_resident WHERE election_id = e.id AND id = p.resident_id))
    ) r ON true
    CROSS JOIN LATERAL (VALUES ('sex', r.sex), ('party', r.party), ('nationality', r.nationality), ('occupation', r.occupation))
      AS traits(trait, value)
    WHERE p.race = 'deputies' AND m.election_id = ANY(${[...electionIds]}::uuid[])
    GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`;
  const of = (trait: DeputyTrait) =>
    rows.filter((row) => row.trait === trait).map(({ key, count }) => ({ key, count }));
  return { sex: of('sex'), party: of('party'), nationality: of('nationality'), occupation: of('occupation') };
}
