'use client';

import { useEffect, useState } from 'react';
import type { PersonName } from '@/lib/kernel/person-name';

/** A person as every search of the program answers one. */
export interface FoundPerson extends PersonName {
  readonly id: string;
  readonly sovietId?: string;
  readonly entryId?: string;
  readonly birthYear: number;
  readonly household: string;
  readonly settlement?: string;
  readonly settlementName?: string;
  readonly letter?: string;
  /** Of an entry of the disfranchised: in force, struck or restored. */
  readonly state?: string;
}

interface Search {
  readonly items: readonly FoundPerson[];
  readonly state: 'idle' | 'searching' | 'found' | 'offline';
}

const PAUSE_MS = 200;
const SHOWN = '8';

/** Asks the query for people by what is typed; only the last question's answer counts. */
export function usePersonSearch(query: string, params: Readonly<Record<string, string>>, typed: string): Search {
  const [search, setSearch] = useState<Search>({ items: [], state: 'idle' });
  const address = `/api/v1/queries/${query}?${new URLSearchParams({ ...params, limit: SHOWN, name: typed.trim() })}`;
  const isAsked = typed.trim().length >= 2;

  useEffect(() => {
    if (!isAsked) {
      setSearch({ items: [], state: 'idle' });
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      setSearch((before) => ({ ...before, state: 'searching' }));
      ask(address, abort.signal).then(
        (items) => setSearch({ items, state: 'found' }),
        () => abort.signal.aborted || setSearch({ items: [], state: 'offline' }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [address, isAsked]);
  return search;
}

async function ask(address: string, signal: AbortSignal): Promise<readonly FoundPerson[]> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(String(response.status));
  // The query's own answer: a page of people.
  return ((await response.json()) as { items: readonly FoundPerson[] }).items;
}
