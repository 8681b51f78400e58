import { useCallback, useEffect, useState } from 'react';
import { useActs } from './act-provider';
import { draftKey, keepHere, readKept } from './kept-here';

/**
 * What is typed beside the forms of acts: this tab keeps it through a refresh and a new sign-in, for the account that typed
 * it. For parts that are drawn in the browser alone.
 */
export function useKept<T extends object>(what: string, none: T): readonly [T, (change: Partial<T>) => void] {
  const { owner } = useActs();
  const key = draftKey(owner, what);
  // Only this hook writes there.
  const [typed, setTyped] = useState<T>(() => ({ ...none, ...(readKept(key) as Partial<T> | null) }));
  const [blank] = useState(() => JSON.stringify(none));
  useEffect(() => keepHere(key, JSON.stringify(typed) === blank ? null : typed), [key, typed, blank]);
  const change = useCallback((to: Partial<T>) => setTyped((before) => ({ ...before, ...to })), []);
  return [typed, change];
}
