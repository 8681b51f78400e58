import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RUN_FOLDER, temporaryFolder } from './temporary-folder';

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'izbirkom-places-'));
  vi.stubEnv('TMPDIR', base);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(base, { recursive: true, force: true });
});

it('what a killed run left is taken away by the next, and what a living one uses is not', async () => {
  vi.stubEnv(RUN_FOLDER, undefined);
  const killed = spawn(process.execPath, ['-e', '0']);
  await once(killed, 'exit');
  const left = join(base, `izbirkom-of-${killed.pid}-left`);
  const used = join(base, `izbirkom-of-${process.ppid}-used`);
  const foreign = join(base, 'another-program');
  for (const folder of [join(left, 'postgres'), used, foreign]) await mkdir(folder, { recursive: true });

  const made = await temporaryFolder();

  expect([left, used, foreign].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  await rm(made, { recursive: true });
});

it('within a run every folder lies in the run’s own', async () => {
  vi.stubEnv(RUN_FOLDER, base);
  expect(dirname(await temporaryFolder())).toBe(base);
});
