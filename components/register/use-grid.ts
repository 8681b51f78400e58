'use client';

import { useEffect, useReducer, useRef, useState } from 'react';
import { checkRows, type RowFault } from './grid-http';
import { emptyGrid, isBlankRow, type Row, step } from './grid-state';

const PAUSE_MS = 500;

type Checked = 'checking' | 'checked' | 'offline';
export type Faults = ReadonlyMap<number, RowFault>;

const NO_FAULTS: Faults = new Map();
const keyOf = (sovietId: string): string => `grid:${sovietId}`;

function stored(sovietId: string): readonly Row[] {
  try {
    const rows: unknown = JSON.parse(localStorage.getItem(keyOf(sovietId)) ?? '[]');
    // It was written below, and only rows are.
    return Array.isArray(rows) ? (rows as Row[]) : [];
  } catch {
    return [];
  }
}

function store(sovietId: string, rows: readonly Row[]): void {
  const filled = rows.filter((row) => !isBlankRow(row));
  try {
    if (filled.length === 0) localStorage.removeItem(keyOf(sovietId));
    else localStorage.setItem(keyOf(sovietId), JSON.stringify(rows));
  } catch {
    // A browser that keeps nothing for a page: the rows live as long as it is open.
  }
}

/** The rows of one soviet's grid, kept in the browser whatever happens to the page. */
export function useGrid(sovietId: string) {
  const [grid, dispatch] = useReducer(step, emptyGrid);
  const isLoaded = useRef(false);

  useEffect(() => {
    dispatch({ kind: 'load', rows: stored(sovietId) });
    isLoaded.current = true;
  }, [sovietId]);
  const { rows } = grid;
  useEffect(() => {
    if (isLoaded.current && rows !== emptyGrid.rows) store(sovietId, rows);
  }, [rows, sovietId]);
  return { grid, dispatch };
}

/** What the register's checks say of the rows, asked again when one stops typing. */
export function useFaults(sovietId: string, rows: readonly Row[], locale: string) {
  const [state, setState] = useState<{ readonly faults: Faults; readonly checked: Checked }>({
    ...{ faults: NO_FAULTS, checked: 'checked' },
  });
  useEffect(() => {
    let isStale = false;
    const filled = rows.flatMap((row, index) => (isBlankRow(row) ? [] : [{ row, index }]));
    if (filled.length === 0) {
      setState({ faults: NO_FAULTS, checked: 'checked' });
      return;
    }
    setState((before) => ({ ...before, checked: 'checking' }));
    const ask = async () => {
      const answer = await checkRows(
        sovietId,
        filled.map(({ row }) => row),
        locale,
      );
      if (isStale) return;
      if (!answer.ok) setState((before) => ({ ...before, checked: 'offline' }));
      else setState({ faults: placed(answer.value.faults, filled), checked: 'checked' });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [sovietId, rows, locale]);
  return state;
}

/** Blank rows were not sent: each fault goes back to the row that it is about. */
function placed(faults: readonly RowFault[], sent: readonly { readonly index: number }[]): Faults {
  const rowOf = (at: number): number => sent[at]?.index ?? at;
  return new Map(
    faults.map((fault) => {
      const twin = fault.twin !== null && 'row' in fault.twin ? { row: rowOf(fault.twin.row) } : fault.twin;
      return [rowOf(fault.row), { ...fault, row: rowOf(fault.row), twin }];
    }),
  );
}
