import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import type { Refusal } from '@/lib/acts/refusal';
import { env } from '@/lib/env';
import { newId } from '@/lib/kernel/ids';
import { err, ok, type Result } from '@/lib/kernel/result';

const MEGABYTE = 1024 * 1024;
const LARGEST = 100 * MEGABYTE;

interface Received {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly digest: string;
}

/**
 * Streams a multipart body to disk and hands on its fields with `file: {path, name, size, digest}`. Fields that are JSON
 * (`mapping`) are read as such. A file over the largest size is dropped while it comes.
 */
export async function receiveUpload(
  request: Request,
  largest = LARGEST,
): Promise<Result<Record<string, unknown>, Refusal>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || request.body === null)
    return err({ code: 'UNSUPPORTED', reason: 'no-file' });
  if (Number(request.headers.get('content-length') ?? 0) > largest + 1_000_000) return err(tooLarge(largest));
  const folder = join(env().IZBIRKOM_DATA, 'uploads');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fields: Record<string, unknown> = {};
  const path = join(folder, newId());
  const files: Promise<Received | null>[] = [];
  const parser = new Busboy({ headers: { 'content-type': type }, limits: { files: 1, fileSize: largest, fields: 20 } });
  const streams: Readable[] = [];
  parser.on('file', (field, stream, filename) => {
    streams.push(stream);
    if (field === 'file') files.push(keep(stream, path, filename ?? ''));
    else stream.resume();
  });
  parser.on('field', (field, value) => {
    fields[field] = field === 'mapping' ? parsedJson(value) : value;
  });
  try {
    // The web stream of a request and node's are one kind; only their declarations differ.
    await pipeline(Readable.fromWeb(request.body as ReadableStream<Uint8Array>), parser);
  } catch {
    for (const stream of streams) stream.destroy(new Error('The upload was cut short'));
    await Promise.allSettled(files);
    await rm(path, { force: true });
    return err({ code: 'UNSUPPORTED', reason: 'broken-upload' });
  }
  const [file] = await Promise.all(files);
  if (file === undefined) return err({ code: 'UNSUPPORTED', reason: 'no-file' });
  return file === null ? err(tooLarge(largest)) : ok({ ...fields, file });
}

/** How much is taken, told to whoever sent more. */
const tooLarge = (largest: number): Refusal => ({
  code: 'TOO_LARGE',
  reason: 'file-too-large',
  values: { megabytes: Math.floor(largest / MEGABYTE) },
});

async function keep(stream: Readable & { truncated?: boolean }, path: string, name: string): Promise<Received | null> {
  const hash = createHash('sha256');
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    hash.update(chunk);
  });
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
  if (stream.truncated === true) {
    await rm(path, { force: true });
    return null;
  }
  return { path, name, size, digest: hash.digest('hex') };
}

function parsedJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Removes a file that its act did not take over: a refused one is nobody's, and one sent again was taken the first time. */
export async function dropUpload(input: unknown, isTaken: (path: string) => Promise<boolean>): Promise<void> {
  if (typeof input !== 'object' || input === null || !('file' in input)) return;
  const { file } = input;
  if (typeof file !== 'object' || file === null || !('path' in file)) return;
  const path = String(file.path);
  if (!(await isTaken(path))) await rm(path, { force: true });
}
