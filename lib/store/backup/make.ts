import { createReadStream } from 'node:fs';
import { access, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quoted } from '../connect';
import { evidenceName } from '../evidence';
import { diskFault, StartFault } from '../start-fault';
import { isAbsent, type Part, writeArchive } from './archive';
import { FOLDERS, type Manifest, type Sum, type TableSum } from './manifest';
import type { Say } from './progress';
import { estimateRows, listApplied, listSequences, listTables, type StoredTable } from './tables';

export type Source = {
  readonly ownerUrl: string;
  readonly guberniyas: readonly string[];
  readonly dataFolder: string;
};

const partOf = (guberniya: string, table: string) => `database/${guberniya}/${table}.copy`;
const filePart = (path: string) => `files/${path}`;

async function listFiles(dataFolder: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of FOLDERS) {
    const at = join(dataFolder, folder);
    const entries = await readdir(at, { recursive: true, withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      },
    );
    for (const entry of entries) {
      if (entry.isFile()) found.push(relative(dataFolder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
    }
  }
  return found.sort();
}

interface Facts {
  readonly name: string;
  readonly tables: readonly StoredTable[];
  readonly migrations: string[];
  readonly sequences: Record<string, string>;
  readonly about: ReadonlyMap<string, number>;
}

async function readFacts(client: Client, name: string): Promise<Facts> {
  const tables = await listTables(client, name);
  if (tables.length === 0) throw new StartFault(`There is no guberniya ${name} in this database.`);
  const migrations = await listApplied(client, name);
  const about = await estimateRows(client, name);
  return { name, tables, migrations, sequences: await listSequences(client, name), about };
}

/** A file that a refused upload left and that was taken away meanwhile belongs to nothing. */
async function openFile(path: string) {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere ? createReadStream(path) : null;
}

/**
 * Everything of the guberniyas named, as it stood at one instant, and the papers taken in, as one file. The program may
 * go on meanwhile: all tables are read by one snapshot, and a paper is on the disk before a row speaks of it.
 */
export async function makeBackup(path: string, source: Source, say: Say = () => undefined): Promise<Manifest> {
  if (await openFile(path)) throw new StartFault(`${path} is there already, and is left as it is.`);
  const folder = dirname(path);
  await stat(folder).catch((error) => {
    throw isAbsent(error) ? new StartFault(`There is no folder ${folder}: make it first.`) : diskFault(error, folder);
  });
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  const client = new Client({ connectionString: source.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const facts: Facts[] = [];
    for (const guberniya of source.guberniyas) facts.push(await readFacts(client, guberniya));
    const rows = new Map<string, number>();
    const digests = await listDigests(client, source.guberniyas);
    const paths = await listFiles(source.dataFolder);
    const postgres = String((await client.query('SHOW server_version')).rows[0]?.server_version ?? '');
    let made: Manifest | undefined;
    const parts = listParts(client, facts, source.dataFolder, paths, rows);
    const manifest = (sums: ReadonlyMap<string, Sum>) => {
      made = { ...manifestOf(source, facts, paths, sums, rows, postgres), faulty: listFaulty(digests, sums) };
      return made;
    };
    await writeArchive(unfinished, parts, manifest, say).catch((error) => {
      throw diskFault(error, folder);
    });
    await client.query('COMMIT');
    await rename(unfinished, path);
    if (made === undefined) throw new Error('A backup was written without its manifest');
    return made;
  } finally {
    await client.end();
    await rm(unfinished, { force: true });
  }
}

/** The scans that the tables name, each by the digest of its bytes. */
async function listDigests(client: Client, guberniyas: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const guberniya of guberniyas) {
    const { rows } = await client.query<{ digest: string }>(
      `SELECT DISTINCT digest FROM ${quoted(guberniya)}.evidence_scan`,
    );
    for (const { digest } of rows) found.add(digest);
  }
  return [...found].sort();
}

/** A backup keeps what is there; what ought to be and is not, it says. */
const listFaulty = (digests: readonly string[], sums: ReadonlyMap<string, Sum>): string[] =>
  digests.flatMap((digest) => {
    const path = evidenceName(digest);
    return sums.get(filePart(path))?.sha256 === digest ? [] : [path];
  });

async function* listParts(
  client: Client,
  facts: readonly Facts[],
  dataFolder: string,
  paths: readonly string[],
  rows: Map<string, number>,
): AsyncGenerator<Part> {
  for (const { name: guberniya, tables, about } of facts) {
    for (const { name, columns } of tables) {
      const part = partOf(guberniya, name);
      const copy = copyTo(`COPY ${quoted(guberniya)}.${quoted(name)} (${columns.map(quoted).join(', ')}) TO STDOUT`);
      const done = () => {
        rows.set(part, copy.rowCount);
        return copy.rowCount;
      };
      const ofRows = about.get(name);
      yield { name: part, ...(ofRows !== undefined && { ofRows }), open: async () => client.query(copy), done };
    }
  }
  for (const path of paths) {
    yield { name: filePart(path), open: () => openFile(join(dataFolder, path)) };
  }
}

function manifestOf(
  source: Source,
  facts: readonly Facts[],
  paths: readonly string[],
  sums: ReadonlyMap<string, Sum>,
  rows: ReadonlyMap<string, number>,
  postgres: string,
): Omit<Manifest, 'faulty'> {
  const tableSum = (guberniya: string, { name, columns }: StoredTable): TableSum => {
    const part = partOf(guberniya, name);
    const sum = sums.get(part);
    if (sum === undefined) throw new Error(`The part ${part} was not written`);
    return { ...sum, name, columns: [...columns], rows: rows.get(part) ?? 0 };
  };
  return {
    format: 'izbirkom-backup',
    version: 1,
    madeAt: new Date().toISOString(),
    postgres,
    dataFolder: source.dataFolder,
    guberniyas: facts.map(({ name, migrations, sequences, tables }) => ({
      ...{ name, migrations, sequences },
      tables: tables.map((table) => tableSum(name, table)),
    })),
    files: paths.flatMap((path) => {
      const sum = sums.get(filePart(path));
      return sum === undefined ? [] : [{ ...sum, path }];
    }),
  };
}
