import type { KnownDay } from '@/lib/kernel/fact-day';
import { knownOf } from '@/lib/kernel/stored-days';
import { Prisma } from '@/lib/store/generated/client';
import { STANDS_THOUGH_GONE } from '@/lib/store/rows/entry';

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
  readonly strikeReason: string | null;
  readonly restoredOn: KnownDay;
  readonly principalId: string | null;
  readonly documentKinds: readonly string[];
  readonly documents: readonly { readonly kind: string; readonly number: string }[];
  readonly version: number;
}

export interface EntryRow extends Omit<EntryItem, 'enteredOn' | 'struckOn' | 'restoredOn'> {
  readonly enteredOn: Date | null;
  readonly struckOn: Date | null;
  readonly restoredOn: Date | null;
  readonly partDays: unknown;
  readonly key: string;
}

/** Columns of an entry `e` of a resident `r` in a settlement `place` of a soviet `soviet`. */
export const ENTRY_COLUMNS = Prisma.sql`
  e.id, e.resident_id AS "residentId", e.soviet_id AS "sovietId", soviet.name AS soviet, r.surname, r.given, r.patronymic, r.sex,
  r.birth_year AS "birthYear", place.name AS settlement, r.household, e.letter, e.ground, e.verdict, e.state, e.is_reopened AS "isReopened",
  ${STANDS_THOUGH_GONE} AS "hasLeft",
  e.entered_on AS "enteredOn", e.struck_on AS "struckOn", e.strike_reason AS "strikeReason", e.restored_on AS "restoredOn",
  e.part_days AS "partDays", e.principal_id AS "principalId", e.version,
  coalesce((SELECT array_agg(d.kind ORDER BY d.kind) FROM entry_document d WHERE d.entry_id = e.id), '{}') AS "documentKinds",
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'number', d.number) ORDER BY d.kind)
    FROM entry_document d WHERE d.entry_id = e.id), '[]') AS documents`;

export const ENTRY_TABLES = Prisma.sql`
  lishenets_entry e
  JOIN resident r ON r.id = e.resident_id
  JOIN territory place ON place.id = r.settlement_id
  JOIN territory soviet ON soviet.id = e.soviet_id`;

export function itemOf(row: EntryRow): EntryItem {
  const { key: _key, partDays: _parts, strikeReason, ...rest } = row;
  return {
    ...rest,
    // What ended it before it was put back is told of it no more.
    strikeReason: row.state === 'struck' ? strikeReason : null,
    restoredOn: row.state === 'restored' ? knownOf(row, 'restoredOn') : null,
    enteredOn: knownOf(row, 'enteredOn'),
    struckOn: knownOf(row, 'struckOn'),
  };
}
