import type { IncomingHttpHeaders } from 'node:http';
import { ADDRESS_HEADER, LOOPBACK_HEADER, PATH_HEADER } from '../lib/session/address.ts';

const OWN_PREFIX = 'x-izbirkom-';
const PROXY_HEADERS = ['forwarded', 'x-real-ip', 'via', 'cf-connecting-ip', 'true-client-ip'];
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

type Asked = {
  readonly headers: IncomingHttpHeaders;
  readonly url?: string | undefined;
  readonly socket: { readonly remoteAddress?: string | undefined };
};

function isThisMachine({ headers }: Asked, address: string): boolean {
  const isRelayed = Object.keys(headers).some(
    (name) => PROXY_HEADERS.includes(name) || name.startsWith('x-forwarded-'),
  );
  return LOOPBACK.test(address) && LOCAL_HOST.test(headers.host ?? '') && !isRelayed;
}

/** What a client says about itself under our names is dropped; the socket alone is believed. */
export function markOrigin(request: Asked): void {
  const { headers } = request;
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const loopback = isThisMachine(request, address) ? 'yes' : 'no';
  for (const name of Object.keys(headers)) if (name.startsWith(OWN_PREFIX)) delete headers[name];
  headers[ADDRESS_HEADER] = address;
  headers[LOOPBACK_HEADER] = loopback;
  headers[PATH_HEADER] = request.url ?? '/';
}
