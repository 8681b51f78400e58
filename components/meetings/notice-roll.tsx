'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAct } from '@/components/forms/use-act';
import { Born } from '@/components/ui/born';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Highlight } from '@/components/ui/highlight';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { usePrinting } from '@/components/ui/use-printing';
import { addressWords } from '@/lib/i18n/address';
import { barOf, type DoorRow } from './attendance/door-row';
import { FindBox } from './attendance/find-box';
import { useRoll } from './attendance/use-roll';

interface NoticeRollProps {
  meetingId: string;
  rows: readonly DoorRow[];
  servedOn: string;
  canServe: boolean;
}

const MOST = 60;

/** Notices handed over one by one: a name is typed, Enter marks it served. */
export function NoticeRoll({ meetingId, rows, servedOn, canServe }: NoticeRollProps) {
  const t = useTranslations('meetings.notices');
  const door = useTranslations('meetings.attendance');
  const common = useTranslations('common');
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [isLeftOnly, setLeftOnly] = useState(false);
  const [served, setServed] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  /** Names of those whose notice was marked and not recorded: the next one marked takes nothing of that away. */
  const [unwritten, setUnwritten] = useState<ReadonlyMap<string, string>>(new Map());
  const { run, reply, isOffline } = useAct('meetings/serve-notices');
  const isServed = (row: DoorRow) => row.hasNotice || served.has(row.residentId);
  const [electors] = useState(
    () =>
      new Set(
        rows.filter((row) => barOf(row.franchise) === null && row.isOutsider !== true).map((row) => row.residentId),
      ),
  );
  const listed = rows.filter((row) => electors.has(row.residentId) && !(isLeftOnly && isServed(row)));
  const roll = useRoll(listed, typed);
  const shown = usePrinting() ? roll.found : roll.found.slice(0, MOST);

  function serve(row: DoorRow): boolean {
    if (isServed(row)) return true;
    setServed((before) => new Set([...before, row.residentId]));
    setSaid(t('doneOne', { name: row.name }));
    void send(row);
    return true;
  }

  async function send(row: DoorRow) {
    const done = await run({ meetingId, residentIds: [row.residentId], servedOn });
    const isDone = done?.ok === true;
    setUnwritten((before) => {
      const others = [...before].filter(([id]) => id !== row.residentId);
      return new Map(isDone ? others : [...others, [row.residentId, row.name]]);
    });
    if (isDone) return router.refresh();
    setServed((before) => new Set([...before].filter((id) => id !== row.residentId)));
    setSaid('');
  }

  return (
    <>
      <FindBox
        typed={typed}
        found={roll.found}
        chosen={roll.chosen}
        isLive={canServe}
        hint={canServe ? t('findHint') : null}
        onType={setTyped}
        onChoose={roll.choose}
        onEnter={serve}
        onUndo={() => undefined}
      />
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <Checkbox label={t('onlyLeft')} checked={isLeftOnly} onChange={(event) => setLeftOnly(event.target.checked)} />
        <span aria-live="polite" className="text-sm">
          {said}
        </span>
      </div>
      {unwritten.size === 0 ? null : (
        <Notice tone="late" role="alert">
          {t('notWritten', { names: [...unwritten.values()].join('; ') })}
        </Notice>
      )}
      <Refusal reply={reply} isOffline={isOffline} />
      <Table
        caption={t('title')}
        rows={shown}
        rowKey={(row) => row.residentId}
        isMarked={(row) => typed !== '' && roll.found[roll.chosen] === row}
        empty={isLeftOnly && typed === '' ? t('noneLeft') : t('nobody')}
        columns={[
          { key: 'number', header: door('columns.number'), align: 'end', cell: (row) => row.number ?? '—' },
          {
            key: 'name',
            header: door('columns.name'),
            cell: (row) => (
              <>
                <Highlight text={row.name} query={typed} />
                <Born year={row.birthYear} isOnPhone />
              </>
            ),
          },
          { key: 'born', header: door('columns.born'), phone: 'hide', cell: (row) => row.birthYear },
          {
            key: 'household',
            header: door('columns.household'),
            phone: 'hide',
            cell: (row) => common('address', addressWords(row)),
          },
          {
            key: 'served',
            header: t('title'),
            cell: (row) =>
              isServed(row) ? (
                <span className="text-done">{t('isServed')}</span>
              ) : canServe ? (
                <Button
                  tone="quiet"
                  aria-label={`${t('one')}: ${row.name}, ${row.birthYear}`}
                  onClick={() => serve(row)}
                >
                  {t('one')}
                </Button>
              ) : (
                '—'
              ),
          },
        ]}
      />
      {shown.length < roll.found.length ? (
        <p className="hint">{t('shown', { shown: String(shown.length), total: String(roll.found.length) })}</p>
      ) : null}
    </>
  );
}
