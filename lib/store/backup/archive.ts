import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { diskFault, StartFault } from '../start-fault';
import { MANIFEST, type Manifest, manifestSchema, type Sum, VERSION, versionSchema } from './manifest';
import { countRows, type Progress, type Say } from './progress';

/** At the very end of the file, where a zip keeps its comment: the sum of everything before it. */
const SEAL = 64;

type Passed = Pick<Progress, 'bytes' | 'rows'>;

/** Hands on what passes through, and tells how much that was; of a table in rows too. */
export function passing(isTable: boolean, tell: (passed: Passed, chunk: Buffer) => void): Transform {
  let bytes = 0;
  let rows = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (isTable) rows += countRows(chunk);
      tell(isTable ? { bytes, rows } : { bytes }, chunk);
      done(null, chunk);
    },
  });
}

/** The same, and sums it. */
function summing(isTable: boolean, tell: (passed: Passed) => void) {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = passing(isTable, (passed, chunk) => {
    bytes = passed.bytes;
    hash.update(chunk);
    tell(passed);
  });
  return Object.assign(stream, { sum: () => ({ bytes, sha256: hash.digest('hex') }) });
}

async function sumOfAllBut(path: string, tail: number, step: 'seal' | 'check', say: Say): Promise<string> {
  const { size } = await stat(path);
  if (size <= tail) return '';
  const told = { step, part: path, ofBytes: size - tail };
  const through = summing(false, ({ bytes }) => say({ ...told, bytes, isDone: false }));
  await pipeline(createReadStream(path, { end: size - tail - 1 }), through.resume());
  const { bytes, sha256 } = through.sum();
  say({ ...told, bytes, isDone: true });
  return sha256;
}

export type Part = {
  readonly name: string;
  /** Of tables alone, and only about. */
  readonly ofRows?: number;
  /** Null where there is nothing any more. */
  readonly open: () => Promise<Readable | null>;
  /** How many rows it came to. */
  readonly done?: () => number;
};

/** Writes the parts one after another, none of them held in memory, then the manifest they have led to, then the seal. */
export async function writeArchive(
  path: string,
  parts: AsyncIterable<Part>,
  manifest: (sums: ReadonlyMap<string, Sum>) => Manifest,
  say: Say,
): Promise<void> {
  const zip = new yazl.ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  const failed = new Promise<never>((_, refuse) => zip.on('error', refuse));
  failed.catch(() => undefined);
  written.catch(() => undefined);
  const sums = new Map<string, Sum>();
  try {
    for await (const { name, open: openPart, done, ofRows } of parts) {
      const source = await openPart();
      if (source === null) continue;
      const told = { step: 'write', part: name, ...(ofRows === undefined ? {} : { ofRows }) } as const;
      const through = summing(done !== undefined, (passed) => say({ ...told, ...passed, isDone: false }));
      const passed = pipeline(source, through);
      zip.addReadStream(through, name);
      // The output ends by itself only when its disk fails.
      await Promise.race([passed, failed, written]);
      const sum = { part: name, ...through.sum() };
      sums.set(name, sum);
      say({ ...told, bytes: sum.bytes, ...(done && { rows: done() }), isDone: true });
    }
    zip.addBuffer(Buffer.from(JSON.stringify(manifest(sums), null, 1)), MANIFEST);
    zip.end({ forceZip64Format: false, comment: '0'.repeat(SEAL) });
    await Promise.race([written, failed]);
  } catch (error) {
    throw diskFault(error, path);
  }
  const seal = await sumOfAllBut(path, SEAL, 'seal', say);
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

/** Whether a path was found to lead nowhere. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Opens a backup and reads what it says of itself. Its parts are not looked at yet. */
export async function openArchive(path: string): Promise<Archive> {
  await stat(path).catch((error) => {
    throw isAbsent(error)
      ? new StartFault(`There is no file ${path}: name the backup to restore.`)
      : diskFault(error, path);
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
    const said = await buffer(await read(MANIFEST));
    // It is believed before the seal is looked at: what is altered in it must not pass for another version's.
    if (crc32(said) !== entries.get(MANIFEST)?.crc32) throw new Error('its checksum is another');
    const text: unknown = JSON.parse(said.toString());
    const { data: written } = versionSchema.safeParse(text);
    if (written !== undefined && written.version > VERSION)
      throw new StartFault(
        `${path} was written in a newer form (${written.version}; this program knows ${VERSION}): restore it by a newer version of the program.`,
      );
    const manifest = manifestSchema.safeParse(text);
    if (!manifest.success) throw new Error('it is not what this program writes');
    return { manifest: manifest.data, read, close: () => zip.close() };
  } catch (error) {
    zip.close();
    if (error instanceof StartFault) throw error;
    throw spoilt(path, `part ${MANIFEST} is altered: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads every part through and compares its sum, then the sum of the whole; the first that differs is named. */
export async function checkArchive(path: string, archive: Archive, say: Say): Promise<void> {
  const { manifest, read } = archive;
  for (const { part, bytes, sha256 } of [...manifest.guberniyas.flatMap(({ tables }) => tables), ...manifest.files]) {
    const told = { step: 'check', part, ofBytes: bytes, isDone: false } as const;
    const through = summing(false, (passed) => say({ ...told, ...passed }));
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
  const whole = await sumOfAllBut(path, SEAL, 'check', say);
  const seal = await text(createReadStream(path, { start: Math.max(0, (await stat(path)).size - SEAL) }));
  if (whole !== seal) {
    throw spoilt(
      path,
      `it is altered outside its parts: its SHA-256 is ${whole}, its seal says ${seal.slice(0, SEAL)}`,
    );
  }
}
