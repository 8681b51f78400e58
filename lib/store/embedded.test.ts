import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { borrowEmbedded, type Embedded, startEmbedded } from './embedded';
import { SYSTEM_PLACE } from './embedded-binaries';
import { openCluster } from './embedded-cluster';
import { answers, isAlive } from './embedded-server';

const isRoot = process.getuid?.() === 0;
const HOLDER = join(import.meta.dirname, '../testing/hold-database.ts');

let folder = '';
let opened: Embedded[] = [];

async function start(where = folder): Promise<Embedded> {
  const database = await startEmbedded(where);
  opened.push(database);
  return database;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows[0] && Object.values(rows[0])[0];
  } finally {
    await client.end();
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  await expect.poll(() => isSo().catch(() => false), { timeout: 30_000, interval: 50 }).toBe(true);
}

async function startElsewhere(): Promise<{ child: ChildProcess; pid: number; ownerUrl: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', HOLDER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('the program has no output');
  const [said] = await once(child.stdout, 'data');
  return { child, ...JSON.parse(String(said)) };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izbirkom-embedded-'));
  if (isRoot) await chmod(folder, 0o755);
});

afterEach(async () => {
  for (const database of opened) await database.stop();
  opened = [];
  const pointer = await readFile(join(folder, 'database-place'), 'utf8').catch(() => '');
  if (pointer.startsWith(SYSTEM_PLACE)) await rm(pointer.trim(), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

describe('the embedded database', { timeout: 90_000 }, () => {
  it('knows Russian letters, whatever the locale of the machine', async () => {
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, "SELECT lower('ЁЛКИН')")).toBe('ёлкин');
    const sorted = "SELECT string_agg(n, ' ' ORDER BY n) FROM unnest(ARRAY['Ёлкин', 'Жуков', 'Елкин', 'Ежов']) n";
    expect(await ask(ownerUrl, sorted)).toBe('Ежов Елкин Ёлкин Жуков');
  });

  it('keeps its rows and its passwords from one start to the next', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1926 AS year');
    await first.stop();
    expect(await answers(first.ownerUrl)).toBe(false);
    expect(await ask((await start()).ownerUrl, 'SELECT year FROM kept')).toBe(1926);
    expect((await stat(join(folder, 'database-passwords.json'))).mode & 0o777).toBe(0o600);
  });

  it('refuses a second program and leaves the first alone', async () => {
    const first = await start();
    await expect(startEmbedded(folder)).rejects.toThrow('already running with the data folder');
    expect(await ask(first.programUrl, 'SELECT 1')).toBe(1);
    const borrowed = await borrowEmbedded(folder);
    await borrowed.stop();
    expect(await ask(first.programUrl, 'SELECT 1')).toBe(1);
  });

  it('takes over the server that a killed program left behind', async () => {
    const killed = await startElsewhere();
    await expect(startEmbedded(folder)).rejects.toThrow('already running');
    await ask(killed.ownerUrl, 'CREATE TABLE kept AS SELECT 1926 AS year');
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    expect(isAlive(killed.pid)).toBe(true);
    let heir: Embedded | undefined;
    await until(async () => {
      heir ??= await start();
      return true;
    });
    expect(heir?.pid()).toBe(killed.pid);
    expect(await ask(heir?.ownerUrl ?? '', 'SELECT year FROM kept')).toBe(1926);
    await heir?.stop();
    expect(await answers(killed.ownerUrl)).toBe(false);
  });

  it('is started again at the same address when the server itself is killed', async () => {
    const database = await start();
    await ask(database.ownerUrl, 'CREATE TABLE kept AS SELECT 1926 AS year');
    const killed = database.pid();
    process.kill(killed, 'SIGKILL');
    await until(async () => (await ask(database.ownerUrl, 'SELECT year FROM kept')) === 1926);
    await until(async () => database.pid() !== killed);
    await expect(startEmbedded(folder)).rejects.toThrow('already running');
  });

  it('is started again at the same address though a child of the killed server outlives it for a while', async () => {
    const database = await start();
    await ask(database.ownerUrl, 'CREATE TABLE kept AS SELECT 1926 AS year');
    const client = new Client({ connectionString: database.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const child = rows[0]?.pid ?? 0;
    process.kill(child, 'SIGSTOP');
    try {
      process.kill(database.pid(), 'SIGKILL');
      const log = (await openCluster(folder)).log;
      await until(async () => /pre-existing shared memory/.test(await readFile(log, 'utf8')));
    } finally {
      process.kill(child, 'SIGKILL');
    }
    await until(async () => (await ask(database.ownerUrl, 'SELECT year FROM kept')) === 1926);
    await client.end().catch(() => undefined);
  });

  it('recovers what a crash of both left behind', async () => {
    const killed = await startElsewhere();
    await ask(killed.ownerUrl, 'CREATE TABLE kept AS SELECT 1926 AS year');
    killed.child.kill('SIGKILL');
    process.kill(killed.pid, 'SIGKILL');
    expect(await ask((await start()).ownerUrl, 'SELECT year FROM kept')).toBe(1926);
  });

  it('finds room in a folder that only its owner may enter: elsewhere under root, inside it otherwise', async () => {
    await chmod(folder, 0o700);
    const inner = join(folder, 'data');
    const database = await start(inner);
    expect(await ask(database.programUrl, 'SELECT 1')).toBe(1);
    expect(existsSync(join(inner, 'postgres'))).toBe(!isRoot);
    if (isRoot) {
      const place = (await readFile(join(inner, 'database-place'), 'utf8')).trim();
      expect(place.startsWith(SYSTEM_PLACE)).toBe(true);
      await database.stop();
      await rm(place, { recursive: true });
    }
  });

  it('says in one sentence that the data folder is no folder', async () => {
    const path = join(folder, 'file');
    await writeFile(path, '');
    await expect(startEmbedded(path)).rejects.toThrow(`${path} is not a folder.`);
  });

  it('does not take a database that was broken off while being made for a whole one', async () => {
    await mkdir(join(folder, 'postgres.1'), { recursive: true });
    await writeFile(join(folder, 'postgres.1', 'PG_VERSION'), '18\n');
    expect(await ask((await start()).ownerUrl, 'SELECT 1')).toBe(1);
  });
});
