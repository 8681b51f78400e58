import { sendAct } from '@/components/forms/send-act';
import type { Outcome } from './batch-run';

const TIMEOUT_MS = 30_000;

/** Does one act of a batch; no answer, a fault and an ended session leave it to be tried again. */
export const sendOne = (
  act: string,
  input: Readonly<Record<string, unknown>>,
  key: string,
  locale: string,
): Promise<Outcome> => sendAct(act, input, { key, locale, timeoutMs: TIMEOUT_MS });
