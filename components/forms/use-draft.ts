import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { keepHere, readKept } from './kept-here';

/** What somebody has typed into a form, and the version of the thing that they typed it against. */
interface Kept {
  readonly typed: FieldValues;
  readonly version: number | null;
}

const isSecret = (name: string): boolean => /password/i.test(name);
const isRecord = (value: unknown): value is FieldValues => typeof value === 'object' && value !== null;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');

function readDraft(key: string): Kept | null {
  const kept = readKept(key);
  if (!isRecord(kept) || !isRecord(kept.typed)) return null;
  return { typed: kept.typed, version: typeof kept.version === 'number' ? kept.version : null };
}

export interface Draft {
  readonly isRestored: boolean;
  /** What was restored had been typed against this version: it is not sent as if today's had been seen. */
  readonly version: number | null;
  readonly drop: () => void;
  /** Whoever was told what has changed since has seen it. */
  readonly forgetVersion: () => void;
}

/**
 * Keeps what is typed in this tab until it is recorded, and puts it back after a refresh or a crash. Fields that nobody
 * touched are not kept: they show what stands.
 */
export function useDraft(form: UseFormReturn<FieldValues>, key: string, version: number | null): Draft {
  const [restored, setRestored] = useState<Kept | null>(null);
  const against = useRef(version);
  const names = useRef(new Set<string>());
  useEffect(() => {
    against.current = version;
  }, [version]);
  useEffect(() => {
    const kept = readDraft(key);
    names.current = new Set(Object.keys(kept?.typed ?? {}));
    if (kept !== null) {
      against.current = kept.version ?? against.current;
      form.reset({ ...form.getValues(), ...kept.typed }, { keepDefaultValues: true });
      setRestored(kept);
    }
    // Only a named field is someone's typing; a reset has no name.
    const subscription = form.watch((values, { name }) => {
      const [field] = (name ?? '').split('.');
      if (field === undefined || field === '' || isSecret(field)) return;
      // A field set to what stands shows nobody's typing: so a form does with all when its thing has changed.
      if (isSame(values[field], form.control._defaultValues[field])) names.current.delete(field);
      else names.current.add(field);
      if (names.current.size === 0) return keepHere(key, null);
      const typed = Object.fromEntries([...names.current].map((touched) => [touched, values[touched]]));
      keepHere(key, { typed, version: against.current } satisfies Kept);
    });
    return () => subscription.unsubscribe();
  }, [form, key]);
  const drop = useCallback(() => {
    keepHere(key, null);
    names.current.clear();
    setRestored(null);
  }, [key]);
  const forgetVersion = useCallback(() => {
    against.current = version;
    setRestored((kept) => (kept === null ? null : { ...kept, version: null }));
    const kept = readDraft(key);
    if (kept !== null) keepHere(key, { ...kept, version: null } satisfies Kept);
  }, [key, version]);
  return { isRestored: restored !== null, version: restored?.version ?? null, drop, forgetVersion };
}
