// The web server, in a process of its own under plain Node. It listens at once and answers 503 until the rest is ready.
import { randomBytes, randomFillSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { contentSecurityPolicy, DATA_POLICY, isOfScan, SCAN_POLICY } from '../lib/content-security-policy.ts';
import { gatherWrites } from '../lib/kernel/gather-writes.ts';
import { securityHeaders } from '../lib/security-headers.ts';
import { markCall } from './named-call.ts';
import { openPackedFiles, type PackedFiles } from './packed-files.ts';
import { markOrigin } from './request-origin.ts';

export type ToServer = { readonly open: Record<string, string>; readonly isDev: boolean } | 'stop';
export type FromServer = { readonly listening: number } | { readonly failed: string } | 'open';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const LONGEST_UPLOAD_MS = 15 * 60_000;
/** Longer than a proxy before us keeps a connection that nobody uses: it would send a call into one that is just being closed. */
const LONGEST_IDLE_MS = 75_000;
const LAST_ANSWERS_MS = 5_000;

let handle: Handler | undefined;
let upgrade: ((request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>) | undefined;
let packed: PackedFiles | undefined;
let isDev = false;
let isEncrypted = false;

function tell(message: FromServer): void {
  process.send?.(message);
}

const NONCE_BYTES = 16;
const random = randomBytes(256 * NONCE_BYTES);
let used = 0;

/** Random bytes cost little by the many; none is used twice. */
function newNonce(): string {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += NONCE_BYTES;
  return random.toString('base64', used - NONCE_BYTES, used);
}

/** The policy of a page. Next puts the nonce that it finds in the request's policy on every script it writes. */
function newPagePolicy(request: IncomingMessage): string {
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce, isDev);
  delete request.headers['content-security-policy-report-only'];
  request.headers['content-security-policy'] = policy;
  request.headers['x-nonce'] = nonce;
  return isOfScan(request.url) ? SCAN_POLICY : policy;
}

function setPolicies(response: ServerResponse, policy: string): void {
  response.setHeader('Content-Security-Policy', policy);
  for (const { key, value } of securityHeaders) response.setHeader(key, value);
  if (isEncrypted) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
}

function notYet(response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '2' });
  response.end('{"status":"starting"}');
}

const server = createServer((request, response) => {
  if (!handle) {
    notYet(response);
    return;
  }
  markOrigin(request);
  setPolicies(response, markCall(request) ? DATA_POLICY : newPagePolicy(request));
  if (packed?.(request, response)) return;
  handle(request, response).catch(() => {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
server.requestTimeout = LONGEST_UPLOAD_MS;
server.keepAliveTimeout = LONGEST_IDLE_MS;
server.on('connection', gatherWrites);
server.on('upgrade', (request, socket, head) => {
  if (upgrade) upgrade(request, socket, head).catch(() => socket.destroy());
  else socket.destroy();
});
server.once('error', (error: NodeJS.ErrnoException) => {
  tell({ failed: listenFault(error) });
  process.exitCode = 1;
  process.disconnect?.();
});

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);

function listenFault({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is taken by another program: choose another with PORT.`;
  if (code === 'EACCES') return `This user may not listen on port ${port}: choose one above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST names ${host}, which is not an address of this machine.`;
  return `The web server cannot listen on ${host}:${port}: ${message}.`;
}

let closeApp = async () => {};

async function open(message: Exclude<ToServer, 'stop'>): Promise<void> {
  Object.assign(process.env, message.open);
  isDev = message.isDev;
  isEncrypted = message.open.NEXTAUTH_URL?.startsWith('https://') === true;
  const dir = resolve(import.meta.dirname, '..');
  if (!isDev) packed = await openPackedFiles(dir);
  const { default: next } = await import('next');
  const address = server.address();
  const listening = address && typeof address === 'object' ? address.port : port;
  const app = next({
    dev: isDev,
    dir,
    hostname: host,
    port: listening,
    httpServer: server,
  });
  await app.prepare();
  closeApp = () => app.close();
  upgrade = app.getUpgradeHandler();
  handle = app.getRequestHandler();
  tell('open');
}

let isStopping = false;

/** Lets running answers end, then goes. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  const impatient = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
  await new Promise((closed) => {
    server.close(closed);
    server.closeIdleConnections();
  });
  clearTimeout(impatient);
  await closeApp();
  process.exit(0);
}

process.on('message', (message: ToServer) => {
  if (message === 'stop') void stop();
  else
    open(message).catch((error: unknown) => {
      tell({ failed: `The pages cannot be served: ${error instanceof Error ? error.message : String(error)}` });
      process.exit(1);
    });
});
// Whoever started this process stops it; Ctrl-C reaches both, and the order of closing is theirs.
process.on('disconnect', () => void stop());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

server.listen(port, host, () => {
  const address = server.address();
  tell({ listening: address && typeof address === 'object' ? address.port : port });
});
