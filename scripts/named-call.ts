import type { IncomingHttpHeaders } from 'node:http';
import { CALL_HEADER } from '../lib/session/address.ts';

type Asked = { readonly headers: IncomingHttpHeaders; url?: string | undefined };

const NAMED = /^(\/api\/v1\/(?:acts|queries))\/([^?]*)/;

/**
 * An act or a question is asked for by its name in the address. Within, all of a kind have one address and their name
 * beside it: Next puts the form of an address with changing parts together anew at each call. Gives whether it is one.
 */
export function markCall(request: Asked): boolean {
  const [whole, door, name] = NAMED.exec(request.url ?? '') ?? [];
  if (whole === undefined || door === undefined) return false;
  request.headers[CALL_HEADER] = name;
  request.url = `${door}${request.url?.slice(whole.length) ?? ''}`;
  return true;
}
