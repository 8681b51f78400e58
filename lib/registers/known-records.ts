import type { Checked } from './checked';
import { cellOf } from './columns';
import type { TableRow } from './table';

/** How a row is known to be a record that is stored already, whatever has become of the record since. */
export interface Records {
  /** The cell in which a row gives its record's own number, as the program's tables do; null where there is none. */
  readonly cell: number | null;
  /**
   * The records that the very same file has made before, or found there already, by its lines, as far as they are there
   * still; null where it is new. Two lines may have been one record.
   */
  readonly madeBefore: ((lines: readonly number[]) => Promise<ReadonlyMap<number, string>>) | null;
  /** Which of the numbers are records of the register, where the file belongs. */
  readonly findStored: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

const RECORD = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The record that each row of a batch is, null for one that is none. By the number that they give, a record goes to one row
 * alone: a copied row is judged by what it says.
 */
export async function claimRecords(
  batch: readonly TableRow[],
  records: Records,
  claimed: Set<string>,
): Promise<readonly (string | null)[]> {
  const made = (await records.madeBefore?.(batch.map(({ line }) => line))) ?? new Map<number, string>();
  const rows = batch.map(({ line, cells }) => ({ number: numberIn(cells, records), before: made.get(line) ?? null }));
  const asked = [...new Set(rows.flatMap(({ number }) => number ?? []))];
  const stored = asked.length === 0 ? new Set<string>() : await records.findStored(asked);
  return rows.map(({ number, before }) => {
    const isFree = number !== null && stored.has(number) && !claimed.has(number);
    const id = isFree ? number : before;
    if (id !== null) claimed.add(id);
    return id;
  });
}

/** The number of the record that a row gives. */
function numberIn(cells: readonly string[], { cell }: Records): string | null {
  const written = cellOf(cells, cell).toLowerCase();
  return RECORD.test(written) ? written : null;
}

/** Judges the rows that are no record known, and puts the answers in their places. */
export async function judgeOthers<V, R extends string>(
  batch: readonly TableRow[],
  known: readonly (string | null)[],
  judge: (rows: readonly TableRow[]) => readonly Checked<V, R>[] | Promise<readonly Checked<V, R>[]>,
): Promise<readonly Checked<V, R>[]> {
  const others = batch.filter((_, i) => known[i] === null);
  const answers = (others.length === 0 ? [] : await judge(others)).values();
  return batch.map((_, i): Checked<V, R> => {
    const id = known[i] ?? null;
    if (id !== null) return { kind: 'known', id };
    const { value } = answers.next();
    if (value === undefined) throw new Error('A row was left without an answer');
    return value;
  });
}
