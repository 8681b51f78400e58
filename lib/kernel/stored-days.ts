import { type CivilDay, dateOfDay, dayOfDate } from './civil-day';
import { exactly, exactOf, type FactDay, isKnownInPart, type KnownDay, UNKNOWN_DAY } from './fact-day';

/** Days as `date` columns keep them: a day that is not known is no value. */
export const columnOfDay = (day: CivilDay | null): Date | null => (day === null ? null : dateOfDay(day));
export const dayOfColumn = (date: Date | null): CivilDay | null => (date === null ? null : dayOfDate(date));

/** Only a day that is exactly known goes into a column. */
export const columnOfFact = (fact: FactDay | null | undefined): Date | null =>
  fact == null ? null : columnOfDay(exactOf(fact));
export const factOfColumn = (date: Date | null): FactDay => (date === null ? UNKNOWN_DAY : exactly(dayOfDate(date)));

/** What is known of days that are not exactly known, by the fields of their row; a type of its own, as JSON columns take it. */
type PartDays = { readonly [field: string]: { readonly earliest: CivilDay | null; readonly latest: CivilDay | null } };

// `storedDays` alone writes them.
const partsIn = (stored: unknown): PartDays => (stored ?? {}) as PartDays;

/**
 * Days of facts as a row keeps them: what is exactly known in its column, what is known in part in `partDays`, beside what
 * the row has there (`kept`) of its other days.
 */
export function storedDays<K extends string>(
  days: Readonly<Record<K, FactDay | null | undefined>>,
  kept: unknown = {},
): Record<K, Date | null> & { partDays: PartDays } {
  const given = Object.entries<FactDay | null | undefined>(days);
  const others = Object.entries(partsIn(kept)).filter(([field]) => !Object.hasOwn(days, field));
  const inPart = given.flatMap(([field, fact]) =>
    isKnownInPart(fact) ? [[field, { earliest: fact.earliest, latest: fact.latest }] as const] : [],
  );
  const columns = Object.fromEntries(given.map(([field, fact]) => [field, columnOfFact(fact)]));
  // Its keys are those of `days`.
  return { ...(columns as Record<K, Date | null>), partDays: Object.fromEntries([...others, ...inPart]) };
}

/** The day of one field as far as it is known: what its row's `partDays` has of it, where its column may hold the last day possible; else its column. */
export const knownDay = (column: Date | null, field: string, partDays: unknown): KnownDay =>
  partsIn(partDays)[field] ?? dayOfColumn(column);

/** The same as rules take it. */
export const factOf = <K extends string>(
  row: Readonly<Record<K, Date | null>> & { readonly partDays: unknown },
  field: K,
): FactDay => {
  const exact = row[field];
  return exact === null ? (partsIn(row.partDays)[field] ?? UNKNOWN_DAY) : factOfColumn(exact);
};

/** The same of a whole row. */
export const knownOf = <K extends string>(
  row: Readonly<Record<K, Date | null>> & { readonly partDays: unknown },
  field: K,
): KnownDay => knownDay(row[field], field, row.partDays);
