import type { Checked } from './checked';
import { cellOf } from './columns';
import type { TableRow } from './table';

/** How a row's own number of its record is read, and which of the numbers are stored where the file belongs. */
export interface Records {
  /** The cell that holds it. */
  readonly cell: number;
  readonly findStored: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Records to ask for; none where the file has no such column. */
export const recordsAt = (cell: number | null, findStored: Records['findStored']): Records | undefined =>
  cell === null ? undefined : { cell, findStored };

const RECORD = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The record that each row of a batch is, null for one that is none; each record is given to one row alone. */
export async function claimRecords(
  batch: readonly TableRow[],
  { cell, findStored }: Records,
  claimed: Set<string>,
): Promise<readonly (string | null)[]> {
  const named = batch.map(({ cells }) => cellOf(cells, cell).toLowerCase());
  const asked = [...new Set(named.filter((text) => RECORD.test(text) && !claimed.has(text)))];
  const stored = asked.length === 0 ? new Set<string>() : await findStored(asked);
  return named.map((text) => {
    if (!stored.has(text) || claimed.has(text)) return null;
    claimed.add(text);
    return text;
  });
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
