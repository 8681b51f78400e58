import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyJournal } from '@/lib/journal/verify';
import { poolConfig } from '@/lib/store/connect';
import { findProgress } from '@/lib/store/progress';
import type { ImportWork } from '@/lib/testing/import-program';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { keepFile } from './import/keep-file';
import { readingDone, resumeReading } from './import/reader';

const ROWS = 10_000;
/** A busy machine may take long to get there; it is waited for by what is seen, never by the clock. */
const PATIENCE = 60_000;
const PROGRAM = join(import.meta.dirname, '../../testing/import-program.ts');

let world: World;
let watcher: Client;
let importId: string;
beforeAll(async () => {
  world = await createWorld();
  watcher = new Client(poolConfig({ url: world.database.ownerUrl, schema: world.database.schema }));
  await watcher.connect();
});
afterAll(async () => {
  await watcher.end();
  await world.close();
});

async function start(act: string, input: object): Promise<ChildProcess> {
  const { id: accountId } = await world.store.prisma.account.findUniqueOrThrow({ where: { login: 'admin' } });
  const { url, schema } = world.database;
  const work: ImportWork = { url, schema, accountId, act, input };
  return spawn(process.execPath, ['--import', 'tsx', PROGRAM, JSON.stringify(work)], { stdio: 'inherit' });
}

/** The program gone without a word, and every connection that it had with it. */
async function kill(program: ChildProcess, since: string, release = async () => {}): Promise<void> {
  const gone = once(program, 'exit');
  await world.store.prisma.$disconnect();
  program.kill('SIGKILL');
  expect(await gone).toEqual([null, 'SIGKILL']);
  await release();
  await until(async () => {
    const { rows } = await watcher.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND usename = 'izbirkom_app' AND backend_start > $1::timestamptz`,
      [since],
    );
    return rows.length === 0;
  });
}

const now = async (): Promise<string> => (await watcher.query('SELECT now()::text AS now')).rows[0].now;
const until = (isSo: () => Promise<boolean>) => expect.poll(isSo, { timeout: PATIENCE, interval: 10 }).toBe(true);
const importNow = () => world.store.prisma.import.findFirstOrThrow();
const countResidents = () => world.store.prisma.resident.count();
const isIntact = async () => (await verifyJournal(world.store.prisma)).intact;

it('a program killed while it reads a register: the next one reads it from the beginning to the end, once', {
  timeout: 2 * PATIENCE,
}, async () => {
  const rows = Array.from({ length: ROWS }, (_, index) => `Борки;${index};Волков;Иван;Петрович;м;1890\n`);
  const folder = await temporaryFolder();
  const path = join(folder, 'register.csv');
  await writeFile(path, `Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения\n${rows.join('')}`);
  const file = await keepFile(path, join(folder, 'uploads'));
  const place = { territoryId: world.id('Борковский'), campaignId: world.id('campaign') };
  await world.store.prisma.$disconnect();
  const since = await now();
  const program = await start('register/import-residents', { ...place, file });
  await until(async () => {
    const { rows: found } = await watcher.query('SELECT read FROM import WHERE read > 0');
    return found.length > 0;
  });
  await kill(program, since);
  const broken = await importNow();
  expect(broken.state).toBe('reading');
  expect(broken.read).toBeLessThan(ROWS);
  importId = broken.id;

  await resumeReading(world.store);
  await readingDone();
  expect(await importNow()).toMatchObject({ id: importId, state: 'ready', read: ROWS, total: ROWS, valid: ROWS });
  expect(await world.store.prisma.importRow.count({ where: { importId } })).toBe(ROWS);
  expect(await isIntact()).toBe(true);
});

it('a program killed while it applies one, every row put in and nothing recorded yet: nothing is there, and it may be applied again', {
  timeout: 2 * PATIENCE,
}, async () => {
  const before = await world.store.prisma.journalEntry.count();
  // The sums of the uchastki are reckoned when every row is in; the journal comes after them.
  const holder = new Client(poolConfig({ url: world.database.ownerUrl, schema: world.database.schema }));
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('LOCK TABLE uchastok IN SHARE MODE');
  await world.store.prisma.$disconnect();
  const since = await now();
  const program = await start('register/apply-import', { importId });
  await until(async () => {
    const { rows } = await watcher.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%UPDATE uchastok%'`,
    );
    return rows.length > 0;
  });
  // Before a row of it can be seen, it is told how far it is.
  expect(await findProgress(world.store.prisma, importId)).toBe(ROWS);
  await world.store.prisma.$disconnect();
  await kill(program, since, () => holder.end());
  expect(await findProgress(world.store.prisma, importId)).toBeNull();
  expect(await countResidents()).toBe(0);
  expect(await importNow()).toMatchObject({ state: 'ready', appliedAt: null });
  expect(await world.store.prisma.journalEntry.count()).toBe(before);

  await world.do('admin', 'register/apply-import', { importId });
  expect(await countResidents()).toBe(ROWS);
  expect(await importNow()).toMatchObject({ state: 'applied' });
  expect(await isIntact()).toBe(true);
  const again = await world.try('admin', 'register/apply-import', { importId });
  expect(again).toMatchObject({ ok: false, error: { reason: 'import-applied' } });
  expect(await countResidents()).toBe(ROWS);
});
