'use client';

import { useTranslations } from 'next-intl';
import type { RowFault } from './grid-http';
import { type Cell, COLUMNS, placeOf } from './grid-state';
import { useReasonWords } from './grid-words';
import type { Faults } from './use-grid';

/** So many rows are named at once; the rest are counted. */
const MOST_NAMED = 5;

interface GridFaultsProps {
  faults: Faults;
  onGo: (cell: Cell) => void;
}

/** What is wrong in the grid, row by row, each leading to its cell: the column of remarks may lie beyond the edge. */
export function GridFaults({ faults, onGo }: GridFaultsProps) {
  const t = useTranslations('names');
  const columns = useTranslations('register.import.columnNames');
  const words = useReasonWords();
  if (faults.size === 0) return null;
  const named = [...faults.values()].toSorted((a, b) => a.row - b.row).slice(0, MOST_NAMED);
  const nameOf = (name: string): string => {
    const known = COLUMNS.find((column) => column === name);
    return known === undefined ? name : columns(known);
  };
  const tell = ({ cells, twin }: RowFault): string =>
    [
      ...cells
        .toSorted((a, b) => placeOf(a.column) - placeOf(b.column))
        .map(({ column, reason }) => `${nameOf(column)}: ${words(reason)}`),
      ...(twin === null ? [] : [twinWords(twin)]),
    ].join('; ');
  const twinWords = (twin: NonNullable<RowFault['twin']>): string =>
    'name' in twin ? t('twinStored', { name: twin.name }) : t('twinRow', { row: String(twin.row + 1) });
  return (
    <ul className="grid gap-1">
      {named.map((fault) => (
        <li key={fault.row}>
          <button type="button" className="link-button" onClick={() => onGo(cellOf(fault))}>
            {t('rowAt', { row: String(fault.row + 1) })}
          </button>{' '}
          {tell(fault)}
        </li>
      ))}
      {faults.size > named.length ? (
        <li className="text-faded">{t('moreFaulty', { count: faults.size - named.length })}</li>
      ) : null}
    </ul>
  );
}

const cellOf = ({ row, cells }: RowFault): Cell => ({
  row,
  col: cells.length === 0 ? 0 : Math.min(...cells.map(({ column }) => placeOf(column))),
});
