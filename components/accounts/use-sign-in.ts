'use client';

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

/**
 * next-auth's own two calls: the token against forged requests, then the sign-in. Its browser part does the same and
 * weighs more than all the rest of the page.
 */
async function signIn(
  provider: 'credentials' | 'demonstration',
  given: Readonly<Record<string, string>>,
): Promise<SignInFault | null> {
  const { csrfToken }: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json();
  const asked = { ...given, csrfToken, callbackUrl: window.location.href, json: 'true' };
  const answer = await fetch(`/api/auth/callback/${provider}`, { method: 'POST', body: new URLSearchParams(asked) });
  if (answer.status === 429) return 'too-many';
  const { url }: { url: string } = await answer.json();
  return faultOf(new URL(url, window.location.href).searchParams.get('error'));
}

/** Signs in and goes on to the page that was asked for. */
export function useSignIn(target: string, first: string | undefined): SignInRun {
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState(faultOf(first));
  const run: SignInRun['run'] = async (provider, given) => {
    setPending(true);
    setFault(null);
    try {
      const refused = await signIn(provider, given);
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
