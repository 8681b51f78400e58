'use client';

import { signIn } from 'next-auth/react';
import { useState } from 'react';

export type SignInFault = 'wrong' | 'too-many' | 'offline';

interface SignInRun {
  readonly pending: boolean;
  readonly fault: SignInFault | null;
  readonly run: (provider: 'credentials' | 'demonstration', given: Readonly<Record<string, string>>) => Promise<void>;
}

/** next-auth answers a refused sign-in by its reason; what is none of ours means that nothing fitted. */
export const faultOf = (error: string | null | undefined): SignInFault | null => {
  if (!error) return null;
  return error === 'too-many' ? 'too-many' : 'wrong';
};

/** Signs in and goes on to the page that was asked for. */
export function useSignIn(target: string, first: string | undefined): SignInRun {
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState(faultOf(first));
  const run: SignInRun['run'] = async (provider, given) => {
    setPending(true);
    setFault(null);
    try {
      const answer = await signIn(provider, { ...given, redirect: false });
      const refused = answer?.status === 429 ? 'too-many' : faultOf(answer?.error);
      // A whole load, so that nothing of the page before, signed out, is kept.
      if (refused === null) window.location.assign(target);
      setFault(refused);
      if (refused !== null) setPending(false);
    } catch {
      setFault('offline');
      setPending(false);
    }
  };
  return { pending, fault, run };
}
