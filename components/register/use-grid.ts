'use client';

import { useEffect, useReducer, useRef, useState } from 'react';
import { checkRows, type RowFault } from './grid-http';
import { type Begun, type Cell, emptyGrid, type Grid, isBlankRow, type Row, step } from './grid-state';

const PAUSE_MS = 500;

type Checked = 'checking' | 'checked' | 'offline';
export type Faults = ReadonlyMap<number, RowFault>;

const NO_FAULTS: Faults = new Map();
const keyOf = (sovietId: string): string => `grid:${sovietId}`;

interface Stored {
  readonly rows: readonly Row[];
  /** The cell that was open, with what had been typed into it. */
  readonly open: { readonly at: Cell; readonly text: string } | null;
  /** The ground for all rows. */
  readonly reason: string;
}

function stored(sovietId: string): Stored {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(sovietId)) ?? '{}');
    // It was written below, and only such things are; before that the rows stood there alone.
    const { rows = [], open = null, reason = '' } = (Array.isArray(kept) ? { rows: kept } : kept) as Partial<Stored>;
    return { rows, open, reason };
  } catch {
    return { rows: [], open: null, reason: '' };
  }
}

function store(sovietId: string, { rows, at, draft }: Grid, reason: string): void {
  const isBlank = `${draft ?? ''}${reason}` === '' && rows.every(isBlankRow);
  const kept: Stored = { rows, open: draft === null ? null : { at, text: draft }, reason };
  try {
    if (isBlank) localStorage.removeItem(keyOf(sovietId));
    else localStorage.setItem(keyOf(sovietId), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing for a page: the rows live as long as it is open.
  }
}

/** The rows of one soviet's grid and the ground for them, kept in the browser whatever happens to the page. */
export function useGrid(sovietId: string, { settlement, household }: Begun) {
  const [grid, dispatch] = useReducer(step, emptyGrid);
  const [reason, setReason] = useState('');
  const isLoaded = useRef(false);

  useEffect(() => {
    const { rows, open, reason: ground } = stored(sovietId);
    dispatch({ kind: 'load', rows });
    setReason(ground);
    if (household !== null) dispatch({ kind: 'begin', settlement, household });
    if (open !== null) {
      dispatch({ kind: 'move', move: { kind: 'to', ...open.at } });
      dispatch({ kind: 'open', text: open.text });
    }
    isLoaded.current = true;
  }, [sovietId, settlement, household]);
  useEffect(() => {
    if (isLoaded.current && grid !== emptyGrid) store(sovietId, grid, reason);
  }, [grid, reason, sovietId]);
  return { grid, dispatch, reason, setReason };
}

/**
 * What the register's checks say of the rows, asked again when one stops typing, and whenever the register has refused them:
 * it may have changed since.
 */
export function useFaults(sovietId: string, rows: readonly Row[], locale: string, refused: number) {
  const [state, setState] = useState<{ readonly faults: Faults; readonly checked: Checked }>({
    ...{ faults: NO_FAULTS, checked: 'checked' },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was refused is checked again, though no row has changed
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
  }, [sovietId, rows, locale, refused]);
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
