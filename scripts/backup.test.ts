import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArchive } from '@/lib/store/backup/archive';
import { makeBackup } from '@/lib/store/backup/make';
import { type Embedded, startEmbedded } from '@/lib/store/embedded';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { ROOT } from './stamp';

let world: World;
let folder: string;
let running: Embedded | undefined;

beforeAll(async () => {
  world = await createWorld();
  folder = await temporaryFolder();
});
afterAll(async () => {
  await running?.stop();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

interface Said {
  readonly code: number;
  readonly out: string;
  readonly fault: string;
}

/** The command as it is typed, with these settings and no others. */
async function run(name: 'backup' | 'restore', file: string, env: Record<string, string>): Promise<Said> {
  const { PATH = '', HOME = '', NODE_ENV = 'test' } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), name, file], {
    cwd: ROOT,
    env: { PATH, HOME, NODE_ENV, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, fault, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: Number(code), out, fault };
}

const rowsOf = async (file: string) => {
  const archive = await openArchive(file);
  archive.close();
  return archive.manifest.guberniyas.map(({ name, tables }) => [name, tables.map((table) => [table.name, table.rows])]);
};

it('a backup is restored into a folder of its own, made again beside that program, and refused by its name once it is cut', async () => {
  const { url, ownerUrl, schema } = world.database;
  const first = join(folder, 'first.zip');
  await makeBackup(first, { ownerUrl, guberniyas: [schema], dataFolder: join(folder, 'source') });

  const own = { IZBIRKOM_DATA: join(folder, 'own'), IZBIRKOM_GUBERNIYAS: schema };
  const restored = await run('restore', first, own);
  expect(restored).toMatchObject({ code: 0, fault: '' });
  expect(restored.out).toMatch(/ {2}izbirkom\.account: \d+ rows, /);
  expect(restored.out).toMatch(/izbirkom: \d+ journal entries, intact/);

  // The database stays open as the running program has it.
  running = await startEmbedded(own.IZBIRKOM_DATA);
  const second = join(folder, 'second.zip');
  const made = await run('backup', second, own);
  expect(made).toMatchObject({ code: 0, fault: '' });
  expect(made.out).toContain(`${second}: `);
  expect(await rowsOf(second)).toEqual(await rowsOf(first));

  await truncate(second, Math.floor((await stat(second)).size / 2));
  const server = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl };
  const cut = await run('restore', second, { ...server, IZBIRKOM_DATA: join(folder, 'cut') });
  expect(cut.code).toBe(1);
  expect(cut.fault).toMatch(/second\.zip cannot be restored: it is no backup, or was cut short/);
}, 90_000);
