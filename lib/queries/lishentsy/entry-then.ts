import { z } from 'zod';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { Prisma } from '@/lib/store/generated/client';
import { LAST_EVENT_FIRST } from '@/lib/store/rows/enrolled';
import { type EntryItem, type EntryRow, itemOf } from './entry-rows';
import { ofSoviets } from './place';

/** The event by which entry `e` stood or did not on the day; what has no day has been so from the first, or not ended yet. */
const standingOn = (day: CivilDay): Prisma.Sql => Prisma.sql`LEFT JOIN LATERAL (
    SELECT v.kind, v."on", v.part_days->'on' AS part, v.note FROM entry_event v
    WHERE v.entry_id = e.id AND v.kind IN ('entered', 'struck', 'restored', 'reinstated')
      AND coalesce(v."on", CASE v.kind WHEN 'entered' THEN '-infinity'::date ELSE 'infinity'::date END) <= ${day}::date
    ORDER BY ${LAST_EVENT_FIRST} LIMIT 1
  ) stood ON true
  LEFT JOIN LATERAL (
    SELECT v.letter, v.ground FROM entry_event v
    WHERE v.entry_id = e.id AND v.letter IS NOT NULL AND coalesce(v."on", '-infinity'::date) <= ${day}::date
    ORDER BY ${LAST_EVENT_FIRST} LIMIT 1
  ) said ON true`;

/** Its state on that day; null before it was entered. */
export const STATE_THEN = Prisma.sql`CASE stood.kind WHEN 'struck' THEN 'struck' WHEN 'restored' THEN 'restored'
  WHEN 'entered' THEN 'entered' WHEN 'reinstated' THEN 'entered' END`;

/**
 * Whose record bore entry `e` on the day: two records made one since, or made two again, have taken it along. The first
 * word said later counts.
 */
const BEARER = (day: CivilDay): Prisma.Sql => Prisma.sql`LEFT JOIN LATERAL (
    SELECT CASE WHEN m.merged_on > ${day}::date THEN m.merged_id ELSE m.into_id END AS id
    FROM resident_merge m
    WHERE m.moved -> 'lishenets_entry' ? e.id::text
      AND CASE WHEN m.merged_on > ${day}::date THEN m.undone_on IS NULL ELSE m.undone_on > ${day}::date END
    ORDER BY m.id LIMIT 1
  ) bore ON true
  LEFT JOIN resident bearer ON bearer.id = bore.id`;

/**
 * Where the person of entry `e` lived on the day and under which name: what later days have changed, as it stood before the
 * first of them, and what of another record that bore the entry then has not been changed.
 */
const livingOn = (day: CivilDay): Prisma.Sql => Prisma.sql`${BEARER(day)}
  LEFT JOIN LATERAL (
    SELECT coalesce((array_agg(c.soviet_id ORDER BY c.id))[1], bearer.soviet_id) AS soviet_id,
      coalesce(to_jsonb(bearer), '{}') || coalesce(jsonb_object_agg(told.key, told.value ORDER BY c.id DESC)
        FILTER (WHERE told.key IS NOT NULL), '{}') AS words
    FROM resident_change c CROSS JOIN LATERAL jsonb_each(c.before) told
    WHERE c.resident_id = coalesce(bore.id, e.resident_id) AND c.changed_on > ${day}::date
  ) lived ON true`;

/**
 * Entry `e` stood on that day in the register of one of the soviets, wherever its person has gone since; beside `livingOn`.
 * The few that it can be are found first, by soviet: an alternative within the condition would be put to every entry there is.
 */
export const wasOfSoviets = (soviets: readonly string[], day: CivilDay): Prisma.Sql => Prisma.sql`(
  ${ofSoviets('coalesce(lived.soviet_id, e.soviet_id)', soviets)} AND e.id = ANY(ARRAY(
    SELECT own.id FROM lishenets_entry own WHERE ${ofSoviets('own.soviet_id', soviets)}
    UNION
    SELECT gone.id FROM resident_change c JOIN lishenets_entry gone ON gone.resident_id = c.resident_id
    WHERE ${ofSoviets('c.soviet_id', soviets)} AND c.changed_on > ${day}::date
    UNION
    SELECT taken.id::uuid
    FROM resident_merge m CROSS JOIN LATERAL jsonb_array_elements_text(m.moved -> 'lishenets_entry') taken(id)
    WHERE m.merged_on > ${day}::date OR m.undone_on > ${day}::date)))`;

/** What `thenColumns` and the conditions of a day look at, beside entry `e`. */
export const thenTables = (day: CivilDay): Prisma.Sql => Prisma.sql`${standingOn(day)} ${livingOn(day)}`;

/** The person had died or gone by the end of the day: as it is known now, or as the record had it then. */
export const hadLeftBy = (
  day: CivilDay,
): Prisma.Sql => Prisma.sql`(coalesce(bore.id IS NULL AND e.gone_on <= ${day}::date, false)
  OR coalesce((lived.words ->> 'struck_on')::date <= ${day}::date, false))`;

export interface Then {
  /** Null: nothing is told of it by then. */
  readonly stateThen: string | null;
  /** The day of the event by which it stood so. */
  readonly stoodOn: Date | null;
  /** What is known of that day, where it is not exactly known: `stoodOn` is the last then on which it can have been. */
  readonly stoodPart: KnownDay;
  /** Why it was struck, where that is the event. */
  readonly stoodNote: string | null;
  readonly hadLeft: boolean;
  readonly letterThen: string;
  readonly groundThen: string | null;
  readonly bearerId: string;
  readonly sovietIdThen: string;
  readonly sovietThen: string;
  readonly settlementThen: string | null;
  /** Of the person's record, by column, what later days have changed. */
  readonly wordsThen: unknown;
}

export const LETTER_THEN = Prisma.sql`coalesce(said.letter, e.letter)`;

/** What `itemThen` reads, behind other columns. */
export const thenColumns = (
  day: CivilDay,
): Prisma.Sql => Prisma.sql`, ${STATE_THEN} AS "stateThen", stood."on" AS "stoodOn", stood.part AS "stoodPart", stood.note AS "stoodNote",
  ${hadLeftBy(day)} AS "hadLeft", ${LETTER_THEN} AS "letterThen", said.ground AS "groundThen",
  coalesce(bore.id, e.resident_id) AS "bearerId", coalesce(lived.soviet_id, e.soviet_id) AS "sovietIdThen", lived.words AS "wordsThen",
  (SELECT t.name FROM territory t WHERE t.id = coalesce(lived.soviet_id, e.soviet_id)) AS "sovietThen",
  (SELECT t.name FROM territory t WHERE t.id = (lived.words ->> 'settlement_id')::uuid) AS "settlementThen"`;

const words = z
  .object({
    ...{ surname: z.string(), given: z.string(), patronymic: z.string(), sex: z.string(), household: z.string() },
    birth_year: z.number(),
  })
  .partial();

/** How the person was written on that day. */
function writtenThen(stored: unknown, { surname, given, patronymic, sex, household, birthYear }: EntryRow) {
  const { birth_year = birthYear, ...names } = words.safeParse(stored).data ?? {};
  return {
    ...{ surname: names.surname ?? surname, given: names.given ?? given, patronymic: names.patronymic ?? patronymic },
    ...{ sex: names.sex ?? sex, household: names.household ?? household, birthYear: birth_year },
  };
}

/** What later days have changed is taken back: the state, its day, the letter and the ground, the record, its place and name. */
export function itemThen(told: EntryRow & Partial<Then>): EntryItem {
  const { stateThen, stoodOn, stoodPart, stoodNote, hadLeft, letterThen, groundThen, ...rest } = told;
  const { bearerId, sovietIdThen, sovietThen, settlementThen, wordsThen, ...row } = rest;
  if (stateThen === undefined || stateThen === null) return itemOf(row);
  const item = itemOf({
    ...row,
    ...{ state: stateThen, letter: letterThen ?? row.letter, ground: groundThen ?? null },
    ...{ isReopened: false, hasLeft: stateThen === 'entered' && hadLeft === true },
    ...{
      residentId: bearerId ?? row.residentId,
      sovietId: sovietIdThen ?? row.sovietId,
      soviet: sovietThen ?? row.soviet,
    },
    ...{ settlement: settlementThen ?? row.settlement, ...writtenThen(wordsThen, row) },
  });
  return {
    ...item,
    ...endThen(item, stateThen, { on: stoodPart ?? dayOfColumn(stoodOn ?? null), note: stoodNote ?? null }),
  };
}

/** Of that striking or restoration, and not of another since. */
function endThen(
  { struckOn, strikeReason, restoredOn }: EntryItem,
  stateThen: string,
  { on, note }: { readonly on: KnownDay; readonly note: string | null },
): Pick<EntryItem, 'struckOn' | 'strikeReason' | 'restoredOn'> {
  const none = { struckOn: null, strikeReason: null, restoredOn: null };
  if (stateThen === 'struck') return { ...none, struckOn: on ?? struckOn, strikeReason: note ?? strikeReason };
  return stateThen === 'restored' ? { ...none, restoredOn: on ?? restoredOn } : none;
}
