import type { Outcome } from './batch-run';

const TIMEOUT_MS = 30_000;
const SIGN_IN = 401;
const TOO_MANY = 429;
const FAULT = 500;

/** Sends one act as any program would; no answer, a fault and an ended session leave it to be tried again. */
export async function sendAct(
  act: string,
  input: Readonly<Record<string, unknown>>,
  key: string,
  locale: string,
): Promise<Outcome> {
  try {
    const response = await fetch(`/api/v1/acts/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': locale },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return { kind: 'done' };
    const { status } = response;
    if (status >= FAULT || status === TOO_MANY || status === SIGN_IN) return { kind: 'unreachable' };
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
