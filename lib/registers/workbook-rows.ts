import { readFile } from 'node:fs/promises';
import { streamXlsxRows } from 'hucre/xlsx';
import { refuseParts } from './guard-sheet';
import { refuseArchive } from './inspect-archive';
import { restoreCell } from './neutral-cell';
import { Pace, pacedArchive } from './paced-archive';
import { isBlank, MAX_COLUMNS, TableBroken, type TableFailure, type TableRow, withoutNul } from './table';

type Cell = string | number | boolean | Date | null;

/** Null when a workbook may be unpacked within bounded memory. To be asked before its rows are. */
export async function refuseWorkbook(path: string): Promise<TableFailure | null> {
  const file = await readFile(path);
  try {
    return refuseArchive(file) ?? (await refuseParts(file));
  } catch {
    return DAMAGED;
  }
}

/** The rows of a workbook's first sheet that are not blank, the heading among them. */
export async function* workbookRows(path: string): AsyncGenerator<TableRow> {
  const file = await readFile(path);
  const pace = new Pace();
  let sheet = streamXlsxRows(pacedArchive(file, pace));
  try {
    let next = await pace.during(() => sheet.next()).catch(() => null);
    if (next === null) {
      // A workbook laid out in a way of its own is read from its directory, all at once.
      sheet = streamXlsxRows(file);
      next = await nextOf(sheet, pace);
    }
    for (; !next.done; next = await nextOf(sheet, pace)) {
      const row = readRow(next.value);
      if (!isBlank(row.cells)) yield row;
    }
  } finally {
    await sheet.return(undefined);
  }
}

type Sheet = ReturnType<typeof streamXlsxRows>;

/** Whatever the unpacking stumbles on, the file is damaged and the program is not. */
async function nextOf(sheet: Sheet, pace: Pace): ReturnType<Sheet['next']> {
  try {
    return await pace.during(() => sheet.next());
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
  if (typeof cell === 'string') return restoreCell(withoutNul(cell));
  return cell instanceof Date ? writtenDay(cell) : String(cell);
}

/** A spreadsheet's own date as it is written in a register: 10.09.1926. */
function writtenDay(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}
