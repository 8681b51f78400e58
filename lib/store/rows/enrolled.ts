import type { Db } from '../client';
import { Prisma } from '../generated/client';

/** Whether an election `e`, if there is one, is past: its people stand as they were laid down, whatever the register says now. */
export const IS_PAST = Prisma.sql`(e.is_past IS TRUE)`;

export async function isPast(db: Db, electionId: string): Promise<boolean> {
  const found = await db.$queryRaw<unknown[]>`SELECT FROM election e WHERE e.id = ${electionId}::uuid AND ${IS_PAST}`;
  return found.length > 0;
}

/** Whom a row `row` of a list of past elections names, with its entry `entry`: whoever bore the entry then, whatever records were made one since. */
export const NAMED_THEN = Prisma.sql`coalesce(row.borne_by_id, (row.posted ->> 'residentId')::uuid, entry.resident_id)`;

/** Whom a row `row` of a list names, with its entry `entry`: at the latest elections whoever bears the entry now. */
export const namedIf = (isOfPast: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`CASE WHEN ${isOfPast} THEN ${NAMED_THEN} ELSE entry.resident_id END`;

/**
 * Whether a row `row` of a posted list bars whom it names, with its entry `entry`: kept, not satisfied on a complaint, the
 * entry in force; at past elections as it was when they were laid down, whatever has become of the entry since.
 */
export const barsIf = (
  isOfPast: Prisma.Sql,
): Prisma.Sql => Prisma.sql`(row.outcome = 'kept' AND row.satisfied_on IS NULL
  AND CASE WHEN ${isOfPast} THEN NOT row.ended_before ELSE entry.state = 'entered' END)`;

/** Under which letter it does: the posted one, by which the list was open to complaint, whatever the entry has been amended to since. */
export const LETTER = Prisma.sql`coalesce(row.posted ->> 'letter', entry.letter)`;

/** The same of a list of the election `e`. */
export const BARS = barsIf(IS_PAST);
export const NAMED = namedIf(IS_PAST);

/** The people on whom an election rests: the soviet's register, or, of an election that is past, what was laid down of it. */
export interface People {
  /** A subquery to be put after FROM, with the columns of `enrolled`. */
  readonly all: Prisma.Sql;
  /** The living of them to be updated: a table, and which of its rows `r`. */
  readonly table: Prisma.Sql;
  readonly own: Prisma.Sql;
}

const OF_REGISTER: People = {
  ...{ all: Prisma.sql`resident`, table: Prisma.sql`resident` },
  own: Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL`,
};

export async function peopleOf(db: Db, electionId: string): Promise<People> {
  if (!(await isPast(db, electionId))) return OF_REGISTER;
  const own = Prisma.sql`r.election_id = ${electionId}::uuid`;
  const all = Prisma.sql`(SELECT * FROM enrolled WHERE election_id = ${electionId}::uuid)`;
  return { all, own, table: Prisma.sql`past_resident` };
}
