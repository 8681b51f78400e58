'use client';

import { useLocale } from 'next-intl';
import { useEffect, useSyncExternalStore } from 'react';
import { sendOne } from './batch-http';
import { BatchRun, type BatchState, IDLE } from './batch-run';

const KEY = 'appeals:batch';

let shared: BatchRun | null = null;
let language = 'ru';

/** One for the window: it goes on while other pages are open. */
function batchRun(): BatchRun {
  shared ??= new BatchRun({
    send: (act, input, key) => sendOne(act, input, key, language),
    load: () => localStorage.getItem(KEY),
    save: (text) => {
      if (text === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
    },
  });
  return shared;
}

const subscribe = (listener: () => void) => batchRun().subscribe(listener);

export function useBatch(owner: string): { readonly run: BatchRun | null; readonly state: BatchState } {
  const locale = useLocale();
  const state = useSyncExternalStore(
    subscribe,
    () => batchRun().snapshot(),
    () => IDLE,
  );
  useEffect(() => {
    language = locale;
    void batchRun().resume(owner);
  }, [locale, owner]);
  return { run: typeof window === 'undefined' ? null : batchRun(), state };
}
