const SIGN_IN = 401;
const TOO_MANY = 429;
const FAULT = 500;

export type Sent =
  | { readonly kind: 'done' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly reason: string };

interface Sending {
  readonly key: string;
  readonly locale: string;
  readonly timeoutMs: number;
}

/** Sends one act as any program would. No answer, a fault and too many calls may all be tried again by the same key. */
export async function sendAct(
  act: string,
  input: Readonly<Record<string, unknown>>,
  { key, locale, timeoutMs }: Sending,
): Promise<Sent> {
  try {
    const response = await fetch(`/api/v1/acts/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': locale },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(timeoutMs),
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
