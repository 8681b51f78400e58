'use client';

import { useCallback, useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

const isSecret = (name: string): boolean => /password/i.test(name);

function readDraft(key: string): FieldValues | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return kept !== null && typeof kept === 'object' ? kept : null;
  } catch {
    return null;
  }
}

function keepDraft(key: string, values: FieldValues): void {
  const open = Object.entries(values).filter(([name]) => !isSecret(name));
  try {
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(open)));
  } catch {
    // A full or forbidden storage must not stop the typing itself.
  }
}

/** Keeps what is typed in this tab until it is recorded, and puts it back after a refresh or a crash. */
export function useDraft(form: UseFormReturn<FieldValues>, key: string): { isRestored: boolean; drop: () => void } {
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    const kept = readDraft(key);
    if (kept !== null) {
      form.reset({ ...form.getValues(), ...kept }, { keepDefaultValues: true });
      setRestored(true);
    }
    // Only a named field is someone's typing; a reset has no name.
    const subscription = form.watch((values, { name }) => {
      if (name !== undefined) keepDraft(key, values);
    });
    return () => subscription.unsubscribe();
  }, [form, key]);
  const drop = useCallback(() => {
    sessionStorage.removeItem(key);
    setRestored(false);
  }, [key]);
  return { isRestored, drop };
}
