'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { Highlight } from '@/components/ui/highlight';
import { addressWords } from '@/lib/i18n/address';
import { barOf, type DoorRow } from './door-row';

interface RollRowProps {
  row: DoorRow;
  id: string;
  /** Hour of coming; null for one who is not here. */
  at: string | null;
  isChosen: boolean;
  isLive: boolean;
  query: string;
  onToggle: (row: DoorRow) => void;
}

/** One elector of the roll at the door. */
export const RollRow = memo(function RollRow({ row, id, at, isChosen, isLive, query, onToggle }: RollRowProps) {
  const t = useTranslations('meetings.attendance');
  const common = useTranslations('common');
  const address = common('address', addressWords(row));
  const bar = barOf(row.franchise);
  return (
    <tr id={id} aria-selected={isChosen} data-marked={isChosen || undefined} className="scroll-my-16">
      <td data-align="end" className="w-14 tabular-nums">
        {row.number ?? '—'}
      </td>
      <td>
        <Highlight text={row.name} query={query} />
        {row.isOutsider === true ? <span className="ml-2 text-xs text-accent">{t('outsider')}</span> : null}
        {row.hasNotice || bar !== null || row.isOutsider === true ? null : (
          <span className="ml-2 text-xs text-faded">{t('noNotice')}</span>
        )}
        <span className="block text-xs text-faded sm:hidden">
          {row.birthYear} · {address}
        </span>
      </td>
      <td data-phone="hide">{row.birthYear}</td>
      <td data-phone="hide">{address}</td>
      <td className="min-w-28">
        <StateOf row={row} at={at} hint={isLive && isChosen} />
      </td>
      {isLive ? (
        <td data-align="end">
          {row.isAdmitted ? (
            <Button
              tone="quiet"
              className="max-sm:min-h-11"
              tabIndex={-1}
              aria-label={t(at === null ? 'arriveOne' : 'leaveOne', { name: `${row.name}, ${row.birthYear}` })}
              onClick={() => onToggle(row)}
            >
              {t(at === null ? 'arrive' : 'leave')}
            </Button>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
});

function StateOf({ row, at, hint }: { row: DoorRow; at: string | null; hint: boolean }) {
  const t = useTranslations('meetings.attendance');
  const bar = barOf(row.franchise);
  return (
    <>
      {bar === null ? null : <span className="block text-accent">{t(`barred.${bar}`)}</span>}
      {at === null ? null : <strong className="text-done">{t('came', { at })}</strong>}
      {hint && row.isAdmitted ? (
        <span className="block text-xs text-faded max-sm:hidden">{t(at === null ? 'enter' : 'enterOff')}</span>
      ) : null}
    </>
  );
}
