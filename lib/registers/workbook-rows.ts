import { readFile } from 'node:fs/promises';
import { streamXlsxRows } from 'hucre/xlsx';
import { refuseSheets } from './guard-sheet';
import { refuseArchive } from './inspect-archive';
import { restoreCell } from './neutral-cell';
import { isBlank, MAX_COLUMNS, TableBroken, type TableFailure, type TableRow } from './table';

type Cell = string | number | boolean | Date | null;

/** Null when a workbook may be unpacked within bounded memory. To be asked before its rows are. */
export async function refuseWorkbook(path: string): Promise<TableFailure | null> {
  const file = await readFile(path);
  try {
    return refuseArchive(file) ?? (await refuseSheets(file));
  } catch {
    return DAMAGED;
  }
}

/** The rows of a workbook's first sheet that are not blank, the heading among them. */
export async function* workbookRows(path: string): AsyncGenerator<TableRow> {
  const sheet = streamXlsxRows(await readFile(path));
  try {
    for (let next = await nextOf(sheet); !next.done; next = await nextOf(sheet)) {
      const row = readRow(next.value);
      if (!isBlank(row.cells)) yield row;
    }
  } finally {
    await sheet.return(undefined);
  }
}

type Sheet = ReturnType<typeof streamXlsxRows>;

/** Whatever the unpacking stumbles on, the file is damaged and the program is not. */
async function nextOf(sheet: Sheet): ReturnType<Sheet['next']> {
  try {
    return await sheet.next();
  } catch {
    throw new TableBroken(DAMAGED);
  }
}

const DAMAGED: TableFailure = { code: 'broken-archive', detail: 'damaged' };

function readRow(row: { index: number; values: readonly Cell[] }): TableRow {
  const line = row.index + 1;
  const cells = row.values.map(written);
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  if (cells.length > MAX_COLUMNS) throw new TableBroken({ code: 'too-many-columns', detail: 'columns', line });
  return { line, cells };
}

function written(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return restoreCell(cell);
  return cell instanceof Date ? writtenDay(cell) : String(cell);
}

/** A spreadsheet's own date as it is written in a register: 10.09.1926. */
function writtenDay(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}
