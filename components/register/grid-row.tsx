'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Link } from '@/components/ui/link';
import type { RowFault } from './grid-http';
import { type Cell, COLUMNS, type Row } from './grid-state';
import { useReasonWords } from './grid-words';

interface GridRowProps {
  index: number;
  row: Row;
  fault: RowFault | undefined;
  /** The current cell of this row, or none. */
  col: number | null;
  draft: string | null;
  idOf: (cell: Cell) => string;
  onPick: (cell: Cell, isOpening: boolean) => void;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** One row of the grid; drawn anew only when something of it changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { index, row, fault, col, draft, idOf, onPick, onType, onLeave } = props;
  const t = useTranslations('names');
  const columns = useTranslations('register.import.columnNames');
  const words = useReasonWords();
  const reasonOf = (column: string) => fault?.cells.find((cell) => cell.column === column)?.reason;
  return (
    <tr aria-rowindex={index + 2} className="grid-row" data-faulty={fault !== undefined || undefined}>
      <th scope="row" className="grid-no">
        {index + 1}
      </th>
      {COLUMNS.map((column, at) => {
        const reason = reasonOf(column);
        const isCurrent = col === at;
        const isOpen = isCurrent && draft !== null;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself answers every key
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid, which the table around it is
          <td
            key={column}
            id={idOf({ row: index, col: at })}
            aria-colindex={at + 2}
            aria-selected={isCurrent}
            aria-invalid={reason !== undefined || undefined}
            className="grid-cell"
            title={reason === undefined ? undefined : words(reason)}
            onClick={() => onPick({ row: index, col: at }, false)}
            onDoubleClick={() => onPick({ row: index, col: at }, true)}
          >
            {isOpen ? (
              <input
                // biome-ignore lint/a11y/noAutofocus: the cell was opened to be typed in
                autoFocus
                aria-label={`${columns(column)}, ${index + 1}`}
                value={draft}
                maxLength={300}
                onChange={(event) => onType(event.target.value)}
                onBlur={onLeave}
              />
            ) : (
              row[at]
            )}
          </td>
        );
      })}
      <td aria-colindex={COLUMNS.length + 2} className="grid-cell grid-remark">
        {fault?.cells.map(({ reason }) => words(reason)).join('; ')}
        {fault?.twin && 'name' in fault.twin ? (
          <Link href={`/register/${fault.twin.residentId}`} tabIndex={-1}>
            {t('twinStored', { name: fault.twin.name })}
          </Link>
        ) : null}
        {fault?.twin && 'row' in fault.twin ? t('twinRow', { row: String(fault.twin.row + 1) }) : null}
      </td>
    </tr>
  );
});
