'use client';

import { useLocale } from 'next-intl';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { newIdempotencyKey } from '@/components/forms/idempotency-key';
import { type Mark, MarkQueue, type QueueState } from './mark-queue';
import { fetchMarks, sendMarks } from './marks-http';

const POLL_MS = 2_500;
const NOTHING: QueueState = { pending: new Map(), trouble: null, refused: null };

export interface Marks {
  /** Who is in the room, with the hour: what the server knows, and over it what is still on its way there. */
  readonly present: ReadonlyMap<string, string>;
  readonly queue: QueueState;
  readonly add: (mark: Mark) => void;
}

/** Attendance of a meeting, kept by several people at once; `isLive` while marks may be set. */
export function useMarks(meetingId: string, initial: ReadonlyMap<string, string>, isLive: boolean): Marks {
  const locale = useLocale();
  const [known, setKnown] = useState(initial);
  const [queue, setQueue] = useState<MarkQueue | null>(null);
  const epoch = useMemo(() => ({ confirmed: 0 }), []);

  useEffect(() => {
    const key = `marks:${meetingId}`;
    const made = new MarkQueue({
      send: (batch) => sendMarks(meetingId, batch, locale),
      newKey: newIdempotencyKey,
      store: {
        read: () => localStorage.getItem(key),
        write: (text) => (text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text)),
      },
      onConfirmed: (marks) => {
        epoch.confirmed += 1;
        setKnown((before) => apply(before, marks));
      },
    });
    setQueue(made);
    void made.flush();
  }, [meetingId, locale, epoch]);

  useEffect(() => {
    if (queue === null || !isLive) return;
    const ask = async () => {
      void queue.flush();
      if (document.hidden) return;
      const before = epoch.confirmed;
      const marks = await fetchMarks(meetingId);
      // An answer asked for before one of our own marks was confirmed is already out of date.
      if (marks !== null && before === epoch.confirmed) setKnown(marks);
    };
    const timer = setInterval(() => void ask(), POLL_MS);
    const now = () => void ask();
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [queue, isLive, meetingId, epoch]);

  const state = useSyncExternalStore(
    useCallback((listener: () => void) => queue?.subscribe(listener) ?? (() => undefined), [queue]),
    () => queue?.snapshot() ?? NOTHING,
    () => NOTHING,
  );
  const present = useMemo(() => apply(known, [...state.pending.values()]), [known, state.pending]);
  return { present, queue: state, add: useCallback((mark: Mark) => queue?.add(mark), [queue]) };
}

function apply(known: ReadonlyMap<string, string>, marks: readonly Mark[]): ReadonlyMap<string, string> {
  if (marks.length === 0) return known;
  const next = new Map(known);
  for (const { residentId, present, at } of marks) {
    if (present) next.set(residentId, at);
    else next.delete(residentId);
  }
  return next;
}
