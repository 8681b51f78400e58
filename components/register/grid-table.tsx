'use client';

import { useLocale, useTranslations } from 'next-intl';
import {
  type ClipboardEvent,
  type Dispatch,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { readPaste } from './grid-http';
import { keyStep, openKeyStep } from './grid-keys';
import { GridRow } from './grid-row';
import { type Cell, COLUMNS, type Grid, placeOf, type Row, type Step } from './grid-state';
import type { Faults } from './use-grid';

/** Height of a row in pixels, as base.css has it: rows out of sight are not drawn. */
const ROW = 36;
const SPARE = 10;

interface GridTableProps {
  grid: Grid;
  dispatch: Dispatch<Step>;
  faults: Faults;
  /** Put into the first column of pasted rows that name no settlement. */
  settlement: string;
  onPasted: (text: string) => void;
  onEscape: () => void;
}

/** The editable table: one element keeps the focus and every key goes to it; only the rows in sight are drawn. */
export function GridTable({ grid, dispatch, faults, settlement, onPasted, onEscape }: GridTableProps) {
  const t = useTranslations('names');
  const columns = useTranslations('register.import.columnNames');
  const locale = useLocale();
  const prefix = useId();
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const isAwaited = useRef(false);
  const [from, setFrom] = useState(0);
  const [shown, setShown] = useState(30);
  const { rows, at, draft } = grid;
  const first = Math.max(0, from - SPARE);
  const drawn = rows.slice(first, from + shown + SPARE);
  const idOf = useCallback(({ row, col }: Cell) => `${prefix}${row}-${col}`, [prefix]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    setShown(Math.ceil(element.clientHeight / ROW));
    const [top, bottom] = [at.row * ROW, (at.row + 2) * ROW];
    if (top < element.scrollTop) element.scrollTop = top;
    if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    isAwaited.current = !bringIntoSight(idOf(at));
  }, [at, idOf]);
  useEffect(() => {
    // A row far from the last one is drawn only once the frame has been scrolled to it.
    if (isAwaited.current && from >= 0) isAwaited.current = !bringIntoSight(idOf(at));
  }, [from, at, idOf]);
  useEffect(() => {
    // The open cell's field took the focus; once it is closed the grid has it again.
    if (draft === null && document.activeElement === document.body) table.current?.focus({ preventScroll: true });
  }, [draft]);

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape' && draft === null) return onEscape();
    if (event.key === 'Tab' && draft === null && isAtEdge(event.shiftKey)) return;
    const tab: Step = { kind: 'move', move: { kind: 'next', back: event.shiftKey } };
    const plain = event.key === 'Tab' ? tab : keyStep(event);
    const doing = draft === null ? plain : openKeyStep(event);
    if (doing === null) return;
    event.preventDefault();
    dispatch(doing);
    if (draft !== null) table.current?.focus({ preventScroll: true });
  }
  /** The next cell at fault after the current one, and round again from the first. */
  function goToFault(event: KeyboardEvent) {
    event.preventDefault();
    const cells = faultyCells(faults);
    const next = cells.find(({ row, col }) => row > at.row || (row === at.row && col > at.col)) ?? cells[0];
    if (next !== undefined) dispatch({ kind: 'move', move: { kind: 'to', ...next } });
    table.current?.focus({ preventScroll: true });
  }
  /** Tab leaves the grid at its first and its last cell. */
  function isAtEdge(back: boolean): boolean {
    const last = at.row === rows.length - 1 && at.col === COLUMNS.length - 1;
    return back ? at.row === 0 && at.col === 0 : last;
  }

  async function paste(event: ClipboardEvent) {
    if (draft !== null) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return dispatch({ kind: 'put', rows: [[text.trim()]], asRows: false });
    const answer = await readPaste(text, locale);
    if (!answer.ok) return onPasted(answer.problem?.title ?? t('pasteFailed'));
    const { rows: block, columns: named, unknown } = answer.value;
    dispatch({ kind: 'put', rows: named === null ? block : block.map(withPlace), asRows: named !== null });
    const left = unknown.length === 0 ? '' : `. ${t('pastedUnknown', { columns: unknown.join(', ') })}`;
    onPasted(t('pasted', { count: block.length }) + left);
  }
  const withPlace = ([place = '', ...rest]: Row): Row => [place === '' ? settlement : place, ...rest];

  const pick = useCallback(
    (cell: Cell, isOpening: boolean) => {
      dispatch({ kind: 'move', move: { kind: 'to', ...cell } });
      if (isOpening) dispatch({ kind: 'open' });
    },
    [dispatch],
  );
  const type = useCallback((text: string) => dispatch({ kind: 'type', text }), [dispatch]);
  const leave = useCallback(() => dispatch({ kind: 'close' }), [dispatch]);

  return (
    <div
      ref={frame}
      className="data-grid across"
      onScroll={(event) => setFrom(Math.floor(event.currentTarget.scrollTop / ROW))}
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to move about in and type into
        role="grid"
        tabIndex={0}
        aria-label={t('gridLabel')}
        aria-rowcount={rows.length + 1}
        aria-colcount={COLUMNS.length + 2}
        aria-activedescendant={draft === null ? idOf(at) : undefined}
        onKeyDown={(event) => (event.key === 'F8' ? goToFault(event) : press(event))}
        onPaste={(event) => void paste(event)}
        onCopy={(event) => {
          if (draft !== null) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', rows[at.row]?.[at.col] ?? '');
        }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="grid-no">
              {t('rowNo')}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {columns(column)}
              </th>
            ))}
            <th scope="col" data-column="remarks">
              {t('remarks')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Blank height={first * ROW} />
          {drawn.map((row, i) => (
            <GridRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, whatever is typed into it
              key={first + i}
              index={first + i}
              row={row}
              fault={faults.get(first + i)}
              col={at.row === first + i ? at.col : null}
              draft={at.row === first + i ? draft : null}
              {...{ idOf, onPick: pick, onType: type, onLeave: leave }}
            />
          ))}
          <Blank height={Math.max(0, rows.length - first - drawn.length) * ROW} />
        </tbody>
      </table>
    </div>
  );
}

/** Scrolls to a cell, if it is drawn at all. */
function bringIntoSight(id: string): boolean {
  const cell = document.getElementById(id);
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return cell !== null;
}

/** In the order in which they are read; of a row that repeats another, its first cell. */
const faultyCells = (faults: Faults): Cell[] =>
  [...faults.values()]
    .flatMap(({ row, cells }) =>
      cells.length === 0 ? [{ row, col: 0 }] : cells.map(({ column }) => ({ row, col: placeOf(column) })),
    )
    .toSorted((one, other) => one.row - other.row || one.col - other.col);

/** Stands for the rows that are out of sight. */
function Blank({ height }: { height: number }) {
  if (height === 0) return null;
  return (
    <tr>
      <td colSpan={COLUMNS.length + 2} style={{ height, padding: 0 }} />
    </tr>
  );
}
