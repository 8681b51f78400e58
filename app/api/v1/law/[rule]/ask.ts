import { POST } from './route';

/** Asks the call itself, as a program over HTTP would. */
export async function ask(rule: string, facts: unknown, language = 'ru') {
  const body = typeof facts === 'string' ? facts : JSON.stringify(facts);
  const request = new Request(`http://127.0.0.1/api/v1/law/${encodeURIComponent(rule)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    ...(body !== undefined && { body }),
  });
  const response = await POST(request, { params: Promise.resolve({ rule }) });
  return { status: response.status, body: await response.json() };
}
