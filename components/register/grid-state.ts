/** The grid's columns, in the order in which the register reads them. */
export const COLUMNS = [
  ...(['settlement', 'household', 'surname', 'given', 'patronymic', 'sex', 'birthYear', 'bornOn'] as const),
  ...(['nationality', 'occupation', 'party'] as const),
] as const;

const PLACES: ReadonlyMap<string, number> = new Map(COLUMNS.map((column, at) => [column, at]));
/** Where a column stands among them. */
export const placeOf = (column: string): number => PLACES.get(column) ?? 0;

export type Row = readonly string[];
export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** A household that is to be entered: its first row stands ready. */
export interface Begun {
  readonly settlement: string;
  /** None is asked for when null. */
  readonly household: string | null;
}

export interface Grid {
  readonly rows: readonly Row[];
  readonly at: Cell;
  /** What is being typed into the cell; null while only moving about. */
  readonly draft: string | null;
  readonly past: readonly (readonly Row[])[];
}

type Move =
  | { readonly kind: 'by'; readonly rows: number; readonly cols: number }
  | { readonly kind: 'to'; readonly row: number; readonly col: number }
  | { readonly kind: 'next'; readonly back: boolean };

export type Step =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'open'; readonly text?: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'close'; readonly move?: Move }
  | { readonly kind: 'drop' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'put'; readonly rows: readonly Row[]; readonly asRows: boolean }
  | { readonly kind: 'load'; readonly rows: readonly Row[] }
  | { readonly kind: 'begin'; readonly settlement: string; readonly household: string };

export const MOST_ROWS = 5000;
const MOST_UNDONE = 100;
const LAST = COLUMNS.length - 1;

export const BLANK: Row = COLUMNS.map(() => '');
export const isBlankRow = (row: Row): boolean => row.every((cell) => cell.trim() === '');
export const emptyGrid: Grid = { rows: [BLANK], at: { row: 0, col: 0 }, draft: null, past: [] };

/** There is always one blank row below to go on in. */
function withTail(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1);
  return last === undefined || (!isBlankRow(last) && rows.length < MOST_ROWS) ? [...rows, BLANK] : rows;
}

const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));

function moved(grid: Grid, move: Move): Grid {
  const last = grid.rows.length - 1;
  const { row, col } = grid.at;
  if (move.kind === 'to') return { ...grid, at: { row: within(move.row, last), col: within(move.col, LAST) } };
  if (move.kind === 'by')
    return { ...grid, at: { row: within(row + move.rows, last), col: within(col + move.cols, LAST) } };
  const next = row * COLUMNS.length + col + (move.back ? -1 : 1);
  const at = within(next, grid.rows.length * COLUMNS.length - 1);
  return { ...grid, at: { row: Math.floor(at / COLUMNS.length), col: at % COLUMNS.length } };
}

function changed(grid: Grid, rows: readonly Row[]): Grid {
  const kept = withTail(rows);
  const at = { ...grid.at, row: within(grid.at.row, kept.length - 1) };
  return { ...grid, at, rows: kept, past: [...grid.past, grid.rows].slice(-MOST_UNDONE) };
}

function written(grid: Grid, text: string): Grid {
  const { row, col } = grid.at;
  const before = grid.rows[row] ?? BLANK;
  if (before[col] === text) return grid;
  return changed(grid, grid.rows.with(row, before.with(col, text)));
}

function closed(grid: Grid): Grid {
  return grid.draft === null ? grid : { ...written(grid, grid.draft.trim()), draft: null };
}

/** Lays a pasted block over the cells from the current one on; whole rows go in from the first column. */
function laid(grid: Grid, block: readonly Row[], asRows: boolean): Grid {
  const { row, col } = asRows ? { row: grid.at.row, col: 0 } : grid.at;
  const rows = [...grid.rows];
  for (const [i, cells] of block.entries()) {
    if (row + i >= MOST_ROWS) break;
    const before = rows[row + i] ?? BLANK;
    rows[row + i] = before.map((cell, j) => (j >= col ? (cells[j - col] ?? cell) : cell));
  }
  return changed(grid, rows);
}

/** What a key, a paste or a click makes of the grid. Nothing is ever changed in place. */
export function step(grid: Grid, doing: Step): Grid {
  switch (doing.kind) {
    case 'move':
      return moved(closed(grid), doing.move);
    case 'open':
      return { ...grid, draft: doing.text ?? grid.rows[grid.at.row]?.[grid.at.col] ?? '' };
    case 'type':
      return { ...grid, draft: doing.text };
    case 'close':
      return doing.move === undefined ? closed(grid) : moved(closed(grid), doing.move);
    case 'drop':
      return { ...grid, draft: null };
    case 'clear':
      return written(grid, '');
    case 'repeat':
      return written(grid, grid.rows[grid.at.row - 1]?.[grid.at.col] ?? '');
    case 'remove':
      return changed(grid, grid.rows.toSpliced(grid.at.row, 1));
    case 'undo':
      return undone(grid);
    case 'put':
      return laid(grid, doing.rows, doing.asRows);
    case 'load':
      return { ...emptyGrid, rows: withTail(doing.rows.slice(0, MOST_ROWS)) };
    case 'begin':
      return begun(grid, doing.settlement, doing.household);
  }
}

const [SETTLEMENT, HOUSEHOLD] = [COLUMNS.indexOf('settlement'), COLUMNS.indexOf('household')];

/** A row of the household stands ready for its first name, unless one is there already. */
function begun(grid: Grid, settlement: string, household: string): Grid {
  const kept = grid.rows.filter((row) => !isBlankRow(row));
  const there = kept.findIndex((row) => row[SETTLEMENT] === settlement && row[HOUSEHOLD] === household);
  const first = BLANK.with(SETTLEMENT, settlement).with(HOUSEHOLD, household);
  const rows = withTail(there >= 0 ? kept : [...kept, first].slice(0, MOST_ROWS));
  return { ...grid, rows, at: { row: there >= 0 ? there : kept.length, col: HOUSEHOLD + 1 } };
}

function undone(grid: Grid): Grid {
  const rows = grid.past.at(-1);
  if (rows === undefined) return grid;
  const at = { ...grid.at, row: within(grid.at.row, rows.length - 1) };
  return { rows, at, draft: null, past: grid.past.slice(0, -1) };
}
