import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { diskFault, StartFault } from '../start-fault';
import { MANIFEST, type Manifest, manifestSchema, type Sum } from './manifest';

/** At the very end of the file, where a zip keeps its comment: the sum of everything before it. */
const SEAL = 64;

/** Counts and sums what passes through. */
export function summing(): Transform & { readonly sum: () => { bytes: number; sha256: string } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return Object.assign(stream, { sum: () => ({ bytes, sha256: hash.digest('hex') }) });
}

async function sumOfAllBut(path: string, tail: number): Promise<string> {
  const { size } = await stat(path);
  const hash = createHash('sha256');
  if (size > tail) await pipeline(createReadStream(path, { end: size - tail - 1 }), hash);
  return size > tail ? hash.digest('hex') : '';
}

export type Part = {
  readonly name: string;
  /** Null where there is nothing any more. */
  readonly open: () => Promise<Readable | null>;
  readonly done: (bytes: number) => void;
};

/** Writes the parts one after another, none of them held in memory, then the manifest they have led to, then the seal. */
export async function writeArchive(
  path: string,
  parts: AsyncIterable<Part>,
  manifest: (sums: ReadonlyMap<string, Sum>) => Manifest,
): Promise<void> {
  const zip = new yazl.ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  const failed = new Promise<never>((_, refuse) => zip.on('error', refuse));
  failed.catch(() => undefined);
  written.catch(() => undefined);
  const sums = new Map<string, Sum>();
  try {
    for await (const { name, open: openPart, done } of parts) {
      const source = await openPart();
      if (source === null) continue;
      const through = summing();
      const passed = pipeline(source, through);
      zip.addReadStream(through, name);
      // The output ends by itself only when its disk fails.
      await Promise.race([passed, failed, written]);
      const sum = { part: name, ...through.sum() };
      sums.set(name, sum);
      done(sum.bytes);
    }
    zip.addBuffer(Buffer.from(JSON.stringify(manifest(sums), null, 1)), MANIFEST);
    zip.end({ forceZip64Format: false, comment: '0'.repeat(SEAL) });
    await Promise.race([written, failed]);
  } catch (error) {
    throw diskFault(error, path);
  }
  const seal = await sumOfAllBut(path, SEAL);
  const file = await open(path, 'r+');
  try {
    await file.write(seal, (await file.stat()).size - SEAL, 'latin1');
    await file.sync();
  } finally {
    await file.close();
  }
}

export type Archive = {
  readonly manifest: Manifest;
  readonly read: (part: string) => Promise<Readable>;
  readonly close: () => void;
};

function spoilt(path: string, why: string): StartFault {
  return new StartFault(`${path} cannot be restored: ${why}.`);
}

async function readDirectory(path: string): Promise<{ zip: yauzl.ZipFile; entries: Map<string, yauzl.Entry> }> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', resolve);
    zip.once('error', reject);
    zip.readEntry();
  });
  return { zip, entries };
}

/** Opens a backup and reads what it says of itself. Its parts are not looked at yet. */
export async function openArchive(path: string): Promise<Archive> {
  await stat(path).catch((error) => {
    throw diskFault(error, path);
  });
  const { zip, entries } = await readDirectory(path).catch((error: Error) => {
    throw spoilt(path, `it is no backup, or was cut short: its directory cannot be read (${error.message})`);
  });
  const read = async (part: string): Promise<Readable> => {
    const entry = entries.get(part);
    if (!entry) throw spoilt(path, `part ${part} is missing`);
    return zip.openReadStreamPromise(entry);
  };
  try {
    const manifest = manifestSchema.safeParse(JSON.parse(await text(await read(MANIFEST))));
    if (!manifest.success) throw new Error('it is not what this program writes');
    return { manifest: manifest.data, read, close: () => zip.close() };
  } catch (error) {
    zip.close();
    if (error instanceof StartFault) throw error;
    throw spoilt(path, `part ${MANIFEST} is altered: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads every part through and compares its sum, then the sum of the whole; the first that differs is named. */
export async function checkArchive(path: string, archive: Archive): Promise<void> {
  const { manifest, read } = archive;
  for (const { part, bytes, sha256 } of [...manifest.guberniyas.flatMap(({ tables }) => tables), ...manifest.files]) {
    const through = summing();
    try {
      await pipeline(await read(part), through.resume());
    } catch (error) {
      if (error instanceof StartFault) throw error;
      throw spoilt(path, `part ${part} is altered: ${error instanceof Error ? error.message : String(error)}`);
    }
    const found = through.sum();
    if (found.sha256 !== sha256 || found.bytes !== bytes) {
      throw spoilt(path, `part ${part} is altered: its SHA-256 is ${found.sha256}, the manifest says ${sha256}`);
    }
  }
  const whole = await sumOfAllBut(path, SEAL);
  const seal = await text(createReadStream(path, { start: Math.max(0, (await stat(path)).size - SEAL) }));
  if (whole !== seal) {
    throw spoilt(
      path,
      `it is altered outside its parts: its SHA-256 is ${whole}, its seal says ${seal.slice(0, SEAL)}`,
    );
  }
}
