'use client';

import { createContext, useContext, useEffect } from 'react';

interface FieldNames {
  readonly idOf: (name: string) => string;
  /** The fields on the sheet and what they are called, for the list of faults. */
  readonly labels: Map<string, string>;
}

export const FieldNamesContext = createContext<FieldNames | null>(null);

/** Enters a field into its form's list; gives the id that faults link to. */
export function useFieldId(name: string, label: unknown): string {
  const names = useContext(FieldNamesContext);
  if (names === null) throw new Error('A field stands outside ActForm');
  const { idOf, labels } = names;
  useEffect(() => {
    labels.set(name, typeof label === 'string' ? label : '');
    return () => {
      labels.delete(name);
    };
  }, [labels, name, label]);
  return idOf(name);
}
