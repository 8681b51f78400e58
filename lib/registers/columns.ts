import { HEADINGS, REQUIRED, type RegisterColumn, type RegisterKind } from './headings';
import { collapseSpaces, normalizeName } from './normalize-name';

export type { RegisterColumn, RegisterKind } from './headings';

/** Which cell of a row holds a column; null where the file lacks it. */
export type Mapping<K extends RegisterKind = RegisterKind> = Readonly<Record<RegisterColumn<K>, number | null>>;

export interface MappingAnswer<K extends RegisterKind = RegisterKind> {
  readonly mapping: Mapping<K>;
  /** Columns without which no row could be read. */
  readonly missing: readonly RegisterColumn<K>[];
  /** What was asked for by hand and does not exist: a column of no register, a heading or number the file lacks. */
  readonly unknown: readonly string[];
}

export const columnsOf = <K extends RegisterKind>(kind: K): readonly RegisterColumn<K>[] =>
  // The keys of a constant object are exactly its type's keys.
  Object.keys(HEADINGS[kind]) as RegisterColumn<K>[];

export const isRequired = <K extends RegisterKind>(kind: K, column: RegisterColumn<K>): boolean =>
  (REQUIRED[kind] as readonly string[]).includes(column);

/** A heading without case, stops, brackets and old letters; the numero sign counts as its word. */
export const headingKey = (text: string): string =>
  collapseSpaces(
    normalizeName(text.replaceAll('№', ' номер '))
      .replace(/[_./\\,:;()[\]«»"'’\-–—]/gu, ' ')
      .replace(/(?<=\p{L})(?=\d)/gu, ' '),
  );

/** Finds each column by its heading: the whole heading first, then one that begins so («Год рождения по метрике»). */
export function matchColumns<K extends RegisterKind>(kind: K, heading: readonly string[]): MappingAnswer<K> {
  const keys = heading.map(headingKey);
  const taken = new Set<number>();
  const found = new Map<string, number>();
  for (const isMatch of [isWhole, isBeginning]) {
    for (const column of columnsOf(kind)) {
      if (found.has(column)) continue;
      const index = findIndex(keys, taken, synonymsOf(kind, column), isMatch);
      if (index === null) continue;
      found.set(column, index);
      taken.add(index);
    }
  }
  return answer(kind, (column) => found.get(column) ?? null, []);
}

type Match = (key: string, synonym: string) => boolean;
const isWhole: Match = (key, synonym) => key === synonym;
const isBeginning: Match = (key, synonym) => key.startsWith(`${synonym} `);

function findIndex(
  keys: readonly string[],
  taken: ReadonlySet<number>,
  synonyms: readonly string[],
  isMatch: Match,
): number | null {
  for (const synonym of synonyms) {
    const index = keys.findIndex((key, i) => !taken.has(i) && isMatch(key, synonym));
    if (index !== -1) return index;
  }
  return null;
}

/** The mapping by headings with what was set by hand put over it: a cell's number from 0, a heading, or null for none. */
export function resolveMapping<K extends RegisterKind>(
  kind: K,
  heading: readonly string[],
  byHand: Readonly<Record<string, number | string | null>> = {},
): MappingAnswer<K> {
  const matched = matchColumns(kind, heading).mapping;
  const known = new Set<string>(columnsOf(kind));
  const unknown = Object.keys(byHand).filter((column) => !known.has(column));
  const chosen = new Map<string, number | null>();
  for (const column of columnsOf(kind)) {
    const wish = byHand[column];
    if (wish === undefined) continue;
    const index = wish === null ? null : indexOf(heading, wish);
    if (index === undefined) unknown.push(String(wish));
    else chosen.set(column, index);
  }
  const claimed = new Set([...chosen.values()].filter((index) => index !== null));
  // A cell claimed by hand is no longer where its heading put it.
  const left = (column: RegisterColumn<K>): number | null => {
    const index = matched[column];
    return index !== null && claimed.has(index) ? null : index;
  };
  return answer(kind, (column) => (chosen.has(column) ? (chosen.get(column) ?? null) : left(column)), unknown);
}

function indexOf(heading: readonly string[], wish: number | string): number | undefined {
  if (typeof wish === 'number') return Number.isInteger(wish) && wish >= 0 && wish < heading.length ? wish : undefined;
  const index = heading.findIndex((cell) => headingKey(cell) === headingKey(wish));
  return index === -1 ? undefined : index;
}

function answer<K extends RegisterKind>(
  kind: K,
  indexFor: (column: RegisterColumn<K>) => number | null,
  unknown: readonly string[],
): MappingAnswer<K> {
  const columns = columnsOf(kind);
  // Every column of the kind is given, which fromEntries cannot tell.
  const mapping = Object.fromEntries(columns.map((column) => [column, indexFor(column)])) as Mapping<K>;
  return { mapping, missing: columns.filter((c) => isRequired(kind, c) && mapping[c] === null), unknown };
}

const synonymsOf = <K extends RegisterKind>(kind: K, column: RegisterColumn<K>): readonly string[] => {
  const synonyms: Readonly<Record<string, readonly string[]>> = HEADINGS[kind];
  return (synonyms[column] ?? []).map(headingKey);
};

const KINDS: readonly RegisterKind[] = ['residents', 'lishentsy', 'settlements'];
const KNOWN_HEADINGS = new Set(KINDS.flatMap((kind) => columnsOf(kind).flatMap((column) => synonymsOf(kind, column))));

/** Whether a row names at least two columns of some register. */
export const looksLikeHeading = (cells: readonly string[]): boolean =>
  cells.filter((cell) => KNOWN_HEADINGS.has(headingKey(cell))).length >= 2;

/** Reads a mapped cell, its outer spaces away; '' where the file lacks the column or the row the cell. */
export const cellOf = (cells: readonly string[], index: number | null): string =>
  index === null ? '' : collapseSpaces(cells[index] ?? '');
