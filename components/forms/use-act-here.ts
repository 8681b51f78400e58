'use client';

import { useRouter } from 'next/navigation';
import { type ActRun, useAct } from './use-act';
import { useSayDone } from './use-say-done';

interface ActHere extends Omit<ActRun, 'run' | 'reset'> {
  /** Whether it was done. */
  readonly submit: (input: unknown) => Promise<boolean>;
}

/** An act of this page: once done it is said, and the page is shown as it now is. */
export function useActHere(act: string, doneText: string): ActHere {
  const router = useRouter();
  const sayDone = useSayDone();
  const { run, pending, reply, isOffline } = useAct(act);
  const submit = async (input: unknown): Promise<boolean> => {
    const done = await run(input);
    if (!done?.ok) return false;
    sayDone(done.answer.findings, doneText);
    router.refresh();
    return true;
  };
  return { submit, pending, reply, isOffline };
}
