import { Readable } from 'node:stream';
import { writeXlsxStream } from 'hucre/xlsx';
import { neutralizeCell } from './neutral-cell';

export type WrittenCell = string | number | null;
export type WrittenRow = readonly WrittenCell[];
export type WrittenRows = Iterable<WrittenRow> | AsyncIterable<WrittenRow>;
export type TableFormat = 'csv' | 'xlsx';

export const MEDIA_TYPE: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface TableToWrite {
  readonly heading: readonly string[];
  readonly rows: WrittenRows;
  /** The sheet's name in a workbook. */
  readonly name: string;
}

/** A table as a stream of bytes, no more than a few rows of it in memory. Texts that would be formulas are made harmless. */
export const writeTable = (format: TableFormat, table: TableToWrite): Readable =>
  format === 'csv' ? Readable.from(csvPieces(table), { objectMode: false }) : workbook(table);

const PIECE_CHARACTERS = 64 * 1024;

/** With a byte-order mark and semicolons, as spreadsheets in Russian expect. */
async function* csvPieces({ heading, rows }: TableToWrite): AsyncGenerator<Buffer> {
  let piece = `\ufeff${csvLine(heading)}`;
  for await (const row of rows) {
    piece += csvLine(row);
    if (piece.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}

const csvLine = (row: WrittenRow): string => `${row.map(csvCell).join(';')}\r\n`;

function csvCell(cell: WrittenCell): string {
  const text = written(cell);
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const written = (cell: WrittenCell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? neutralizeCell(cell) : String(cell);
};

function workbook({ heading, rows, name }: TableToWrite): Readable {
  const bytes = writeXlsxStream(workbookRows(heading, rows), { name: sheetName(name), freezePane: { rows: 1 } });
  const reader = bytes.getReader();
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      await reader.cancel();
    }
  }
  return Readable.from(pieces(), { objectMode: false });
}

async function* workbookRows(
  heading: readonly string[],
  rows: WrittenRows,
): AsyncGenerator<(string | number | null)[]> {
  yield heading.map(sheetCell);
  for await (const row of rows) yield row.map(sheetCell);
}

// Characters that XML cannot hold would spoil the whole workbook.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const NOT_XML = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** An underscore that would make what follows an escaped character of the sheet's own. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

export const sheetCell = (cell: WrittenCell): WrittenCell =>
  typeof cell === 'string' ? neutralizeCell(cell).replace(NOT_XML, '').replace(LOOKS_ESCAPED, '_x005F_') : cell;

/** Spreadsheets refuse some characters and more than 31 of them. */
export const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim() || '1';
