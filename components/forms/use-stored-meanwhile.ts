import { useEffect, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';

/**
 * When the thing has changed under its form, untouched fields take what stands now and typed ones stay. Names the fields
 * that stand otherwise, while something typed is not sent yet.
 */
export function useStoredMeanwhile(version: number, stored: Readonly<FieldValues>): readonly string[] {
  const form = useFormContext();
  // Read while rendering, or the form does not reckon them.
  const { isDirty, dirtyFields } = form.formState;
  const seen = useRef({ version, stored });
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const { version: was, stored: before } = seen.current;
    if (was === version) return;
    seen.current = { version, stored };
    setNames(isDirty ? Object.keys(stored).filter((name) => stored[name] !== before[name]) : []);
    // What was recorded just now stands as it was typed: it is nobody's typing any more, and no draft of it is kept.
    const typed = Object.keys(dirtyFields)
      .map((name): [string, unknown] => [name, form.getValues(name)])
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name]));
    form.reset(stored, { keepDirtyValues: true });
    for (const [name, value] of typed) form.setValue(name, value, { shouldDirty: true });
  }, [version, stored, form, isDirty, dirtyFields]);
  return names;
}
