import { z } from 'zod';
import { conflict } from '@/lib/acts/refusal';
import { GRID_COLUMNS, MOST_ROWS } from '@/lib/acts/register/rows/examine-rows';
import { err, ok } from '@/lib/kernel/result';
import { cellOf, looksLikeHeading, matchColumns } from '@/lib/registers/columns';
import { CsvScanner } from '@/lib/registers/csv-scanner';
import { restoreCell } from '@/lib/registers/neutral-cell';
import { isBlank, type Separator, TableBroken, type TableRow } from '@/lib/registers/table';
import { defineQuery } from '../query';

interface Pasted {
  /** Cells in the order of the grid's columns. */
  readonly rows: readonly (readonly string[])[];
  /** The columns that the heading named; null when there was no heading and the cells go as they come. */
  readonly columns: readonly string[] | null;
  /** Headings that name no column of the register: what stands under them was left out. */
  readonly unknown: readonly string[];
}

/** Reads what a spreadsheet or a text puts on the clipboard, by the rules by which a file is read. */
export const readPasteQuery = defineQuery({
  name: 'register/read-paste',
  input: z.object({ text: z.string().max(5_000_000) }),
  run: async (_context, { text }) => {
    const rows = scan(text);
    if (rows === null || rows.length > MOST_ROWS + 1) return err(conflict('paste-unreadable'));
    return ok(arranged(rows));
  },
});

function scan(text: string): readonly TableRow[] | null {
  const scanner = new CsvScanner(separatorOf(text));
  try {
    return [...scanner.scan(text), ...scanner.end()].filter(({ cells }) => !isBlank(cells));
  } catch (error) {
    if (error instanceof TableBroken) return null;
    throw error;
  }
}

/** A spreadsheet gives tabs; a text, what it holds most of. */
function separatorOf(text: string): Separator {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string): number => first.split(sign).length - 1;
  const found = (['\t', ';', ','] as const).find((sign) => count(sign) > 0);
  return found ?? '\t';
}

function arranged(rows: readonly TableRow[]): Pasted {
  const [heading, ...below] = rows;
  if (heading === undefined || !looksLikeHeading(heading.cells))
    return { rows: rows.map(({ cells }) => cells.map(restoreCell)), columns: null, unknown: [] };
  const { mapping } = matchColumns('residents', heading.cells);
  const taken = new Set(Object.values(mapping));
  return {
    rows: below.map(({ cells }) => GRID_COLUMNS.map((column) => restoreCell(cellOf(cells, mapping[column])))),
    columns: GRID_COLUMNS.filter((column) => mapping[column] !== null),
    unknown: heading.cells.filter((cell, index) => cell.trim() !== '' && !taken.has(index)),
  };
}
