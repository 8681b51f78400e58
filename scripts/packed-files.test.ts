import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packFiles } from './pack-files';
import { openPackedFiles } from './packed-files';

const SCRIPT = 'export const sentence = "одно и то же";\n'.repeat(200);
const CHUNK = '/_next/static/chunks/a.js';

let root: string;
let server: Server;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'izbirkom-packed-'));
  await put('.next/static/chunks/a.js', SCRIPT);
  await put('.next/static/media/a.woff2', SCRIPT);
  await put('public/examples/список.csv', SCRIPT);
  await put('public/tiny.txt', 'x');
  expect(await packFiles(root)).toBe(3);
  const packed = await openPackedFiles(root);
  server = createServer((asked, answer) => {
    if (!packed(asked, answer)) answer.writeHead(299).end('others');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

function ask(path: string, headers: Record<string, string>, method = 'GET') {
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}

it('a browser that reads brotli gets it, to be kept for good and never mixed up with another coding', async () => {
  const { status, headers, body } = await ask(CHUNK, { 'accept-encoding': 'gzip, deflate, br, zstd' });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=UTF-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
    'content-length': String(body.length),
  });
  expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
});

it.each(['gzip', 'gzip, br;q=0', 'GZIP;q=0.8'])('one that says "%s" gets gzip, under another tag', async (accepted) => {
  const { headers, body } = await ask(CHUNK, { 'accept-encoding': accepted });
  const other = await ask(CHUNK, { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(body).toString()).toBe(SCRIPT);
  expect(headers.etag).not.toBe(other.headers.etag);
});

it('what the browser holds already is not sent again', async () => {
  const first = await ask(CHUNK, { 'accept-encoding': 'br' });
  const etag = String(first.headers.etag);
  const again = await ask(CHUNK, { 'accept-encoding': 'br', 'if-none-match': `"x", ${etag}` });
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
});

it('a file of the public folder is asked about each time, by its name in any letters', async () => {
  const { status, headers } = await ask(encodeURI('/examples/список.csv?x=1'), { 'accept-encoding': 'br' });
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=0']);
});

it('the head alone has the same headers and no body', async () => {
  const { status, headers, body } = await ask(CHUNK, { 'accept-encoding': 'br' }, 'HEAD');
  expect([status, headers['content-encoding'], body.length]).toEqual([200, 'br', 0]);
});

it.each([
  ['no coding', CHUNK, {}, 'GET'],
  ['a part of a file', CHUNK, { 'accept-encoding': 'br', range: 'bytes=0-9' }, 'GET'],
  ['what packing does not make smaller', '/tiny.txt', { 'accept-encoding': 'br' }, 'GET'],
  ['fonts', '/_next/static/media/a.woff2', { 'accept-encoding': 'br' }, 'GET'],
  ['a way out of the folder', '/_next/static/../../package.json', { 'accept-encoding': 'br' }, 'GET'],
  ['another method', CHUNK, { 'accept-encoding': 'br' }, 'POST'],
])('%s is left to others', async (_, path, headers, method) => {
  expect((await ask(path, headers, method)).status).toBe(299);
});
