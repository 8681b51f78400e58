import type { Row } from './grid-state';

/** What is wrong with a row, or whom it repeats, as the register's own checks answer. */
export interface RowFault {
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly reason: string }[];
  readonly twin: { readonly row: number } | { readonly residentId: string; readonly name: string } | null;
}

interface Pasted {
  readonly rows: readonly Row[];
  readonly columns: readonly string[] | null;
  readonly unknown: readonly string[];
}

interface Problem {
  readonly title: string;
  readonly detail?: string;
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem | null };

/** Sends JSON and gives the answer; a problem without words is a network that did not answer. */
async function send<T>(address: string, body: unknown, locale: string, key?: string): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'accept-language': locale },
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    // What the address answers is declared beside it: the query's or the act's answer, else a problem in words.
    return response.ok ? { ok: true, value: answer as T } : { ok: false, problem: answer as Problem };
  } catch {
    return { ok: false, problem: null };
  }
}

export const checkRows = (sovietId: string, rows: readonly Row[], locale: string) =>
  send<{ readonly faults: readonly RowFault[] }>('/api/v1/queries/register/check-rows', { sovietId, rows }, locale);

export const readPaste = (text: string, locale: string) =>
  send<Pasted>('/api/v1/queries/register/read-paste', { text }, locale);

export const addResidents = (input: unknown, locale: string, key: string) =>
  send<{ readonly added: number; readonly left: readonly number[] }>(
    '/api/v1/acts/register/add-residents',
    input,
    locale,
    key,
  );
