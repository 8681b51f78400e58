'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Perform } from '@/lib/acts/reply';

interface Acts {
  readonly perform: Perform;
  /** The campaign's today, `YYYY-MM-DD`; day fields offer it. */
  readonly today: string | undefined;
  readonly mode: 'conduct' | 'reconstruct';
  /** The account that sits here: what it has typed is put back for nobody else. */
  readonly owner: string;
}

const ActsContext = createContext<Acts | null>(null);

interface ActProviderProps {
  perform: Perform;
  today?: string | undefined;
  mode?: 'conduct' | 'reconstruct' | undefined;
  owner?: string;
  children: ReactNode;
}

/** Hands the one server action to every form below. */
export function ActProvider({ perform, today, mode = 'conduct', owner = '', children }: ActProviderProps) {
  const acts = useMemo(() => ({ perform, today, mode, owner }), [perform, today, mode, owner]);
  return <ActsContext value={acts}>{children}</ActsContext>;
}

export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (acts === null) throw new Error('A form stands outside ActProvider');
  return acts;
}
