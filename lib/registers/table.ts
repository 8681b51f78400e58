/** Why a file gives no table. Each code has its own words for the user in the message files. */
export type TableFailureCode =
  | 'not-a-table'
  | 'empty'
  | 'no-heading'
  | 'too-large'
  | 'broken-quote'
  | 'too-many-columns'
  | 'broken-archive';

/** What was found instead, so that the answer can say what to do about it. */
export type TableFailureDetail =
  | 'pdf'
  | 'image'
  | 'old-excel'
  | 'web-page'
  | 'rich-text'
  | 'archive'
  | 'open-document'
  | 'binary'
  | 'one-column'
  | 'no-bytes'
  | 'heading-only'
  | 'numbers-in-heading'
  | 'no-names'
  | 'bytes'
  | 'unpacked-bytes'
  | 'cells'
  | 'unclosed'
  | 'columns'
  | 'damaged';

export interface TableFailure {
  readonly code: TableFailureCode;
  readonly detail: TableFailureDetail;
  /** The line of the file, from 1, where it shows. */
  readonly line?: number;
}

export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-r' | 'ibm866' | 'xlsx';
export type Separator = ';' | ',' | '\t' | '|';

export interface TableRow {
  /** The line of the file where the row begins, or its row in the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly encoding: TableEncoding;
  /** Null for a spreadsheet, which has none. */
  readonly separator: Separator | null;
  readonly heading: readonly string[];
  readonly headingLine: number;
  /** Each going through reads the file anew. Throws `TableBroken` and nothing else when the file turns out to break off. */
  readonly rows: AsyncIterable<TableRow>;
  /** The same rows, as many at once as there are at hand. */
  readonly pieces: AsyncIterable<readonly TableRow[]>;
}

/** A file that looked like a table and breaks off further down. Carried as an error because rows are streamed. */
export class TableBroken extends Error {
  override readonly name = 'TableBroken';
  constructor(readonly failure: TableFailure) {
    super(`${failure.code}: ${failure.detail}`);
  }
}

export const MAX_FILE_BYTES = 100 * 1024 * 1024;
export const MAX_COLUMNS = 200;

/** Twice what a spreadsheet lets a cell hold; a longer one is an unclosed quote or no text. */
export const MAX_CELL_CHARACTERS = 65_536;

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

/** No name or number has it, and the database holds it in no text. */
export const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);
