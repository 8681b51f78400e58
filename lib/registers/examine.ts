import type { Checked } from './checked';
import { claimRecords, judgeOthers, type Records } from './known-records';
import type { TableRow } from './table';

export type Twin = { readonly line: number } | { readonly id: string };

export type Verdict<V, R extends string> = TableRow &
  (
    | { readonly outcome: 'valid'; readonly value: V }
    | { readonly outcome: 'rejected'; readonly reasons: readonly [R, ...R[]] }
    | { readonly outcome: 'duplicate'; readonly twin: Twin; readonly isOldSpelling: boolean }
    | { readonly outcome: 'outside' }
  );

/** Counts so far. A rejected row is counted once, under its first reason. */
export interface Tally<R extends string = string> {
  readonly read: number;
  readonly valid: number;
  readonly rejected: Readonly<Partial<Record<R, number>>>;
  readonly rejectedRows: number;
  readonly duplicates: number;
  /** Of the duplicates, those that differ from their twin in spelling alone. */
  readonly oldSpelling: number;
  readonly outside: number;
}

/** What is stored already under a key: its id, and the name as written there when it is a person's. */
export interface Stored {
  readonly id: string;
  readonly written?: string;
}

export interface Examination<V, R extends string> {
  /** Judges a batch of rows, one answer for each, in their order. */
  readonly judge: (rows: readonly TableRow[]) => readonly Checked<V, R>[] | Promise<readonly Checked<V, R>[]>;
  readonly keyOf: (value: V) => string;
  /** The value as written, case and spaces aside; left out where spelling says nothing. */
  readonly writtenOf?: (value: V) => string;
  /** Asks a batch of keys of what is stored already. */
  readonly findStored?: (keys: readonly string[]) => Promise<ReadonlyMap<string, Stored>>;
  /** Told where a row may say which record it is, as the program's own tables do. */
  readonly records?: Records | undefined;
  readonly onProgress?: (tally: Tally<R>) => void | Promise<void>;
  readonly batchSize?: number;
}

const BATCH = 1000;
/** So few rows come first, so that whoever waits is soon told that it goes on. */
const FIRST_BATCH = 100;

interface Seen {
  readonly values: Map<string, First>;
  /** Records that a row has claimed: a second row of the same record is judged by what it says. */
  readonly records: Set<string>;
}

interface First {
  readonly twin: Twin;
  readonly written: string | undefined;
}

/** A table's rows, one by one or as many as are at hand. */
export type Rows = AsyncIterable<TableRow | readonly TableRow[]>;

/** The verdicts batch by batch, and the counts in the end. */
export type Verdicts<V, R extends string> = AsyncGenerator<readonly Verdict<V, R>[], Tally<R>>;

/**
 * Goes through a table once and gives each row its verdict, in the order of the file: rejected before duplicate, and a
 * duplicate of whoever the register or an earlier row has named. Returns the counts. Holds one batch and the keys seen.
 */
export async function* examine<V, R extends string>(rows: Rows, examination: Examination<V, R>): Verdicts<V, R> {
  const seen: Seen = { values: new Map(), records: new Set() };
  const counter = new Counter<R>();
  for await (const { batch, checked, stored } of judged(rows, examination, seen)) {
    yield batch.map((row, i) => {
      const answer = checked[i];
      if (answer === undefined) throw new Error('A row was left without an answer');
      const verdict = verdictOf(row, answer, examination, seen.values, stored);
      counter.add(verdict);
      return verdict;
    });
    await examination.onProgress?.(counter.tally());
  }
  return counter.tally();
}

interface Judged<V, R extends string> {
  readonly batch: readonly TableRow[];
  readonly checked: readonly Checked<V, R>[];
  readonly stored: ReadonlyMap<string, Stored>;
}

/** One batch ahead: while the register is asked of it, the one before it is settled. */
async function* judged<V, R extends string>(
  rows: Rows,
  examination: Examination<V, R>,
  seen: Seen,
): AsyncGenerator<Judged<V, R>> {
  let before: Promise<Judged<V, R>> | null = null;
  for await (const batch of batches(rows, examination.batchSize ?? BATCH)) {
    const next = judge(batch, examination, seen);
    // Its failure is told when its turn comes, or not at all when one before it fails.
    next.catch(() => undefined);
    if (before !== null) yield await before;
    before = next;
  }
  if (before !== null) yield await before;
}

async function judge<V, R extends string>(
  batch: readonly TableRow[],
  examination: Examination<V, R>,
  seen: Seen,
): Promise<Judged<V, R>> {
  const { judge: judgeRows, records } = examination;
  const known = records === undefined ? null : await claimRecords(batch, records, seen.records);
  const checked = known === null ? await judgeRows(batch) : await judgeOthers(batch, known, judgeRows);
  return { batch, checked, stored: await storedOf(checked, examination, seen.values) };
}

async function storedOf<V, R extends string>(
  checked: readonly Checked<V, R>[],
  { keyOf, findStored }: Examination<V, R>,
  seen: ReadonlyMap<string, First>,
): Promise<ReadonlyMap<string, Stored>> {
  if (findStored === undefined) return new Map();
  const keys = new Set(checked.flatMap((answer) => (answer.kind === 'value' ? [keyOf(answer.value)] : [])));
  const unseen = [...keys].filter((key) => !seen.has(key));
  return unseen.length === 0 ? new Map() : findStored(unseen);
}

function verdictOf<V, R extends string>(
  row: TableRow,
  answer: Checked<V, R>,
  { keyOf, writtenOf }: Examination<V, R>,
  seen: Map<string, First>,
  stored: ReadonlyMap<string, Stored>,
): Verdict<V, R> {
  const { line, cells } = row;
  if (answer.kind === 'outside') return { line, cells, outcome: 'outside' };
  if (answer.kind === 'rejected') return { line, cells, outcome: 'rejected', reasons: answer.reasons };
  if (answer.kind === 'known')
    return { line, cells, outcome: 'duplicate', twin: { id: answer.id }, isOldSpelling: false };
  const { value } = answer;
  const key = keyOf(value);
  const written = writtenOf?.(value);
  const known = stored.get(key);
  const first = seen.get(key) ?? (known && { twin: { id: known.id }, written: known.written });
  if (first === undefined) {
    seen.set(key, { twin: { line }, written });
    return { line, cells, outcome: 'valid', value };
  }
  const isOldSpelling = first.written !== undefined && first.written !== written;
  return { line, cells, outcome: 'duplicate', twin: first.twin, isOldSpelling };
}

async function* batches(rows: Rows, size: number): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = [];
  let wanted = Math.min(FIRST_BATCH, size);
  for await (const piece of rows) {
    if ('line' in piece) batch.push(piece);
    else for (const row of piece) batch.push(row);
    while (batch.length >= wanted) {
      yield batch.slice(0, wanted);
      batch = batch.slice(wanted);
      wanted = size;
    }
  }
  if (batch.length > 0) yield batch;
}

class Counter<R extends string> {
  private counts = { read: 0, valid: 0, rejectedRows: 0, duplicates: 0, oldSpelling: 0, outside: 0 };
  private readonly rejected: Partial<Record<R, number>> = {};

  add(verdict: Verdict<unknown, R>): void {
    this.counts.read += 1;
    if (verdict.outcome === 'valid') this.counts.valid += 1;
    else if (verdict.outcome === 'outside') this.counts.outside += 1;
    else if (verdict.outcome === 'duplicate') {
      this.counts.duplicates += 1;
      if (verdict.isOldSpelling) this.counts.oldSpelling += 1;
    } else {
      this.counts.rejectedRows += 1;
      const [reason] = verdict.reasons;
      this.rejected[reason] = (this.rejected[reason] ?? 0) + 1;
    }
  }

  tally(): Tally<R> {
    return { ...this.counts, rejected: { ...this.rejected } };
  }
}
