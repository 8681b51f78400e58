import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/** Whether something has been typed into the form since `what` was said of it. */
export function useAltered(form: UseFormReturn<FieldValues>, what: unknown): boolean {
  const [altered, setAltered] = useState<unknown>(null);
  useEffect(() => {
    if (what === null) return;
    // Only a named field is someone's typing; a reset has no name.
    const subscription = form.watch((_values, { name }) => {
      if (name !== undefined) setAltered(what);
    });
    return () => subscription.unsubscribe();
  }, [form, what]);
  return what !== null && altered === what;
}
