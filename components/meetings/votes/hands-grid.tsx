'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef } from 'react';
import { Tag } from '@/components/ui/tag';
import type { VoteItem } from './preview';

/** What stands in the cells, by `ID.column`. */
export type Typed = Readonly<Record<string, string>>;

const COLUMNS = ['for', 'against', 'abstained'] as const;
const MOVES: Readonly<Record<string, readonly [number, number]>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0] };

interface HandsGridProps {
  items: readonly VoteItem[];
  typed: Typed;
  marks: ReadonlyMap<string, 'elected' | 'tied'>;
  isLists: boolean;
  onType: (key: string, value: string) => void;
}

/** For, against and abstained beside every name. Enter goes on to the next number, from the last one to the button. */
export function HandsGrid({ items, typed, marks, isLists, onType }: HandsGridProps) {
  const t = useTranslations('meetings.votes');
  const table = useRef<HTMLTableElement>(null);

  function press(event: KeyboardEvent<HTMLInputElement>, row: number, column: number) {
    const fields = [...(table.current?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const at = row * COLUMNS.length + column;
    const move = MOVES[event.key];
    if (event.key !== 'Enter' && move === undefined) return;
    const next = fields[move === undefined ? at + 1 : at + (move[0] ?? 0) * COLUMNS.length];
    if (next === undefined && move !== undefined) return;
    event.preventDefault();
    if (next !== undefined) next.focus();
    else event.currentTarget.form?.querySelector<HTMLButtonElement>('button[type=submit]')?.focus();
  }

  return (
    <table ref={table} className="sheet-table w-full">
      <thead>
        <tr>
          <th scope="col">{t(isLists ? 'list' : 'name')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" data-align="end" className="w-24">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item, row) => (
          <tr key={item.id}>
            <td>
              <span className="text-base">{item.name}</span>{' '}
              {marks.has(item.id) ? (
                <Tag tone={marks.get(item.id) === 'elected' ? 'done' : 'late'}>
                  {t(marks.get(item.id) === 'elected' ? 'isElected' : 'isTied')}
                </Tag>
              ) : null}
              {item.members.length > 0 ? <small className="block text-faded">{item.members.join(', ')}</small> : null}
            </td>
            {COLUMNS.map((column, index) => (
              <td key={column} data-align="end">
                <input
                  className="control w-20 text-right text-lg max-sm:w-14"
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={t('cell', { name: item.name, column: t(column) })}
                  value={typed[`${item.id}.${column}`] ?? ''}
                  onChange={(event) => onType(`${item.id}.${column}`, event.target.value.replace(/\D/g, ''))}
                  onFocus={(event) => event.target.select()}
                  onKeyDown={(event) => press(event, row, index)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
