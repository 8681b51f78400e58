import type { Batch, Sent } from './mark-queue';

const TIMEOUT_MS = 15_000;
const SIGN_IN = 401;
const TOO_MANY = 429;
const FAULT = 500;

/** Sends a batch of marks as the act that it is. No answer, a fault and too many calls are all tried again. */
export async function sendMarks(meetingId: string, batch: Batch, locale: string): Promise<Sent> {
  try {
    const response = await fetch('/api/v1/acts/meetings/mark-present', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': batch.key, 'accept-language': locale },
      body: JSON.stringify({ meetingId, marks: batch.marks }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return { kind: 'done' };
    if (response.status === SIGN_IN) return { kind: 'signed-out' };
    if (response.status >= FAULT || response.status === TOO_MANY) return { kind: 'unreachable' };
    return { kind: 'refused', reason: reasonOf(await response.json()) };
  } catch {
    return { kind: 'unreachable' };
  }
}

function reasonOf(body: unknown): string {
  if (!isRecord(body)) return '';
  const { findings, issues, detail } = body;
  const messages = [findings, issues].flatMap((list) => (Array.isArray(list) ? list.map(messageOf) : []));
  return messages.length > 0 ? messages.join(' ') : String(detail ?? '');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const messageOf = (value: unknown): string => (isRecord(value) ? String(value.message ?? '') : '');

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
