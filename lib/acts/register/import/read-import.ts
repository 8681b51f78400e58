import type { ClientBase } from 'pg';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tally, Verdict } from '@/lib/registers/examine';
import { openTable } from '@/lib/registers/open-table';
import { type Table, TableBroken, type TableFailure } from '@/lib/registers/table';
import { copyText } from '@/lib/store/copy';
import { type CopyValue, copyLine } from '@/lib/store/copy-text';
import type { PrismaClient } from '@/lib/store/generated/client';
import { findJob } from './jobs';
import type { ImportJob, StagedApart } from './kind';
import { getImportKind } from './kinds';

const COLUMNS = ['import_id', 'line', 'verdict', 'fields', 'reasons', 'value', 'twin_line', 'twin_id'];
const EMPTYING = ['import_row', 'import_resident'].map((table) => `DELETE FROM ${table} WHERE import_id = $1`);

/**
 * Reads an import's file from its beginning, stages its rows in batches with the counts so far visible at once, and
 * leaves it `ready` or `failed`. Nothing but the import's own rows is touched.
 */
export async function readImport(db: PrismaClient, client: ClientBase, importId: string): Promise<void> {
  const row = await db.import.findUnique({ where: { id: importId } });
  if (row?.state !== 'reading') return;
  // What a fallen server loses of the last moments is read again: the import becomes ready by a commit that waits for all.
  await client.query('SET synchronous_commit = off');
  await empty(client, importId);
  const read = await readFile(db, client, await findJob(db, row));
  if (read.ok)
    await db.import.update({
      where: { id: importId },
      data: { ...countsOf(read.value), state: 'ready', total: read.value.read },
    });
  else {
    await empty(client, importId);
    await db.import.update({ where: { id: importId }, data: { state: 'failed', failure: { ...read.error } } });
  }
}

async function empty(client: ClientBase, importId: string): Promise<void> {
  for (const statement of EMPTYING) await client.query(statement, [importId]);
}

type Failure = TableFailure | { readonly code: 'file-gone' };

async function readFile(db: PrismaClient, client: ClientBase, job: ImportJob): Promise<Result<Tally, Failure>> {
  try {
    const opened = await openTable(job.row.filePath);
    return opened.ok ? ok(await stage(db, client, job, opened.value)) : opened;
  } catch (error) {
    if (error instanceof TableBroken) return err(error.failure);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return err({ code: 'file-gone' });
    throw error;
  }
}

async function stage(db: PrismaClient, client: ClientBase, job: ImportJob, table: Table): Promise<Tally> {
  const importId = job.row.id;
  const { examine, stagedApart } = getImportKind(job.row.kind);
  let batch: Batch = { rows: '', apart: '' };
  let putting: Promise<void> = Promise.resolve();
  // One batch goes to the database while the next is read and judged.
  const onProgress = async (tally: Tally): Promise<void> => {
    await putting;
    putting = put(client, importId, batch, tally, stagedApart);
    // It is awaited by the next batch or at the end, and tells its failure there.
    putting.catch(() => undefined);
  };
  const verdicts = examine(db, job, table, { onProgress });
  try {
    for (let next = await verdicts.next(); ; next = await verdicts.next()) {
      if (next.done) return next.value;
      batch = batchOf(importId, next.value, stagedApart);
    }
  } finally {
    await putting;
  }
}

/** What is put in by COPY: the rows as read, and the values that have a table of their own. */
interface Batch {
  readonly rows: string;
  readonly apart: string;
}

function batchOf(
  importId: string,
  verdicts: readonly Verdict<object, string>[],
  stagedApart: StagedApart | undefined,
): Batch {
  let [rows, apart] = ['', ''];
  for (const verdict of verdicts) {
    rows += copyLine(cellsOf(importId, verdict, stagedApart === undefined));
    if (stagedApart !== undefined && verdict.outcome === 'valid')
      apart += `${importId}\t${verdict.line}\t${copyLine(stagedApart.cellsOf(verdict.value))}`;
  }
  return { rows, apart };
}

/** The rows and the counts with them, at once or not at all. */
async function put(
  client: ClientBase,
  importId: string,
  { rows, apart }: Batch,
  tally: Tally,
  stagedApart: StagedApart | undefined,
): Promise<void> {
  const { read, valid, duplicates, oldSpelling, outside, rejected } = countsOf(tally);
  await client.query('BEGIN');
  await copyText(client, 'import_row', COLUMNS, rows);
  if (stagedApart !== undefined)
    await copyText(client, stagedApart.table, ['import_id', 'line', ...stagedApart.columns], apart);
  await client.query(
    'UPDATE import SET read = $2, valid = $3, duplicates = $4, old_spelling = $5, outside = $6, rejected = $7 WHERE id = $1',
    [importId, read, valid, duplicates, oldSpelling, outside, rejected],
  );
  await client.query('COMMIT');
}

function cellsOf(importId: string, verdict: Verdict<object, string>, withValue: boolean): CopyValue[] {
  const { line, cells, outcome } = verdict;
  const reasons = outcome === 'rejected' ? verdict.reasons : [];
  const value = withValue && outcome === 'valid' ? { json: verdict.value } : null;
  const twin = outcome === 'duplicate' ? verdict.twin : null;
  const twinLine = twin !== null && 'line' in twin ? twin.line : null;
  const twinId = twin !== null && 'id' in twin ? twin.id : null;
  return [importId, line, outcome, cells, reasons, value, twinLine, twinId];
}

const countsOf = ({ read, valid, rejected, duplicates, oldSpelling, outside }: Tally) => ({
  ...{ read, valid, duplicates, oldSpelling, outside },
  rejected: { ...rejected },
});
