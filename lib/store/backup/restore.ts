import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { isSchemaName, quoted } from '../connect';
import { applyMigrations } from '../migrate';
import { listMigrationNames } from '../migrations';
import { diskFault, StartFault } from '../start-fault';
import { type Archive, checkArchive, openArchive, passing } from './archive';
import { FOLDERS, type Manifest } from './manifest';
import type { Say } from './progress';
import { listTables, orderOfFilling } from './tables';

export type Target = { readonly ownerUrl: string; readonly dataFolder: string };
type Guberniya = Manifest['guberniyas'][number];

const COPIED_AT_ONCE = 1024 * 1024;

/** A backup fits the program whose migrations it was made by, and no other. */
async function demandSameMigrations(path: string, { guberniyas }: Manifest): Promise<void> {
  const own = await listMigrationNames();
  for (const { name, migrations } of guberniyas) {
    if (!isSchemaName(name)) throw new StartFault(`${path} names a guberniya "${name}", which cannot be.`);
    const newer = migrations.filter((each) => !own.includes(each));
    const missing = own.filter((each) => !migrations.includes(each));
    const what =
      newer.length > 0 ? `a newer one, with ${newer.join(', ')}` : `an older one, without ${missing.join(', ')}`;
    if (newer.length + missing.length > 0) {
      throw new StartFault(
        `${path} was made by another version of the program, ${what}: restore it by that version, then start this one.`,
      );
    }
  }
}

async function demandEmpty(client: Client, { guberniyas }: Manifest, dataFolder: string): Promise<void> {
  for (const { name } of guberniyas) {
    for (const table of await listTables(client, name)) {
      const { rowCount } = await client.query(`SELECT 1 FROM ${quoted(name)}.${quoted(table.name)} LIMIT 1`);
      if (rowCount) {
        throw new StartFault(
          `The guberniya ${name} holds rows already (${table.name}): a backup goes into an empty one.`,
        );
      }
    }
  }
  for (const folder of FOLDERS) {
    const there = await readdir(join(dataFolder, folder)).catch(() => []);
    if (there.length > 0) {
      throw new StartFault(`${join(dataFolder, folder)} holds files already: a backup goes into an empty folder.`);
    }
  }
}

/** Keys, checks and triggers stay in force: what they would refuse was never in the program that the backup is of. */
async function fill(client: Client, archive: Archive, guberniya: Guberniya, say: Say): Promise<void> {
  const { name: schema, tables, sequences } = guberniya;
  await client.query(`SET LOCAL search_path TO ${quoted(schema)}, extensions`);
  for (const name of await orderOfFilling(client, schema)) {
    const table = tables.find((each) => each.name === name);
    if (table === undefined) continue;
    const into = copyFrom(`COPY ${quoted(name)} (${table.columns.map(quoted).join(', ')}) FROM STDIN`, {
      highWaterMark: COPIED_AT_ONCE,
    });
    const told = { step: 'restore', part: table.part, ofBytes: table.bytes, ofRows: table.rows } as const;
    const through = passing(true, (passed) => say({ ...told, ...passed, isDone: false }));
    await pipeline(await archive.read(table.part), through, client.query(into));
    say({ ...told, bytes: table.bytes, rows: table.rows, isDone: true });
  }
  for (const [name, last] of Object.entries(sequences)) {
    await client.query('SELECT setval($1::regclass, $2)', [quoted(name), last]);
  }
  for (const { name, rows } of tables) {
    const { rows: counted } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${quoted(name)}`);
    if (counted[0]?.n !== rows) throw new Error(`${schema}.${name} has ${counted[0]?.n} rows, the backup ${rows}`);
  }
}

/** The tables name uploaded files by their whole path, which is another one here. */
async function moveUploads(client: Client, { dataFolder: from }: Manifest, to: string): Promise<void> {
  await client.query(
    'UPDATE import SET file_path = $2 || substr(file_path, length($1) + 1) WHERE starts_with(file_path, $1)',
    [join(from, 'uploads/'), join(to, 'uploads/')],
  );
}

async function unpackFiles(archive: Archive, into: string, say: Say): Promise<void> {
  for (const { path, part, bytes } of archive.manifest.files) {
    const at = join(into, path);
    await mkdir(dirname(at), { recursive: true, mode: 0o700 });
    // A paper taken in is written once, as it was by whoever took it.
    const mode = path.startsWith('evidence/') ? 0o400 : 0o600;
    await pipeline(await archive.read(part), createWriteStream(at, { mode, flags: 'wx' })).catch((error) => {
      throw diskFault(error, at);
    });
    say({ step: 'restore', part, bytes, isDone: true });
  }
}

/** The files go where they belong and the rows become visible; should the rows not, the files go again. */
async function settle(client: Client, unpacked: string, dataFolder: string): Promise<void> {
  const folders = await readdir(unpacked);
  try {
    for (const folder of folders) {
      await rm(join(dataFolder, folder), { recursive: true, force: true });
      await rename(join(unpacked, folder), join(dataFolder, folder));
    }
    await client.query('COMMIT');
  } catch (error) {
    for (const folder of folders) await rm(join(dataFolder, folder), { recursive: true, force: true });
    throw error;
  }
}

/** Puts a backup into an empty program, all of it or nothing; what it is not is found out before anything is touched. */
export async function restoreBackup(path: string, target: Target, say: Say = () => undefined): Promise<Manifest> {
  const archive = await openArchive(path);
  const { manifest } = archive;
  const unpacked = join(target.dataFolder, `restoring-${process.pid}`);
  const client = new Client({ connectionString: target.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await demandSameMigrations(path, manifest);
    await checkArchive(path, archive, say);
    await demandEmpty(client, manifest, target.dataFolder);
    for (const { name } of manifest.guberniyas) await applyMigrations(target.ownerUrl, name);
    await mkdir(unpacked, { recursive: true, mode: 0o700 });
    await unpackFiles(archive, unpacked, say);
    await client.query('BEGIN');
    for (const guberniya of manifest.guberniyas) {
      await fill(client, archive, guberniya, say);
      await moveUploads(client, manifest, target.dataFolder);
    }
    await settle(client, unpacked, target.dataFolder);
    for (const { name } of manifest.guberniyas) {
      for (const table of await listTables(client, name)) {
        await client.query(`ANALYZE ${quoted(name)}.${quoted(table.name)}`);
      }
    }
    return manifest;
  } finally {
    archive.close();
    await client.end();
    await rm(unpacked, { recursive: true, force: true });
  }
}
