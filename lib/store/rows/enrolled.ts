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

/** What a row tells of can have been by the day: what is known of its own day in part or not at all leaves that open. */
const canBeBy = (day: Prisma.Sql, column: Prisma.Sql, part: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`coalesce(coalesce((${part}->>'earliest')::date, ${column}) <= ${day}, true)`;

/** The same of an event `v` of an entry. */
export const canHaveBeenBy = (day: Prisma.Sql): Prisma.Sql =>
  canBeBy(day, Prisma.sql`v."on"`, Prisma.sql`v.part_days->'on'`);

/** Events `v` as they came about: of those known by their month alone the days do not tell which was first. */
export const LAST_EVENT_FIRST = Prisma.sql`v.at DESC, coalesce(v."on", '-infinity'::date) DESC, v.id DESC`;

/** A petition `p` has restored the entry `entry`; what it brings, no word on a complaint takes back. */
const restoredBy = (isByThen: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM petition p WHERE p.entry_id = entry.id AND p.state = 'restored' AND ${isByThen})`;

/**
 * Whether the entry `entry` of a row `row` has ended, otherwise than by a word on a complaint of that list, which another
 * word takes back: by now, or, once the commission has ended that led the elections, on its last day. A file of the past is
 * entered after that too, and what is told of later days is of later elections.
 */
export const hasEndedBy = (
  commissionEndedOn: Prisma.Sql,
): Prisma.Sql => Prisma.sql`CASE WHEN ${commissionEndedOn} IS NULL
  THEN entry.state <> 'entered' AND (entry.state = 'struck' OR row.satisfied_on IS NULL OR ${restoredBy(Prisma.sql`true`)})
  ELSE coalesce((
    SELECT v.kind IN ('struck', 'restored') FROM entry_event v
    WHERE v.entry_id = entry.id AND v.kind IN ('entered', 'struck', 'restored', 'reinstated')
      AND ${canHaveBeenBy(commissionEndedOn)}
      AND NOT EXISTS (SELECT FROM appeal a WHERE a.id = v.subject_id AND a.list_id = row.list_id)
    ORDER BY ${LAST_EVENT_FIRST} LIMIT 1), false)
    OR ${restoredBy(canBeBy(commissionEndedOn, Prisma.sql`p.restored_on`, Prisma.sql`p.part_days->'restoredOn'`))}
  END`;

/** When the commission `led` ended that led the latest elections `e` of a soviet; null at past ones, by which nobody stands now. */
export const LED_UNTIL = Prisma.sql`CASE WHEN ${IS_PAST} THEN NULL ELSE led.ended_on END`;

/**
 * Whether a row `row` of a posted list bars whom it names, with its entry `entry`: kept, not satisfied on a complaint, the
 * entry in force; at past elections as it was when they were laid down, whatever has become of the entry since.
 */
export const barsIf = (
  isOfPast: Prisma.Sql,
  commissionEndedOn: Prisma.Sql,
): Prisma.Sql => Prisma.sql`(row.outcome = 'kept' AND row.satisfied_on IS NULL
  AND NOT CASE WHEN ${isOfPast} THEN row.ended_before ELSE ${hasEndedBy(commissionEndedOn)} END)`;

/** Under which letter it does: the posted one, by which the list was open to complaint, whatever the entry has been amended to since. */
export const LETTER = Prisma.sql`coalesce(row.posted ->> 'letter', entry.letter)`;

/** The same of a list of the election `e`, which the commission `led` leads. */
export const BARS = barsIf(IS_PAST, Prisma.sql`led.ended_on`);
export const NAMED = namedIf(IS_PAST);

/** The people on whom an election rests: the soviet's register, or, of an election that is past, what was laid down of it. */
export interface People {
  /** A subquery to be put after FROM, with the columns of `enrolled`. */
  readonly all: Prisma.Sql;
  /** The living of them to be updated: a table, and which of its rows `r`. */
  readonly table: Prisma.Sql;
  readonly own: Prisma.Sql;
  /** What a row `r` of the table must be besides, for its id to name one row alone. */
  readonly among: Prisma.Sql;
}

const OF_REGISTER: People = {
  ...{ all: Prisma.sql`resident`, table: Prisma.sql`resident` },
  ...{ own: Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL`, among: Prisma.sql`true` },
};

export async function peopleOf(db: Db, electionId: string): Promise<People> {
  if (!(await isPast(db, electionId))) return OF_REGISTER;
  const own = Prisma.sql`r.election_id = ${electionId}::uuid`;
  const all = Prisma.sql`(SELECT * FROM enrolled WHERE election_id = ${electionId}::uuid)`;
  return { all, own, among: own, table: Prisma.sql`past_resident` };
}
