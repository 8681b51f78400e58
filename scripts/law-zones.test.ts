import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const run = promisify(execFile);

// What reckons with days; the rest of the law has no calendar in it.
const DATED = [
  'terms',
  'publication',
  'notices',
  'appeals',
  'restoration',
  'labour',
  'franchise',
  'aftermath',
  'congresses',
  'readings',
  'traps',
];
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kamchatka'];

it.each(ZONES)('no term of the law depends on the zone of the machine: %s', { timeout: 60_000 }, async (zone) => {
  const folder = await mkdtemp(join(tmpdir(), 'izbirkom-zones-'));
  const outputFile = join(folder, 'report.json');
  const tests = DATED.map((name) => `lib/law/${name}.test.ts`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', 'unit', '--no-file-parallelism', '--reporter=json'];
  await run(process.execPath, [...args, `--outputFile=${outputFile}`, ...tests], {
    cwd: root,
    env: { ...process.env, TZ: zone },
  });
  const report: unknown = JSON.parse(await readFile(outputFile, 'utf8'));
  await rm(folder, { recursive: true });
  expect(report).toMatchObject({ success: true, numFailedTests: 0, numTotalTestSuites: expect.any(Number) });
  // The reporter's own shape.
  const { testResults = [] } = report as { testResults?: unknown[] };
  // All the files ran, or nothing was tried.
  expect(testResults).toHaveLength(DATED.length);
});
