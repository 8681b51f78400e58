import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { residentsAsOf } from '@/lib/store/rows/resident-as-of';

export interface Elector {
  readonly id: string;
  readonly number: number;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: string;
  readonly birthYear: number;
  readonly household: string;
  readonly settlementId: string;
  readonly settlement: string;
  readonly hasNotice: boolean;
  readonly servedOn: Date | null;
  readonly isPresent: boolean;
}

/** An earlier day at whose end the list is asked for. */
export interface Then {
  readonly on: CivilDay;
  readonly sovietId: string;
  /** Whether the numbers of that day were kept. */
  readonly hasNumbers: boolean;
}

/** How far a list asked for as of a day is the list of that day: as it stood, as it stood but for its numbers, or as it was laid down. */
export type Kept = 'as-it-stood' | 'without-numbers' | 'as-laid-down';

interface Asked {
  /** Undefined: the list as it is, of past elections as it was laid down. */
  readonly past: Then | undefined;
  /** Null when no day was asked for. */
  readonly kept: Kept | null;
}

/** What can be told of an election's lists on a day. */
export async function findThen(db: Db, electionId: string, on: CivilDay | undefined): Promise<Asked> {
  if (on === undefined) return { past: undefined, kept: null };
  const election = await db.election.findUniqueOrThrow({ where: { id: electionId } });
  const { sovietId, isPast, pastOn, numbersFrom } = election;
  // Elections entered after later ones have lists, and no day on which these stood otherwise.
  if (isPast && pastOn === null) return { past: undefined, kept: 'as-laid-down' };
  if (isPast && pastOn !== null && on >= dayOfDate(pastOn)) return { past: undefined, kept: 'as-it-stood' };
  const hasNumbers = numbersFrom === null || on >= dayOfDate(numbersFrom);
  return { past: { on, sovietId, hasNumbers }, kept: hasNumbers ? 'as-it-stood' : 'without-numbers' };
}

/**
 * The electors of an uchastok, each with the number and the place in their list: a subquery, to be put in brackets. Who came
 * after the list was numbered stands at its end, in the order in which they were written in, and takes a number that nobody
 * of the uchastok has or keeps for the time that their right is disputed.
 */
export const electorsOf = (uchastokId: string | Prisma.Sql, then?: Then): Prisma.Sql => {
  const { people, number, living } = then === undefined ? NOW : peopleThen(then);
  return Prisma.sql`
  SELECT r.id, coalesce(r.given_no, coalesce(r.last_no, 0) + count(*) FILTER (WHERE r.given_no IS NULL) OVER listed)::int
      AS number, (row_number() OVER listed)::int AS place,
    r.surname, r.given, r.patronymic, r.sex, r.birth_year, r.household, r.settlement_id, r.normal_name
  FROM (
    SELECT r.*, ${number} AS given_no, max(${number}) OVER () AS last_no FROM ${people}
    WHERE r.uchastok_id = ${uchastokId}::uuid AND r.merged_into_id IS NULL AND ${living}
  ) r
  WHERE r.franchise = 'elector'
  WINDOW listed AS (ORDER BY r.given_no NULLS LAST, CASE WHEN r.last_no IS NULL THEN r.normal_name END, r.id)`;
};

const NOW = {
  people: Prisma.sql`enrolled r`,
  number: Prisma.sql`r.elector_no`,
  living: Prisma.sql`r.struck_on IS NULL`,
};

/** Where the numbers were not kept, the list goes by names. */
const peopleThen = (then: Then): typeof NOW => ({
  people: Prisma.sql`(${residentsAsOf(then.on, then)}) r`,
  number: then.hasNumbers ? Prisma.sql`r.elector_no` : Prisma.sql`NULL::int`,
  living: Prisma.sql`(r.struck_on IS NULL OR r.struck_on > ${then.on}::date)`,
});

/** The electors of an uchastok in the order of their list, each with the notice and the tick of one meeting. */
export const listElectors = (db: Db, uchastokId: string, meetingId: string | null, then?: Then) => db.$queryRaw<
  Elector[]
>`
  SELECT r.id, r.number, r.surname, r.given, r.patronymic, r.sex, r.birth_year AS "birthYear", r.household,
    r.settlement_id AS "settlementId", place.name AS settlement, n.resident_id IS NOT NULL AS "hasNotice",
    n.served_on AS "servedOn", coalesce(a.is_present, false) AS "isPresent"
  FROM (${electorsOf(uchastokId, then)}) r
  JOIN territory place ON place.id = r.settlement_id
  LEFT JOIN meeting_notice n ON n.resident_id = r.id AND n.meeting_id = ${meetingId}::uuid
  LEFT JOIN attendance a ON a.resident_id = r.id AND a.meeting_id = ${meetingId}::uuid
  ORDER BY r.place`;
