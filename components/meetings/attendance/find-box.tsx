'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { DoorRow } from './door-row';

interface FindBoxProps {
  typed: string;
  found: readonly DoorRow[];
  chosen: number;
  isLive: boolean;
  /** What the keys do, where it is not said elsewhere under `KEYS_ID`. */
  hint?: string | null;
  onType: (typed: string) => void;
  onChoose: (index: number) => void;
  /** Whether it was done, so that the next name may be typed. */
  onEnter: (row: DoorRow, isOff: boolean) => boolean;
  onUndo: () => void;
}

export const KEYS_ID = 'door-keys';
export const ROLL_ID = 'roll';
export const rowId = (residentId: string): string => `roll-${residentId}`;
const PAGE = 10;
const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** The big field at the door: typing narrows the roll, the arrows choose, Enter marks. */
export function FindBox({ typed, found, chosen, isLive, hint, onType, onChoose, onEnter, onUndo }: FindBoxProps) {
  const t = useTranslations('meetings.attendance');
  const input = useRef<HTMLInputElement>(null);
  const row = found[chosen];

  // Letters typed while the page was still coming alive are not lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (input.current !== null && input.current.value !== typed) onType(input.current.value);
  }, []);

  function move(by: number) {
    const next = Math.max(0, Math.min(chosen + by, found.length - 1));
    onChoose(next);
    const id = found[next]?.residentId;
    if (id !== undefined) document.getElementById(rowId(id))?.scrollIntoView({ block: 'nearest' });
  }

  function enter(isOff: boolean) {
    if (isLive && typed.trim() !== '' && row !== undefined && onEnter(row, isOff)) onType('');
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    const by = MOVES[event.key];
    const act = by === undefined ? actOf(event) : () => move(by);
    if (act === null) return;
    event.preventDefault();
    act();
  }

  function actOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): (() => void) | null {
    if (key === 'Enter') return () => enter(shiftKey);
    if (key === 'Escape') return () => onType('');
    const isUndo = key.toLowerCase() === 'z' && (ctrlKey || metaKey) && typed === '' && isLive;
    return isUndo ? onUndo : null;
  }

  return (
    <div className="grid min-w-0 print:hidden flex-[1_1_18rem] gap-1">
      <label className="label" htmlFor="door-find">
        {t('find')}
      </label>
      <input
        ref={input}
        id="door-find"
        className="control control-big min-h-14"
        role="combobox"
        aria-expanded="true"
        aria-haspopup="grid"
        aria-controls={ROLL_ID}
        aria-activedescendant={typed.trim() !== '' && row !== undefined ? rowId(row.residentId) : undefined}
        aria-describedby={isLive ? KEYS_ID : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
      />
      {hint == null ? null : (
        <span id={KEYS_ID} className="hint max-sm:hidden">
          {hint}
        </span>
      )}
    </div>
  );
}
