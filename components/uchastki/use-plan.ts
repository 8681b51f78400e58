'use client';

import { useEffect, useState } from 'react';
import type { Plan } from './plan';

const REMEMBERED = 100;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea') || target.isContentEditable);

/** A plan with the steps that led to it; Ctrl+Z takes the last one back, except while a text is being typed. */
export function usePlan(start: () => Plan) {
  const [steps, setSteps] = useState<readonly Plan[]>(() => [start()]);
  const [first] = steps;
  const plan = steps.at(-1) ?? first ?? start();
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
  return { plan, setPlan, undo, hasSteps: steps.length > 1 };
}

export type ChangePlan = ReturnType<typeof usePlan>['setPlan'];
