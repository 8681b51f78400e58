'use client';

import { unstable_rethrow } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import type { ActReply } from '@/lib/acts/reply';
import { useActs } from './act-provider';
import { newIdempotencyKey } from './idempotency-key';

interface Attempt {
  readonly pending: boolean;
  readonly reply: ActReply | null;
  /** The last attempt got no answer: nobody knows whether it was done, and the same key will ask again. */
  readonly isOffline: boolean;
}

export interface ActRun extends Attempt {
  /** Null when the network gave no answer. */
  readonly run: (input: unknown) => Promise<ActReply | null>;
  readonly reset: () => void;
}

const IDLE: Attempt = { pending: false, reply: null, isOffline: false };

export function useAct(act: string): ActRun {
  const { perform } = useActs();
  const [attempt, setAttempt] = useState(IDLE);
  const unanswered = useRef<{ body: string; key: string } | null>(null);

  const run = useCallback(
    async (input: unknown) => {
      const body = JSON.stringify(input);
      // Only what is word for word the same may go under the same key again.
      const sent = unanswered.current?.body === body ? unanswered.current : { body, key: newIdempotencyKey() };
      unanswered.current = sent;
      setAttempt({ ...IDLE, pending: true });
      try {
        const reply = await perform(act, input, { idempotencyKey: sent.key });
        unanswered.current = null;
        setAttempt({ ...IDLE, reply });
        return reply;
      } catch (error) {
        unstable_rethrow(error);
        setAttempt({ ...IDLE, isOffline: true });
        return null;
      }
    },
    [act, perform],
  );
  const reset = useCallback(() => setAttempt(IDLE), []);
  return { ...attempt, run, reset };
}
