import { open, stat } from 'node:fs/promises';
import { err, ok, type Result } from '@/lib/kernel/result';
import { decodeSample, detectEncoding } from './detect-encoding';
import { detectSeparator } from './detect-separator';
import { findHeading, HEADING_WITHIN } from './find-heading';
import { sniffContent } from './sniff-content';
import { MAX_FILE_BYTES, type Table, TableBroken, type TableFailure, type TableRow } from './table';
import { textRows } from './text-rows';
import { refuseWorkbook, workbookRows } from './workbook-rows';

const HEAD_BYTES = 256 * 1024;

type Opened = Result<Table, TableFailure>;

/** Recognises a file by its content and opens its rows as a stream. Nothing but the file's own fault is returned as a failure. */
export async function openTable(path: string): Promise<Opened> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES) return err({ code: 'too-large', detail: 'bytes' });
  const head = await readHead(path);
  if (isEmpty(head)) return err({ code: 'empty', detail: 'no-bytes' });
  const content = sniffContent(head);
  if (content === 'text') return openText(path, head, size <= head.length);
  if (content === 'spreadsheet') return openWorkbook(path);
  return err({ code: 'not-a-table', detail: content });
}

async function openWorkbook(path: string): Promise<Opened> {
  const refusal = await refuseWorkbook(path);
  if (refusal !== null) return err(refusal);
  return openRows(() => singly(workbookRows(path)), { encoding: 'xlsx', separator: null });
}

async function openText(path: string, head: Buffer, isWholeFile: boolean): Promise<Opened> {
  const encoding = await detectEncoding(path, head);
  if (encoding === null) return err({ code: 'not-a-table', detail: 'binary' });
  const separator = detectSeparator(decodeSample(head, encoding), isWholeFile);
  if (separator === null) return err({ code: 'not-a-table', detail: 'one-column' });
  return openRows(() => textRows(path, encoding, separator), { encoding, separator });
}

async function openRows(
  all: () => AsyncGenerator<readonly TableRow[]>,
  form: Pick<Table, 'encoding' | 'separator'>,
): Promise<Opened> {
  try {
    const first = await firstRows(all());
    const found = findHeading(first);
    if ('code' in found) return err(found);
    const { cells, line } = found;
    if (first.at(-1) === found && first.length < HEADING_WITHIN) return err({ code: 'empty', detail: 'heading-only' });
    const pieces = { [Symbol.asyncIterator]: () => below(line, all()) };
    const rows = { [Symbol.asyncIterator]: () => oneByOne(pieces) };
    return ok({ ...form, heading: cells.map((cell) => cell.trim()), headingLine: line, rows, pieces });
  } catch (error) {
    if (error instanceof TableBroken) return err(error.failure);
    throw error;
  }
}

type Pieces = AsyncIterable<readonly TableRow[]>;

async function* below(line: number, pieces: Pieces): AsyncGenerator<readonly TableRow[]> {
  for await (const piece of pieces) yield (piece[0]?.line ?? 0) > line ? piece : piece.filter((row) => row.line > line);
}

async function* oneByOne(pieces: Pieces): AsyncGenerator<TableRow> {
  for await (const piece of pieces) yield* piece;
}

async function* singly(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[]> {
  for await (const row of rows) yield [row];
}

async function firstRows(pieces: Pieces): Promise<TableRow[]> {
  const first: TableRow[] = [];
  for await (const row of oneByOne(pieces)) {
    first.push(row);
    if (first.length >= HEADING_WITHIN) break;
  }
  return first;
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** No bytes, or nothing but a byte-order mark and blank lines. */
const isEmpty = (head: Buffer): boolean =>
  head.length < HEAD_BYTES && head.every((byte) => [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
