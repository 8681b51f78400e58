import { z } from 'zod';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { Prisma } from '@/lib/store/generated/client';
import type { ElectionFacts } from '@/lib/store/rows/election';
import { barsIf, canHaveBeenBy, hasEndedBy, isPast, LETTER, NAMED_THEN } from '@/lib/store/rows/enrolled';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { ask } from '../ask';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { postedOnOf, type SeenList, seenList } from './find-list';

export interface ListChange {
  /** `reinstated`: struck since, and put back; `overturned`: freed by a word that has been taken back (32). */
  readonly kind:
    | ('satisfied' | 'restored' | 'struck' | 'reinstated' | 'overturned')
    | ('amended' | 'added' | 'entered-since');
  readonly on: KnownDay;
  readonly entryId: string;
  readonly number: number | null;
  readonly name: string;
  readonly letter: string;
  /** For a satisfied complaint, or one of which the word has been taken back. */
  readonly appealId: string | null;
  readonly reason: string | null;
  /** Freed by a complaint, and on the list still by another entry. */
  readonly isListedStill: boolean;
}

interface Row extends Omit<ListChange, 'on'> {
  readonly on: Date | null;
  /** What is known of a day that is not exactly known. */
  readonly part: KnownDay;
  readonly key: string;
}

/**
 * Which words of a posted row no longer are the register's, by their columns. Of past elections as they were laid down: what
 * the entry says has no such copy, and what it says now is of later ones.
 */
const wordsChanged = (isOfPast: boolean): Prisma.Sql => Prisma.sql`concat_ws(', ',
  CASE WHEN (r.surname, r.given, r.patronymic) IS DISTINCT FROM
    (row.posted->>'surname', row.posted->>'given', row.posted->>'patronymic') THEN 'name' END,
  CASE WHEN r.birth_year <> (row.posted->>'birthYear')::int THEN 'born' END,
  CASE WHEN (place.name, r.household) IS DISTINCT FROM (row.posted->>'settlement', row.posted->>'household') THEN 'settlement' END,
  CASE WHEN NOT ${isOfPast} AND (entry.letter, coalesce(entry.ground, '')) IS DISTINCT FROM (row.posted->>'letter', coalesce(row.posted->>'ground', '')) THEN 'letter' END)`;

/** A change with the key that puts it in its place: by day, then by its number in the list, whoever has none yet last. */
interface KeyedChange extends ListChange {
  readonly key: string;
}

export interface ListChanges {
  /** The first posted list of the election: the changes are reckoned from its posting. */
  readonly listId: string;
  readonly postedOn: KnownDay;
  readonly changes: readonly KeyedChange[];
}

/** What has changed since the list was posted: complaints satisfied, entries struck, names added or waiting to be. */
export const lishentsyChanges = defineQuery({
  name: 'lishentsy/changes',
  input: z.object({ ...pageInput, listId: z.uuid().optional(), electionId: z.uuid().optional() }),
  run: async (context, asked) => {
    const seen = await seenList(context, asked);
    if (!seen.ok) return seen;
    const { changes, listId, postedOn } = await readChanges(context, seen.value);
    const [after] = decodeCursor(asked.cursor) ?? [];
    const left = typeof after === 'string' ? changes.filter(({ key }) => key > after) : changes;
    const page = cutPage(left.slice(0, asked.limit + 1), asked.limit, changes.length, ({ key }) => [key]);
    const items = page.items.map(({ key: _key, ...change }) => change);
    const answer: Page<ListChange> & Omit<ListChanges, 'changes'> = { ...page, items, listId, postedOn };
    return ok(answer);
  },
});

/** All of them, in the order in which they happened. */
export async function readChanges(
  context: QueryContext,
  { election, row, firstPostedId }: SeenList,
): Promise<ListChanges> {
  const first =
    firstPostedId === null || firstPostedId === row.id
      ? row
      : await context.db.disfranchisedList.findUniqueOrThrow({ where: { id: firstPostedId } });
  const rows =
    firstPostedId === null
      ? []
      : await ask<Row>(context.db, changesOf(election, first.id, await isPast(context.db, election.id)));
  return {
    listId: first.id,
    postedOn: postedOnOf(first),
    // Its column may hold the last day possible of one that is known in part.
    changes: rows.map(({ on, part, ...change }) => ({ ...change, on: part ?? dayOfColumn(on) })),
  };
}

/** The day of the word itself: what the row counts from is another where nobody has written the day down. */
const ofTheWord = (column: string) => Prisma.sql`(
  SELECT ${Prisma.raw(column)} FROM appeal a JOIN appeal_step said ON said.appeal_id = a.id AND said.outcome = 'satisfied'
  WHERE a.entry_id = entry.id AND a.list_id = row.list_id ORDER BY said.ordinal DESC LIMIT 1)`;

/** Whom a row `row` names with its entry `entry`. */
const personOf = (isOfPast: boolean): Prisma.Sql => (isOfPast ? NAMED_THEN : Prisma.sql`entry.resident_id`);

/** Under which letter it does: at past elections the posted one. */
const letterOf = (isOfPast: boolean): Prisma.Sql => (isOfPast ? LETTER : Prisma.sql`entry.letter`);

/** When the elections' commission ended; while it works a null that PostgreSQL sees before it asks. */
const ledUntil = ({ commission }: ElectionFacts): Prisma.Sql =>
  commission.hasEnded
    ? Prisma.sql`(SELECT c.ended_on FROM commission c WHERE c.id = ${commission.id}::uuid)`
    : Prisma.sql`NULL::date`;

/** The entry of a row `row` has ended: at past elections as they were laid down, at others by their commission's end, if it has come. */
const ended = (election: ElectionFacts, isOfPast: boolean): Prisma.Sql =>
  isOfPast ? Prisma.sql`row.ended_before` : hasEndedBy(ledUntil(election));

/** Event `v` can have been before the commission ended. */
const beforeEnd = (election: ElectionFacts): Prisma.Sql => canHaveBeenBy(ledUntil(election));

/** Event `v` was written down before later elections of the soviet were announced, or it became one with another. */
const beforeLater = ({ id, soviet }: ElectionFacts): Prisma.Sql => Prisma.sql`NOT EXISTS (
  SELECT FROM election later WHERE later.soviet_id = ${soviet.id}::uuid AND later.id > ${id}::uuid AND later.id < v.id
  UNION ALL
  SELECT FROM journal_entry done WHERE done.subject_id = ${soviet.id}::uuid AND done.act = 'territory/merge' AND done.id < v.id)`;

/** Of elections that are over what had come about while they were not: before their commission ended, or later ones were announced. */
const knownThen = (election: ElectionFacts, isOver: boolean): Prisma.Sql =>
  isOver ? Prisma.sql`AND ${beforeEnd(election)} AND ${beforeLater(election)}` : Prisma.empty;

const ENDS = {
  struck: { day: Prisma.sql`entry.struck_on`, part: 'struckOn', note: Prisma.sql`entry.strike_reason` },
  restored: { day: Prisma.sql`entry.restored_on`, part: 'restoredOn', note: Prisma.sql`NULL::text` },
} as const;

/** By what entry `entry` of a row `row` has ended so, as `gone`; of elections that are over by what had ended it before they were. */
const endedBy = (kind: keyof typeof ENDS, election: ElectionFacts, isOfPast: boolean): Prisma.Sql => {
  const { day, part, note } = ENDS[kind];
  if (!isOfPast && !election.commission.hasEnded)
    return Prisma.sql`CROSS JOIN LATERAL (
      SELECT ${day} AS "on", ${note} AS note, entry.part_days->${part} AS part WHERE entry.state = ${kind}) gone`;
  return Prisma.sql`JOIN LATERAL (
      SELECT v.kind, v."on", CASE v.kind WHEN 'struck' THEN v.note END AS note, v.part_days->'on' AS part FROM entry_event v
      WHERE v.entry_id = entry.id AND v.kind IN ('struck', 'restored')
      ORDER BY ${beforeLater(election)} DESC, ${beforeEnd(election)} DESC, v.id DESC LIMIT 1) gone ON ${ended(election, isOfPast)} AND gone.kind = ${kind}`;
};

/** Where the posted words are looked up, as `r`: in the register, or as it was laid down. */
const peopleOf = (election: ElectionFacts, isOfPast: boolean): Prisma.Sql =>
  isOfPast
    ? Prisma.sql`JOIN past_resident r ON r.election_id = ${election.id}::uuid AND r.id = ${personOf(true)}`
    : Prisma.sql`JOIN resident r ON r.id = entry.resident_id`;

/** Who a change is told of, as `r`: by the name of today, at past elections by the one laid down. */
const personsOf = ({ id }: ElectionFacts, isOfPast: boolean): Prisma.Sql =>
  isOfPast
    ? Prisma.sql`JOIN resident now ON now.id = change.resident_id
        LEFT JOIN past_resident past ON past.election_id = ${id}::uuid AND past.id = now.id
        CROSS JOIN LATERAL (SELECT coalesce(past.surname, now.surname) AS surname, coalesce(past.given, now.given) AS given,
          coalesce(past.patronymic, now.patronymic) AS patronymic) r`
    : Prisma.sql`JOIN resident r ON r.id = change.resident_id`;

const changesOf = (election: ElectionFacts, firstId: string, isOfPast: boolean) => Prisma.sql`
      SELECT change.kind, change."on", change."entryId", change.number, change.letter, change."appealId", change.reason, change.part,
        ${PERSON_NAME} AS name, change.kind = 'satisfied' AND EXISTS (
          SELECT 1 FROM lishenets_entry entry JOIN disfranchised_row row ON row.entry_id = entry.id
          JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
          WHERE entry.resident_id = change.bearer_id AND ${barsIf(Prisma.sql`${isOfPast}`, ledUntil(election))}
            AND list.election_id = ${election.id}::uuid) AS "isListedStill",
        concat_ws('|', coalesce(change."on"::text, change.part->>'latest', ''), lpad(coalesce(change.number, 99999999)::text, 8, '0'),
          change."entryId", change.kind) AS key
      FROM (
        SELECT 'satisfied' AS kind, ${ofTheWord('said.decided_on')} AS "on", entry.id AS "entryId", row.number, ${letterOf(isOfPast)} AS letter,
          ${personOf(isOfPast)} AS resident_id, entry.resident_id AS bearer_id,
          (SELECT a.id FROM appeal a WHERE a.entry_id = entry.id AND a.list_id = row.list_id ORDER BY a.id DESC LIMIT 1) AS "appealId",
          NULL::text AS reason, ${ofTheWord("said.part_days->'decidedOn'")} AS part
        FROM disfranchised_row row JOIN disfranchised_list list ON list.id = row.list_id
        JOIN lishenets_entry entry ON entry.id = row.entry_id
        WHERE list.election_id = ${election.id}::uuid AND row.satisfied_on IS NOT NULL
        UNION ALL
        SELECT 'struck', gone."on", entry.id, row.number, ${letterOf(isOfPast)}, ${personOf(isOfPast)} AS resident_id, entry.resident_id AS bearer_id, NULL, gone.note, gone.part
        FROM disfranchised_row row JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
        JOIN lishenets_entry entry ON entry.id = row.entry_id ${endedBy('struck', election, isOfPast)}
        WHERE list.election_id = ${election.id}::uuid AND row.outcome = 'kept'
        UNION ALL
        SELECT 'restored', gone."on", entry.id, row.number, ${letterOf(isOfPast)}, ${personOf(isOfPast)} AS resident_id, entry.resident_id AS bearer_id, NULL, gone.note, gone.part
        FROM disfranchised_row row JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
        JOIN lishenets_entry entry ON entry.id = row.entry_id ${endedBy('restored', election, isOfPast)}
        WHERE list.election_id = ${election.id}::uuid AND row.outcome = 'kept' AND row.satisfied_on IS NULL
        UNION ALL
        SELECT CASE WHEN back.subject_id IS NULL THEN 'reinstated' ELSE 'overturned' END, back."on", entry.id, row.number, ${letterOf(isOfPast)},
          ${personOf(isOfPast)} AS resident_id, entry.resident_id AS bearer_id, back.subject_id, back.note, back.part_days->'on'
        FROM disfranchised_row row JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
        JOIN lishenets_entry entry ON entry.id = row.entry_id
        CROSS JOIN LATERAL (
          SELECT v.* FROM entry_event v WHERE v.entry_id = entry.id AND v.kind = 'reinstated' ${knownThen(election, isOfPast || election.commission.hasEnded)}
          ORDER BY v.id DESC LIMIT 1) back
        WHERE list.election_id = ${election.id}::uuid AND row.outcome = 'kept' AND row.satisfied_on IS NULL AND NOT ${ended(election, isOfPast)}
          AND coalesce(back."on", 'infinity') >= coalesce(list.posted_on, (list.part_days->'postedOn'->>'earliest')::date, '-infinity')
        UNION ALL
        SELECT 'amended', amended."on", entry.id, row.number,
          ${letterOf(isOfPast)}, ${personOf(isOfPast)} AS resident_id, entry.resident_id AS bearer_id, NULL, ${wordsChanged(isOfPast)}, amended.part
        FROM disfranchised_row row JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
        JOIN lishenets_entry entry ON entry.id = row.entry_id
        LEFT JOIN LATERAL (
          SELECT v."on", v.part_days->'on' AS part FROM entry_event v
          WHERE v.entry_id = entry.id AND v.kind = 'amended' ${knownThen(election, isOfPast)}
          ORDER BY v."on" DESC NULLS LAST, v.id DESC LIMIT 1) amended ON true
        ${peopleOf(election, isOfPast)} JOIN territory place ON place.id = r.settlement_id
        WHERE list.election_id = ${election.id}::uuid AND row.outcome = 'kept' AND row.posted IS NOT NULL AND row.satisfied_on IS NULL
          AND NOT ${ended(election, isOfPast)} AND ${wordsChanged(isOfPast)} <> ''
        UNION ALL
        SELECT 'added', list.posted_on, entry.id, row.number, ${letterOf(isOfPast)}, ${personOf(isOfPast)} AS resident_id, entry.resident_id AS bearer_id, NULL, NULL, list.part_days->'postedOn'
        FROM disfranchised_row row JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
        JOIN lishenets_entry entry ON entry.id = row.entry_id
        WHERE list.election_id = ${election.id}::uuid AND list.id <> ${firstId}::uuid AND row.outcome = 'kept'
        UNION ALL
        SELECT 'entered-since', entry.entered_on, entry.id, NULL, entry.letter, entry.resident_id, entry.resident_id, NULL, NULL, entry.part_days->'enteredOn'
        FROM lishenets_entry entry
        WHERE NOT ${isOfPast} AND entry.soviet_id = ${election.soviet.id}::uuid AND entry.state = 'entered' AND NOT EXISTS (
          SELECT 1 FROM disfranchised_row row JOIN disfranchised_list list ON list.id = row.list_id AND list.state = 'published'
          WHERE row.entry_id = entry.id AND list.election_id = ${election.id}::uuid)
      ) change ${personsOf(election, isOfPast)}
      ORDER BY key`;
