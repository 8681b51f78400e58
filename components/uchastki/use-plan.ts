'use client';

import { useEffect, useRef, useState } from 'react';
import { keepHere, readKept } from '@/components/forms/kept-here';
import { type Plan, planOf, type SettlementsById, type StartUchastok, startOf } from './plan';

const REMEMBERED = 100;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea') || target.isContentEditable);

interface Drawn {
  /** What is drawn anew begins with it. */
  readonly start: readonly StartUchastok[];
  readonly settlements: SettlementsById;
  /** Under which this tab keeps what was drawn, and the version that it was drawn against. */
  readonly key: string;
  readonly version: number;
}

/**
 * A plan with the steps that led to it; Ctrl+Z takes the last one back, except while a text is being typed. What was drawn
 * stays through a refresh and a new sign-in, as long as nobody has adopted another division.
 */
export function usePlan({ start, settlements, key, version }: Drawn) {
  const [steps, setSteps] = useState<readonly Plan[]>(() => [planOf(start, settlements)]);
  const [isRestored, setRestored] = useState(false);
  const opened = useRef<string | null>(null);
  const [first] = steps;
  const plan = steps.at(-1) ?? first ?? planOf(start, settlements);
  useEffect(() => {
    if (opened.current !== key) {
      opened.current = key;
      const kept = readDrawn(key, version);
      if (kept === null) return;
      setSteps((before) => [...before, planOf(kept, settlements)]);
      setRestored(true);
      return;
    }
    const last = steps.length > 1 ? steps.at(-1) : undefined;
    keepHere(key, last === undefined ? null : { version, uchastki: startOf(last, settlements) });
  }, [key, version, settlements, steps]);
  function begin() {
    setSteps((before) => before.slice(0, 1));
    setRestored(false);
  }
  const setPlan = (change: (before: Plan) => Plan) =>
    setSteps((before) => {
      const last = before.at(-1);
      return last === undefined ? before : [...before.slice(-REMEMBERED), change(last)];
    });
  const undo = () => setSteps((before) => (before.length > 1 ? before.slice(0, -1) : before));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      event.preventDefault();
      setSteps((before) => (before.length > 1 ? before.slice(0, -1) : before));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { plan, setPlan, undo, begin, isRestored, hasSteps: steps.length > 1 };
}

function readDrawn(key: string, version: number): readonly StartUchastok[] | null {
  // Only `usePlan` writes there.
  const kept = readKept(key) as { readonly version: number; readonly uchastki: readonly StartUchastok[] } | null;
  return kept?.version === version ? kept.uchastki : null;
}

export type ChangePlan = ReturnType<typeof usePlan>['setPlan'];
