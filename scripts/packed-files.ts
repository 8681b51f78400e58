import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

export const PACKED_FOLDER = '.next/packed';
export const PACKED_INDEX = `${PACKED_FOLDER}/index.json`;

/** A text as it lies packed: the files that hold it, where packing made it smaller. */
export type PackedFile = {
  readonly type: string;
  readonly cache: string;
  readonly digest: string;
  readonly br: string | null;
  readonly gzip: string | null;
};

type Coding = 'br' | 'gzip';
type Kept = Omit<PackedFile, Coding> & { readonly [coding in Coding]: Buffer | null };
/** Answers what it holds packed as the browser reads it; false leaves the request to others. */
export type PackedFiles = (request: IncomingMessage, response: ServerResponse) => boolean;

const accepts = (header: string, coding: Coding): boolean =>
  header.split(',').some((part) => {
    const [name, quality] = part.split(';').map((word) => word.trim().toLowerCase());
    return name === coding && !(quality?.startsWith('q=') && Number(quality.slice(2)) === 0);
  });

function answer(request: IncomingMessage, response: ServerResponse, kept: Kept): boolean {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const coding = (['br', 'gzip'] as const).find((each) => kept[each] !== null && accepts(accepted, each));
  const body = coding && kept[coding];
  if (!body || request.headers.range !== undefined) return false;
  const tag = `"${kept.digest}-${coding}"`;
  const isKnown = request.headers['if-none-match']?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
  response.setHeader('Cache-Control', kept.cache);
  response.setHeader('ETag', tag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (isKnown === true) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(200, {
    'Content-Type': kept.type,
    'Content-Encoding': coding,
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

/** What the build has packed, held in memory: less than a megabyte. Nothing where nothing was built. */
export async function openPackedFiles(root: string): Promise<PackedFiles> {
  const text = await readFile(join(root, PACKED_INDEX), 'utf8').catch(() => '{}');
  // Written by scripts/pack-files.ts alone.
  const index = JSON.parse(text) as Record<string, PackedFile>;
  const held = new Map<string, Kept>();
  const read = (name: string | null) => (name === null ? null : readFile(join(root, PACKED_FOLDER, name)));
  for (const [at, file] of Object.entries(index)) {
    held.set(at, { ...file, br: await read(file.br), gzip: await read(file.gzip) });
  }
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const kept = held.get((request.url ?? '').split('?')[0] ?? '');
    return kept !== undefined && answer(request, response, kept);
  };
}
