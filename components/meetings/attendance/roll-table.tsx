'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { usePrinting } from '@/components/ui/use-printing';
import type { DoorRow } from './door-row';
import { ROLL_ID, rowId } from './find-box';
import { RollRow } from './roll-row';
import type { Roll } from './use-roll';

interface RollTableProps {
  roll: Roll;
  typed: string;
  present: ReadonlyMap<string, string>;
  isLive: boolean;
  onToggle: (row: DoorRow) => void;
}

const FIRST = 40;

/** The roll, as far as it fits what was typed. */
export function RollTable({ roll, typed, present, isLive, onToggle }: RollTableProps) {
  const t = useTranslations('meetings.attendance');
  const [isWhole, setWhole] = useState(false);
  const isPrinting = usePrinting();
  const { found, chosen } = roll;
  const shown = isWhole || isPrinting ? found : found.slice(0, Math.max(FIRST, chosen + 1));
  const isTyping = typed.trim() !== '';
  return (
    <div className="across">
      <p className="sr-only" aria-live="polite">
        {isTyping ? t('results', { count: found.length }) : ''}
      </p>
      {/* The field above moves through the rows: the grid itself takes no focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the popup of a combobox is a grid */}
      <table id={ROLL_ID} role="grid" aria-label={t('list')} className="sheet-table w-full">
        <thead>
          <tr>
            <th scope="col" data-align="end">
              {t('columns.number')}
            </th>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col" data-phone="hide">
              {t('columns.born')}
            </th>
            <th scope="col" data-phone="hide">
              {t('columns.household')}
            </th>
            <th scope="col">{t('columns.state')}</th>
            {isLive ? (
              <th scope="col">
                <span className="sr-only">{t('columns.act')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <RollRow
              key={row.residentId}
              row={row}
              id={rowId(row.residentId)}
              at={present.get(row.residentId) ?? null}
              isChosen={isTyping && index === chosen}
              isLive={isLive}
              query={typed}
              onToggle={onToggle}
            />
          ))}
          {found.length === 0 ? (
            <tr>
              <td colSpan={6} className="text-faded">
                {t('nobody')}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {shown.length < found.length ? (
        <div className="acts pt-3">
          <Button tone="quiet" onClick={() => setWhole(true)}>
            {t('showAll', { count: String(found.length) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
