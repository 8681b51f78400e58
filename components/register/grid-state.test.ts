import { describe, expect, it } from 'vitest';
import { COLUMNS, emptyGrid, type Grid, isBlankRow, type Step, step } from './grid-state';

const gridAfter = (...steps: readonly Step[]): Grid => steps.reduce(step, emptyGrid);
const type = (text: string): Step[] => [{ kind: 'open', text }, { kind: 'close' }];

describe('a grid of residents', () => {
  it('keeps a blank row below whatever is typed', () => {
    const grid = gridAfter(...type('Борки'));
    expect(grid.rows.map((row) => row[0])).toEqual(['Борки', '']);
  });

  it('has the first row of a household ready, once, below what was typed before', () => {
    const begin: Step = { kind: 'begin', settlement: 'Борки', household: '7' };
    const grid = gridAfter(...type('Выселки'), begin);
    expect(grid.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Выселки', ''],
      ['Борки', '7'],
      ['', ''],
    ]);
    expect([grid.at.row, COLUMNS[grid.at.col]]).toEqual([1, 'surname']);
    expect(step(grid, begin)).toEqual(grid);
  });

  it('goes cell by cell, and over the end of a row into the next', () => {
    const last: Step = { kind: 'move', move: { kind: 'to', row: 0, col: COLUMNS.length - 1 } };
    const grid = gridAfter(...type('Борки'), last, { kind: 'move', move: { kind: 'next', back: false } });
    expect(grid.at).toEqual({ row: 1, col: 0 });
    expect(step(grid, { kind: 'move', move: { kind: 'next', back: true } }).at).toEqual(
      last.kind === 'move' ? { row: 0, col: COLUMNS.length - 1 } : null,
    );
  });

  it('writes what was typed when one moves on, and nothing when it is dropped', () => {
    const moved = gridAfter(
      { kind: 'open', text: 'А' },
      { kind: 'type', text: 'Анна' },
      { kind: 'move', move: { kind: 'by', rows: 0, cols: 1 } },
    );
    expect([moved.rows[0]?.[0], moved.at.col, moved.draft]).toEqual(['Анна', 1, null]);
    expect(gridAfter({ kind: 'open', text: 'А' }, { kind: 'drop' }).rows[0]?.[0]).toBe('');
  });

  it('lays a pasted block over cells from the current one on, and takes everything back in one step', () => {
    const block = [
      ['1', 'Волков'],
      ['2', 'Громов'],
    ];
    const at: Step = { kind: 'move', move: { kind: 'to', row: 0, col: 1 } };
    const grid = gridAfter(...type('Борки'), at, { kind: 'put', rows: block, asRows: false });
    expect(grid.rows.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
      ['Борки', '1', 'Волков'],
      ['', '2', 'Громов'],
    ]);
    expect(step(grid, { kind: 'undo' }).rows.map((row) => row[0])).toEqual(['Борки', '']);
  });

  it('repeats the cell above, empties a cell, removes a row', () => {
    const down: Step = { kind: 'move', move: { kind: 'by', rows: 1, cols: 0 } };
    const grid = gridAfter(...type('Борки'), down, { kind: 'repeat' });
    expect(grid.rows[1]?.[0]).toBe('Борки');
    expect(step(grid, { kind: 'clear' }).rows[1]?.[0]).toBe('');
    expect(step(grid, { kind: 'remove' }).rows.filter((row) => !isBlankRow(row))).toHaveLength(1);
  });

  it('holds five thousand rows and no more', () => {
    const rows = Array.from({ length: 6000 }, () => ['Борки']);
    expect(gridAfter({ kind: 'put', rows, asRows: true }).rows).toHaveLength(5000);
  });
});
