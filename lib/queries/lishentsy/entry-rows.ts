import type { CivilDay } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { knownOf } from '@/lib/kernel/stored-days';
import { Prisma } from '@/lib/store/generated/client';
import { STANDS_THOUGH_GONE } from '@/lib/store/rows/entry';
import { ofSoviets } from './place';

/** A person of the register of the disfranchised, as lists give it. */
export interface EntryItem {
  readonly id: string;
  readonly residentId: string;
  readonly sovietId: string;
  readonly soviet: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly household: string;
  readonly letter: string;
  readonly ground: string | null;
  readonly verdict: string;
  readonly state: string;
  /** A family member's, to be looked at anew because the principal is gone or changed (15.п). */
  readonly isReopened: boolean;
  /** Stands though the person has died or gone from the register of inhabitants. */
  readonly hasLeft: boolean;
  readonly enteredOn: KnownDay;
  readonly struckOn: KnownDay;
  readonly principalId: string | null;
  readonly documentKinds: readonly string[];
  readonly documents: readonly { readonly kind: string; readonly number: string }[];
  readonly version: number;
}

export interface EntryRow extends Omit<EntryItem, 'enteredOn' | 'struckOn'> {
  readonly enteredOn: Date | null;
  readonly struckOn: Date | null;
  readonly partDays: unknown;
  readonly key: string;
}

/** Columns of an entry `e` of a resident `r` in a settlement `place` of a soviet `soviet`. */
export const ENTRY_COLUMNS = Prisma.sql`
  e.id, e.resident_id AS "residentId", e.soviet_id AS "sovietId", soviet.name AS soviet, r.surname, r.given, r.patronymic, r.sex,
  r.birth_year AS "birthYear", place.name AS settlement, r.household, e.letter, e.ground, e.verdict, e.state, e.is_reopened AS "isReopened",
  ${STANDS_THOUGH_GONE} AS "hasLeft",
  e.entered_on AS "enteredOn", e.struck_on AS "struckOn", e.part_days AS "partDays", e.principal_id AS "principalId", e.version,
  coalesce((SELECT array_agg(d.kind ORDER BY d.kind) FROM entry_document d WHERE d.entry_id = e.id), '{}') AS "documentKinds",
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'number', d.number) ORDER BY d.kind)
    FROM entry_document d WHERE d.entry_id = e.id), '[]') AS documents`;

export const ENTRY_TABLES = Prisma.sql`
  lishenets_entry e
  JOIN resident r ON r.id = e.resident_id
  JOIN territory place ON place.id = r.settlement_id
  JOIN territory soviet ON soviet.id = e.soviet_id`;

export function itemOf(row: EntryRow): EntryItem {
  const { key: _key, enteredOn: _entered, struckOn: _struck, partDays: _parts, ...rest } = row;
  return {
    ...rest,
    enteredOn: knownOf(row, 'enteredOn'),
    struckOn: knownOf(row, 'struckOn'),
  };
}

/** The event by which entry `e` stood or did not on the day; what has no day has been so from the first, or not ended yet. */
export const standingOn = (day: CivilDay): Prisma.Sql => Prisma.sql`LEFT JOIN LATERAL (
    SELECT v.kind FROM entry_event v
    WHERE v.entry_id = e.id AND v.kind IN ('entered', 'struck', 'restored', 'reinstated')
      AND coalesce(v."on", CASE v.kind WHEN 'entered' THEN '-infinity'::date ELSE 'infinity'::date END) <= ${day}::date
    ORDER BY coalesce(v."on", '-infinity'::date) DESC, v.id DESC LIMIT 1
  ) stood ON true
  LEFT JOIN LATERAL (
    SELECT v.letter, v.ground FROM entry_event v
    WHERE v.entry_id = e.id AND v.letter IS NOT NULL AND coalesce(v."on", '-infinity'::date) <= ${day}::date
    ORDER BY coalesce(v."on", '-infinity'::date) DESC, v.id DESC LIMIT 1
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
export const livingOn = (day: CivilDay): Prisma.Sql => Prisma.sql`${BEARER(day)}
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
