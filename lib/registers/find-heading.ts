import { looksLikeHeading } from './columns';
import type { TableFailure, TableRow } from './table';

/** A table may stand under a title; further down than this nobody looks for its heading. */
export const HEADING_WITHIN = 20;

const NUMBER_OR_DAY = /^\s*[\d.,/\-\s]*\d[\d.,/\-\s]*$/;

/**
 * The heading among a file's first rows: the first whose columns are known, else the first row when it could be one.
 * A row that holds numbers is data, and a file that begins with data has no heading.
 */
export function findHeading(rows: readonly TableRow[]): TableRow | TableFailure {
  const first = rows[0];
  if (first === undefined) return { code: 'empty', detail: 'no-bytes' };
  const known = rows.find((row) => looksLikeHeading(row.cells));
  if (known !== undefined) return known;
  if (rows.every((row) => filled(row).length < 2)) return { code: 'not-a-table', detail: 'one-column' };
  const named = filled(first);
  if (named.length < 2 || named.some((cell) => NUMBER_OR_DAY.test(cell))) {
    return { code: 'no-heading', detail: 'numbers-in-heading', line: first.line };
  }
  return first;
}

const filled = (row: TableRow): string[] => row.cells.filter((cell) => cell.trim() !== '');
