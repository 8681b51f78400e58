'use client';

import { useMemo, useState } from 'react';
import type { DoorRow } from './door-row';
import { findInRoll, searchable } from './find-in-roll';

export interface Roll {
  readonly found: readonly DoorRow[];
  /** Index of the row that Enter is about. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

/** The roll narrowed by what is typed, with one row chosen: the first, until the arrows choose another. */
export function useRoll(rows: readonly DoorRow[], typed: string): Roll {
  const index = useMemo(() => searchable(rows), [rows]);
  const found = useMemo(() => findInRoll(index, typed), [index, typed]);
  const [choice, setChoice] = useState({ typed: '', index: 0 });
  const chosen = choice.typed === typed ? Math.min(choice.index, Math.max(0, found.length - 1)) : 0;
  return {
    found,
    chosen,
    choose: (next) => setChoice({ typed, index: Math.max(0, Math.min(next, found.length - 1)) }),
  };
}
