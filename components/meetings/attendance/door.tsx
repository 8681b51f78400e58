'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { Margin } from '@/components/law/margin';
import { Notice } from '@/components/ui/notice';
import { neededOf } from '@/lib/law/quorum';
import { clockHour } from '../clock-hour';
import type { FoundPerson } from '../use-people';
import { Announce } from './announce';
import { AsItWas, NOT_WRITTEN, writtenOr } from './as-it-was';
import { barOf, type DoorRow } from './door-row';
import { FindBox, KEYS_ID } from './find-box';
import { LastMarks, type NamedMark } from './last-marks';
import type { QueueState } from './mark-queue';
import { QuorumBoard } from './quorum-board';
import { RollTable } from './roll-table';
import { useMarks } from './use-marks';
import { useRoll } from './use-roll';

interface DoorProps {
  meetingId: string;
  rows: readonly DoorRow[];
  /** Who is marked already: id and hour. */
  initial: readonly (readonly [string, string])[];
  eligible: number;
  /** How many of a hundred make the quorum. */
  percent: number;
  isLive: boolean;
  isCounted: boolean;
  /** A meeting of long ago is entered as it was: hours are typed, anyone may have been there. */
  isPast: boolean;
  /** What stands in the margin beside the gauge. */
  law: ReactNode;
}

/** Attendance at the door: a name is typed, Enter marks it, the quorum fills. */
export function Door(props: DoorProps) {
  const { meetingId, initial, percent, isLive, isCounted, isPast, law } = props;
  const t = useTranslations('meetings.attendance');
  const [start] = useState(() => new Map(initial));
  const { present, queue, add } = useMarks(meetingId, start, isLive);
  const [typed, setTyped] = useState('');
  const [hour, setHour] = useState('');
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const [last, setLast] = useState<readonly NamedMark[]>([]);
  const [written, setWritten] = useState(NOT_WRITTEN);
  const [added, setAdded] = useState<readonly DoorRow[]>([]);
  const rows = useMemo(() => [...props.rows, ...added.filter((row) => !holds(props.rows, row))], [props.rows, added]);
  const roll = useRoll(rows, typed);
  const [eligible, came] = [writtenOr(written.eligible, props.eligible), writtenOr(written.present, present.size)];
  const needed = neededOf(eligible, percent);

  function mark(row: DoorRow, isPresent: boolean) {
    const at = hour === '' ? clockHour() : hour;
    const made = { residentId: row.residentId, present: isPresent, at };
    add(made);
    setAsked(null);
    setLast((before) => [{ ...made, name: row.name }, ...before].slice(0, 50));
    setSaid(isPresent ? t('marked', { name: row.name, at }) : t('unmarked', { name: row.name }));
  }

  /** Another name is typed: what was asked about the one before is forgotten. */
  function type(text: string) {
    setTyped(text);
    setAsked(null);
  }

  function toggle(row: DoorRow) {
    mark(row, !present.has(row.residentId));
  }

  /** Enter marks; on one who is here already it asks first, so that a name typed twice loses nobody. */
  function enter(row: DoorRow, isOff: boolean): boolean {
    const at = present.get(row.residentId);
    if (!row.isAdmitted) {
      const bar = barOf(row.franchise);
      setSaid(bar === null ? t('nobody') : t('barredSaid', { name: row.name, why: t(`barred.${bar}`) }));
      return false;
    }
    if (at === undefined && isOff) return false;
    if (at !== undefined && !isOff && asked !== row.residentId) {
      setAsked(row.residentId);
      setSaid(t('again', { name: row.name, at }));
      return false;
    }
    mark(row, at === undefined);
    return true;
  }

  /** Somebody of another uchastok who was there. */
  function addOutsider(person: FoundPerson) {
    const known = rows.find(({ residentId }) => residentId === person.residentId);
    const row = known ?? {
      ...person,
      number: null,
      household: '',
      hasNotice: false,
      isOutsider: true,
      isAdmitted: true,
    };
    if (known === undefined) setAdded((before) => [...before, row]);
    if (!present.has(row.residentId)) mark(row, true);
  }

  function undo() {
    const [newest, ...rest] = last;
    const row = rows.find(({ residentId }) => residentId === newest?.residentId);
    if (newest === undefined || row === undefined) return;
    mark(row, !newest.present);
    setLast(rest);
  }

  return (
    <>
      <QuorumBoard present={came} eligible={eligible} needed={needed} />
      <Margin>{law}</Margin>
      <Troubles queue={queue} rows={rows} />
      <div className="across sticky top-0 z-10 grid gap-2 bg-paper py-2">
        <div className="flex flex-wrap items-end gap-3">
          <FindBox
            typed={typed}
            found={roll.found}
            chosen={roll.chosen}
            isLive={isLive}
            onType={type}
            onChoose={roll.choose}
            onEnter={enter}
            onUndo={undo}
          />
          {isLive ? (
            <Announce
              meetingId={meetingId}
              present={came}
              eligible={eligible}
              needed={needed}
              asWritten={written}
              isAgain={isCounted}
              waiting={queue.pending.size}
              hour={hour}
            />
          ) : null}
        </div>
        {isPast && isLive ? <HourBox hour={hour} onHour={setHour} /> : null}
        <p className="m-0 flex min-h-6 flex-wrap justify-between gap-x-6 text-sm print:hidden">
          <span>
            <span aria-live="assertive" className="font-medium">
              {said}
            </span>
            {isLive ? (
              <span id={KEYS_ID} className={said === '' ? 'hint max-sm:hidden' : 'sr-only'}>
                {t('keys')}
              </span>
            ) : null}
          </span>
          {isLive ? (
            <span className={queue.pending.size > 0 ? 'text-warn' : 'text-faded'}>
              {queue.pending.size > 0 ? t('waiting', { count: queue.pending.size }) : t('saved')}
            </span>
          ) : null}
        </p>
      </div>
      <RollTable roll={roll} typed={typed} present={present} isLive={isLive} onToggle={toggle} />
      {isPast && isLive ? (
        <AsItWas meetingId={meetingId} written={written} onWrite={setWritten} onPick={addOutsider} />
      ) : null}
      {isLive ? <LastMarks marks={last} onUndo={undo} /> : null}
    </>
  );
}

const holds = (rows: readonly DoorRow[], row: DoorRow): boolean =>
  rows.some(({ residentId }) => residentId === row.residentId);

/** What keeps marks from being recorded. */
function Troubles({ queue, rows }: { queue: QueueState; rows: readonly DoorRow[] }) {
  const t = useTranslations('meetings.attendance');
  const { trouble, refused } = queue;
  const nameOf = (id: string) => rows.find(({ residentId }) => residentId === id)?.name ?? id;
  return (
    <>
      {trouble === null ? null : (
        <Notice tone="warn" role="alert">
          {t(trouble === 'offline' ? 'offline' : 'signedOut')}
        </Notice>
      )}
      {refused === null ? null : (
        <Notice tone="late" role="alert">
          {t('refused', {
            names: refused.marks.map(({ residentId }) => nameOf(residentId)).join(', '),
            reason: refused.reason,
          })}
        </Notice>
      )}
    </>
  );
}

function HourBox({ hour, onHour }: { hour: string; onHour: (hour: string) => void }) {
  const t = useTranslations('meetings.attendance');
  return (
    <label className="flex flex-wrap items-center gap-2 text-sm">
      {t('clock')}
      <input
        className="control w-24"
        inputMode="numeric"
        pattern="([01]\d|2[0-3]):[0-5]\d"
        placeholder="12:10"
        defaultValue={hour}
        onBlur={(event) => onHour(/^([01]\d|2[0-3]):[0-5]\d$/.test(event.target.value) ? event.target.value : '')}
      />
      <span className="hint">{t('clockHint')}</span>
    </label>
  );
}
