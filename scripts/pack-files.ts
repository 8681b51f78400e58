import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PACKED_FOLDER, PACKED_INDEX, type PackedFile } from './packed-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=UTF-8',
  '.csv': 'text/csv; charset=UTF-8',
  '.js': 'application/javascript; charset=UTF-8',
  '.json': 'application/json; charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=UTF-8',
};
/** Next names what it builds by content, so a browser never asks for it twice; what is public it asks about each time. */
const SOURCES = [
  { folder: '.next/static', at: '/_next/static/', cache: 'public, max-age=31536000, immutable' },
  { folder: 'public', at: '/', cache: 'public, max-age=0' },
] as const;

const pack = {
  br: (plain: Buffer) =>
    promisify(brotliCompress)(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
  gzip: (plain: Buffer) => promisify(gzip)(plain, { level: 9 }),
};

async function packOne(root: string, path: string, type: string, cache: string): Promise<PackedFile> {
  const plain = await readFile(path);
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 32);
  const keep = async (ending: string, bytes: Buffer) => {
    if (bytes.length >= plain.length) return null;
    await writeFile(join(root, PACKED_FOLDER, `${digest}.${ending}`), bytes);
    return `${digest}.${ending}`;
  };
  const [br, gz] = await Promise.all([pack.br(plain), pack.gzip(plain)]);
  return { type, cache, digest, br: await keep('br', br), gzip: await keep('gz', gz) };
}

/** Packs every text that browsers are sent as it is, once at the build and as small as it goes; how many there are. */
export async function packFiles(root: string): Promise<number> {
  await rm(join(root, PACKED_FOLDER), { recursive: true, force: true });
  await mkdir(join(root, PACKED_FOLDER), { recursive: true });
  const packed: [string, Promise<PackedFile>][] = [];
  for (const { folder, at, cache } of SOURCES) {
    const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true });
    for (const entry of entries) {
      const type = TYPES[extname(entry.name)];
      if (type === undefined || !entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(join(root, folder).length + 1).replaceAll(sep, '/');
      packed.push([encodeURI(at + name), packOne(root, path, type, cache)]);
    }
  }
  const index = Object.fromEntries(await Promise.all(packed.map(async ([at, file]) => [at, await file])));
  await writeFile(join(root, PACKED_INDEX), JSON.stringify(index));
  return packed.length;
}
