import { type Sent, sendAct } from '@/components/forms/send-act';
import type { Batch } from './mark-queue';

const TIMEOUT_MS = 15_000;

/** Sends a batch of marks as the act that it is. */
export const sendMarks = (meetingId: string, { key, marks }: Batch, locale: string): Promise<Sent> =>
  sendAct('meetings/mark-present', { meetingId, marks }, { key, locale, timeoutMs: TIMEOUT_MS });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Who is marked now, whoever did it; null when there was no answer. */
export async function fetchMarks(meetingId: string): Promise<ReadonlyMap<string, string> | null> {
  try {
    const response = await fetch(`/api/v1/queries/meetings/marks?meetingId=${meetingId}`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return null;
    const body: unknown = await response.json();
    if (!isRecord(body) || !Array.isArray(body.marks)) return null;
    return new Map(body.marks.flatMap(pairOf));
  } catch {
    return null;
  }
}

const pairOf = (value: unknown): [string, string][] =>
  Array.isArray(value) ? [[String(value[0]), String(value[1])]] : [];
