'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Perform } from '@/lib/acts/reply';

interface Acts {
  readonly perform: Perform;
  /** The campaign's today, `YYYY-MM-DD`; day fields offer it. */
  readonly today: string | undefined;
  readonly mode: 'conduct' | 'reconstruct';
}

const ActsContext = createContext<Acts | null>(null);

interface ActProviderProps {
  perform: Perform;
  today?: string | undefined;
  mode?: 'conduct' | 'reconstruct' | undefined;
  children: ReactNode;
}

/** Hands the one server action to every form below. */
export function ActProvider({ perform, today, mode = 'conduct', children }: ActProviderProps) {
  const acts = useMemo(() => ({ perform, today, mode }), [perform, today, mode]);
  return <ActsContext value={acts}>{children}</ActsContext>;
}

export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (acts === null) throw new Error('A form stands outside ActProvider');
  return acts;
}
