import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { keepFile } from '@/lib/acts/register/import/keep-file';
import { readingDone } from '@/lib/acts/register/import/reader';
import { verifyJournal } from '@/lib/journal/verify';
import { openStore } from '@/lib/store/client';
import { poolConfig } from '@/lib/store/connect';
import { evidenceName } from '@/lib/store/evidence';
import { StartFault } from '@/lib/store/start-fault';
import { type TestDatabase, testDatabase } from '@/lib/testing/database';
import { makeMeeting } from '@/lib/testing/meeting';
import { asOwner } from '@/lib/testing/owner';
import { emptyUezd, OLKHOVSKY } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { openArchive } from './archive';
import { makeBackup } from './make';
import type { Manifest } from './manifest';
import type { Progress } from './progress';
import { restoreBackup } from './restore';
import { listTables } from './tables';

const SURNAMES = 4000;
const SCAN = Buffer.from('%PDF-1.7 справка о патенте'.repeat(10_000));

let world: World;
let folder: string;
let dataFolder: string;
let file: string;
let manifest: Manifest;
const written: Progress[] = [];

const source = () => ({ ownerUrl: world.database.ownerUrl, guberniyas: [world.store.guberniya], dataFolder });

beforeAll(async () => {
  world = await createWorld();
  folder = await temporaryFolder();
  dataFolder = join(folder, 'data');
  await makeMeeting(world, 30);
  const place = await emptyUezd(world);
  const kept = await keepFile(join(OLKHOVSKY, 'settlements.csv'), join(dataFolder, 'uploads'));
  const { id: importId } = await world.do('admin', 'register/import-settlements', { ...place, file: kept });
  await readingDone();
  await world.do('admin', 'register/apply-import', { importId });
  await mkdir(join(dataFolder, 'evidence/ab'), { recursive: true });
  await writeFile(join(dataFolder, 'evidence/ab/скан.pdf'), SCAN);
  await writeFile(join(dataFolder, 'nextauth-secret.json'), '"kept to itself"');
  const [resident] = await world.addResidents('Борковский', 2);
  await world.do('borkovskaya-secretary', 'register/amend-resident', {
    ...{ residentId: resident, occupation: 'бондарь\tи\\плотник\n', reason: 'со слов соседей' },
  });
  await asOwner(
    world.database,
    `INSERT INTO surname (normal, folded) SELECT 'фамилия-' || n || repeat('о', 40), 'фамилия' FROM generate_series(1, $1::int) n`,
    [SURNAMES],
  );
  await asOwner(world.database, 'ANALYZE');
  file = join(folder, 'backup.zip');
  manifest = await makeBackup(file, source(), (progress) => written.push(progress));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function withClient<T>(database: TestDatabase, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(poolConfig({ url: database.ownerUrl, schema: database.schema }));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every row of every table, each as its text, in an order of its own. */
const everything = (database: TestDatabase) =>
  withClient(database, async (client) => {
    const found: Record<string, string[]> = {};
    for (const { name } of await listTables(client, database.schema)) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`);
      found[name] = rows.map(({ row }) => row);
    }
    return found;
  });

let copies = 0;
async function copyOf(change: (path: string) => Promise<void>): Promise<string> {
  copies += 1;
  const path = join(folder, `copy-${copies}.zip`);
  await writeFile(path, await readFile(file));
  await change(path);
  return path;
}

async function flipByte(path: string, at: number): Promise<void> {
  const handle = await open(path, 'r+');
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ 1;
  await handle.write(byte, 0, 1, at);
  await handle.close();
}

async function refusalOf(path: string): Promise<string> {
  const target = await testDatabase();
  const into = join(await temporaryFolder(), 'data');
  await mkdir(into);
  const refused = await restoreBackup(path, { ownerUrl: target.ownerUrl, dataFolder: into }).catch((error) => error);
  expect(refused).toBeInstanceOf(StartFault);
  expect(Object.values(await everything(target)).flat()).toEqual([]);
  expect(await readdir(into)).toEqual([]);
  return refused.message;
}

describe('a backup restored into an empty database', () => {
  it('has every table row by row, the papers and the imported tables, and an intact journal', async () => {
    const target = await testDatabase();
    const into = join(folder, 'elsewhere');
    await mkdir(into);
    await restoreBackup(file, { ownerUrl: target.ownerUrl, dataFolder: into });
    const [before, after] = [await everything(world.database), await everything(target)];
    const moved = before.import?.map((row) => row.replace(dataFolder, into));
    expect(after).toEqual({ ...before, import: moved });
    expect(Object.values(after).flat().length).toBeGreaterThan(300);
    for (const table of ['resident_change', 'surname', 'import_row', 'journal_entry', 'meeting', 'session', 'account'])
      expect(Object.keys(after)).toContain(table);
    expect(await readFile(join(into, 'evidence/ab/скан.pdf'))).toEqual(SCAN);
    const { rows } = await withClient(target, (client) => client.query('SELECT file_path FROM import'));
    expect(await readFile(rows[0].file_path)).toEqual(await readFile(join(OLKHOVSKY, 'settlements.csv')));
    expect(await readdir(into)).toEqual(['evidence', 'uploads']);
    const store = openStore(target.url, target.schema, 2);
    expect(await verifyJournal(store.prisma)).toMatchObject({ intact: true, firstBroken: null });
    await store.prisma.$disconnect();
  });

  it('goes on counting where it stopped, and its journal is still only added to', async () => {
    const target = await testDatabase();
    await restoreBackup(file, { ownerUrl: target.ownerUrl, dataFolder: join(folder, 'counting') });
    await withClient(target, async (client) => {
      const next = await client.query(
        `SELECT nextval(pg_get_serial_sequence('resident_change', 'id')) > max(id) AS is_new FROM resident_change`,
      );
      expect(next.rows).toEqual([{ is_new: true }]);
      await expect(client.query('DELETE FROM journal_entry')).rejects.toThrow('only added to');
      await expect(client.query('TRUNCATE journal_entry')).rejects.toThrow('only added to');
    });
  });

  it('is refused where there are rows or files already', async () => {
    await expect(
      restoreBackup(file, { ownerUrl: world.database.ownerUrl, dataFolder: join(folder, 'none') }),
    ).rejects.toThrow(/holds rows already/);
    const target = await testDatabase();
    await expect(restoreBackup(file, { ownerUrl: target.ownerUrl, dataFolder })).rejects.toThrow(/holds files already/);
  });

  it('is refused by a program of other migrations, which are named', async () => {
    const last = manifest.guberniyas[0]?.migrations.at(-1) ?? '';
    const rename = (from: string, to: string) =>
      asOwner(world.database, 'UPDATE _prisma_migrations SET migration_name = $2 WHERE migration_name = $1', [
        from,
        to,
      ]);
    await rename(last, '20990101000000_later');
    const path = join(folder, 'later.zip');
    await makeBackup(path, source());
    await rename('20990101000000_later', last);
    expect(await refusalOf(path)).toMatch(/a newer one, with 20990101000000_later/);
  });

  it('is refused by a program that does not know its form yet, and not called altered', async () => {
    const path = join(folder, 'form.zip');
    const zip = new yazl.ZipFile();
    zip.addBuffer(Buffer.from(JSON.stringify({ ...manifest, version: 2, tables: 'otherwise' })), 'manifest.json');
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path));
    const refusal = await refusalOf(path);
    expect(refusal).toMatch(/newer form \(2; this program knows 1\)/);
    expect(refusal).not.toMatch(/altered/);
  });
});

describe('what is not the file that was written', () => {
  it.each([0.1, 0.5, 0.99])('cut short at %d of its length is refused', async (share) => {
    const path = await copyOf(async (copy) => truncate(copy, Math.floor((await stat(copy)).size * share)));
    expect(await refusalOf(path)).toMatch(/cut short/);
  });

  it('with one byte of a part flipped is refused, and the part is named', async () => {
    const bytes = await readFile(file);
    const name = Buffer.from('evidence/ab/скан.pdf');
    const path = await copyOf((copy) => flipByte(copy, bytes.indexOf(name) + name.length + 40));
    expect(await refusalOf(path)).toMatch(/part files\/evidence\/ab\/скан\.pdf is altered/);
  });

  it('with one byte flipped anywhere is refused', async () => {
    const { size } = await stat(file);
    for (let step = 0; step < 12; step++) {
      const at = Math.floor((size - 1) * (step / 11));
      const path = await copyOf((copy) => flipByte(copy, at));
      expect(await refusalOf(path), `byte ${at}`).toMatch(/cannot be restored/);
    }
  });

  it('with any byte of the manifest flipped is refused as altered, and never taken for another version’s', async () => {
    const bytes = await readFile(file);
    const start = bytes.indexOf('manifest.json') + 'manifest.json'.length;
    const end = bytes.indexOf(Buffer.from('PK\u0001\u0002'), start);
    const step = Math.ceil((end - start) / 40);
    for (let at = start; at < end; at += step) {
      const path = await copyOf((copy) => flipByte(copy, at));
      expect(await refusalOf(path), `byte ${at}`).toMatch(/cannot be restored/);
    }
  });

  it('is told what is no backup at all', async () => {
    const path = join(folder, 'letter.txt');
    await writeFile(path, 'Здравствуйте');
    expect(await refusalOf(path)).toMatch(/it is no backup/);
    expect(await refusalOf(join(folder, 'nowhere.zip'))).toMatch(/There is no file .*nowhere\.zip/);
  });
});

describe('of a big table', () => {
  const isSurnames = ({ part }: Progress) => part.endsWith('/surname.copy');
  const bytesOf = (part: string) =>
    manifest.guberniyas.flatMap(({ tables }) => tables).find((table) => table.part === part)?.bytes;

  it('it is said how many rows of about how many are written, before it is done', () => {
    const told = written.filter(isSurnames);
    const last = told.at(-1);
    const total = last?.rows ?? 0;
    expect(total).toBeGreaterThanOrEqual(SURNAMES);
    expect(last).toMatchObject({ step: 'write', isDone: true, bytes: bytesOf(last?.part ?? '') });
    const underWay = told.slice(0, -1);
    expect(underWay.some(({ rows = 0 }) => rows > 0 && rows < total)).toBe(true);
    expect(underWay.every(({ isDone, ofRows }) => !isDone && ofRows === total)).toBe(true);
    expect(written.at(-1)).toMatchObject({ step: 'seal', isDone: true });
  });

  it('it is said how far it is while it is checked, and again while it is put in', async () => {
    const target = await testDatabase();
    const told: Progress[] = [];
    const into = join(folder, 'told');
    await restoreBackup(file, { ownerUrl: target.ownerUrl, dataFolder: into }, (progress) => told.push(progress));
    const checked = told.filter((each) => each.step === 'check' && isSurnames(each));
    expect(checked.some(({ bytes, ofBytes = 0 }) => bytes > 0 && bytes < ofBytes)).toBe(true);
    expect(checked.at(-1)).toMatchObject({ bytes: bytesOf(checked[0]?.part ?? '') });
    const filled = told.filter((each) => each.step === 'restore' && isSurnames(each));
    const total = filled.at(-1)?.ofRows ?? 0;
    expect(filled.some(({ rows = 0 }) => rows > 0 && rows < total)).toBe(true);
    expect(filled.at(-1)).toMatchObject({ isDone: true, rows: total });
    // Nothing is put in before all of it is checked.
    const steps = told.map(({ step }) => step);
    expect(steps.lastIndexOf('check')).toBeLessThan(steps.indexOf('restore'));
  });
});

describe('the file', () => {
  it('says of every part how long it is, how many rows it has, and its sum', async () => {
    const archive = await openArchive(file);
    archive.close();
    expect(archive.manifest).toEqual(manifest);
    const [guberniya] = manifest.guberniyas;
    expect(guberniya?.migrations.length).toBeGreaterThan(3);
    expect(guberniya?.tables.find(({ name }) => name === 'journal_entry')?.rows).toBeGreaterThan(10);
    expect(manifest.files.map(({ path, bytes }) => [path.split('/')[0], bytes > 0])).toEqual([
      ['evidence', true],
      ['uploads', true],
    ]);
  });

  it('names the scans of the registers that are not on the disk as they were taken in', async () => {
    const [whole, altered, lost] = ['целый', 'иной', 'утраченный'].map((words) => Buffer.from(words.repeat(100)));
    const nameOf = (bytes: Buffer) => evidenceName(createHash('sha256').update(bytes).digest('hex'));
    const names = [whole, altered, lost].map((bytes) => nameOf(bytes ?? Buffer.alloc(0)));
    for (const name of names)
      await asOwner(
        world.database,
        `INSERT INTO evidence_scan (id, file_name, media_type, size, digest, attached_on)
          VALUES (gen_random_uuid(), 'справка.pdf', 'application/pdf', 1, $1, '1927-01-10')`,
        [name.split('/').at(-1)],
      );
    const put = async (name: string | undefined, bytes: Buffer | undefined) => {
      const path = join(dataFolder, name ?? '');
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes ?? '');
    };
    await put(names[0], whole);
    await put(names[1], lost);
    const made = await makeBackup(join(folder, 'lacking.zip'), source());
    expect(manifest.faulty).toEqual([]);
    expect(made.faulty).toEqual(names.slice(1).toSorted());
    const archive = await openArchive(join(folder, 'lacking.zip'));
    archive.close();
    expect(archive.manifest.faulty).toEqual(made.faulty);
    await asOwner(world.database, 'DELETE FROM evidence_scan');
  });

  it('never takes the place of another', async () => {
    await expect(makeBackup(file, source())).rejects.toThrow(/there already/);
  });

  it('goes into a folder that is there', async () => {
    const made = makeBackup(join(folder, 'nowhere', 'backup.zip'), source());
    await expect(made).rejects.toThrow(new StartFault(`There is no folder ${join(folder, 'nowhere')}: make it first.`));
  });

  it('holds one instant: what is done while it is written is not half in it', async () => {
    const path = join(folder, 'meanwhile.zip');
    let done: Promise<unknown> = Promise.resolve();
    const before = await world.store.prisma.journalEntry.count();
    const made = await makeBackup(path, source(), ({ part, isDone }) => {
      // Accounts come first by the alphabet, the journal long after.
      if (part.endsWith('/account.copy') && isDone) done = world.setDay('1927-02-07');
    });
    await done;
    expect(await world.store.prisma.journalEntry.count()).toBe(before + 1);
    expect(made.guberniyas[0]?.tables.find(({ name }) => name === 'journal_entry')?.rows).toBe(before);
  });
});
