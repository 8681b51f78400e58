'use client';

import { useEffect, useState } from 'react';
import type { SummedConsequences } from '@/lib/law/appeal-consequences';

export type Preview =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly changes: SummedConsequences };

interface Asked {
  readonly appealIds: readonly string[];
  readonly outcome: string;
  readonly on: string | undefined;
}

const NONE: Preview = { kind: 'none' };
/** Ticks follow one another: what they add up to is asked for when they have settled. */
const SETTLE_MS = 250;

/** What the decision would change; asked anew whenever the ticks, the outcome or the day are others. */
export function usePreview(asked: Asked | null): { readonly preview: Preview; readonly again: () => void } {
  const text = asked === null || asked.outcome === '' ? null : JSON.stringify(asked);
  const [attempt, setAttempt] = useState(0);
  const [known, setKnown] = useState<{ readonly of: string; readonly preview: Preview } | null>(null);
  const key = text === null ? null : `${attempt} ${text}`;
  useEffect(() => {
    if (text === null || key === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void fetchPreview(text, stop.signal).then((preview) => {
        if (!stop.signal.aborted) setKnown({ of: key, preview });
      });
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, key]);
  const now: Preview = known?.of === key ? known.preview : { kind: 'asking' };
  return { preview: key === null ? NONE : now, again: () => setAttempt((count) => count + 1) };
}

async function fetchPreview(body: string, signal: AbortSignal): Promise<Preview> {
  try {
    const response = await fetch('/api/v1/queries/appeals/preview-many', {
      ...{ method: 'POST', body, signal },
      headers: { 'content-type': 'application/json' },
    });
    if (!response.ok) return { kind: 'failed' };
    // The query's own answer: days are text in it as they are in JSON.
    return { kind: 'shown', changes: (await response.json()) as SummedConsequences };
  } catch {
    return { kind: 'failed' };
  }
}
