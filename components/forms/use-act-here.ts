'use client';

import { useRouter } from 'next/navigation';
import { useToast } from '@/components/ui/toast';
import { type ActRun, useAct } from './use-act';

interface ActHere extends Omit<ActRun, 'run' | 'reset'> {
  /** Whether it was done. */
  readonly submit: (input: unknown) => Promise<boolean>;
}

/** An act of this page: once done it is said, and the page is shown as it now is. */
export function useActHere(act: string, doneText: string): ActHere {
  const router = useRouter();
  const say = useToast();
  const { run, pending, reply, isOffline } = useAct(act);
  const submit = async (input: unknown): Promise<boolean> => {
    const done = await run(input);
    if (!done?.ok) return false;
    say(doneText);
    router.refresh();
    return true;
  };
  return { submit, pending, reply, isOffline };
}
