import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@/lib/store/embedded-server';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { ensureBrowser } from './browser';
import { generateClient } from './prepare';
import { ROOT } from './stamp';

type Counts = { readonly passed: number; readonly failed: number; readonly note?: string };
type Phase = { readonly name: string; readonly run: () => Promise<Counts> };

const RESULTS = join(ROOT, 'test-results');

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', command), args, {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

const asCheck = (isPassed: boolean): Counts => (isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

// A run that breaks off before its first test still failed.
const atLeastOneFault = (counts: Counts, isPassed: boolean): Counts =>
  isPassed || counts.failed > 0 ? counts : { ...counts, failed: 1 };

async function readReport<T>(path: string): Promise<Partial<T>> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

async function vitest(project: string): Promise<Counts> {
  const report = join(RESULTS, `${project}.json`);
  await rm(report, { force: true });
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const isPassed = await run('vitest', args);
  const { numPassedTests = 0, numFailedTests = 0 } = await readReport<{
    numPassedTests: number;
    numFailedTests: number;
  }>(report);
  return atLeastOneFault({ passed: numPassedTests, failed: numFailedTests }, isPassed);
}

async function endToEnd(): Promise<Counts> {
  if (globSync('e2e/**/*.spec.ts', { cwd: ROOT }).length === 0) return { passed: 0, failed: 0, note: 'holds no test' };
  if (!ensureBrowser()) return { passed: 0, failed: 1, note: 'no Chromium here, and none could be fetched' };
  const data = await temporaryFolder();
  const report = join(RESULTS, 'e2e.json');
  await rm(report, { force: true });
  try {
    const [port, emptyPort] = [String(await freePort()), String(await freePort())];
    const isPassed = await run('playwright', ['test'], { E2E_PORT: port, E2E_EMPTY_PORT: emptyPort, E2E_DATA: data });
    const { stats } = await readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(report);
    const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
    return atLeastOneFault({ passed: expected, failed: unexpected + flaky }, isPassed);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

const PHASES: readonly Phase[] = [
  { name: 'lint', run: async () => asCheck(await run('biome', ['ci', '.'])) },
  {
    name: 'types',
    run: async () => asCheck((await run('next', ['typegen'])) && (await run('tsc', ['--noEmit', '-p', '.']))),
  },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'acts', run: () => vitest('acts') },
  { name: 'e2e', run: endToEnd },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PHASES.some((phase) => phase.name === name));
if (unknown.length > 0) {
  process.stderr.write(`No phase is called ${unknown.join(', ')}: ${PHASES.map(({ name }) => name).join(', ')}.\n`);
  process.exit(1);
}

await mkdir(RESULTS, { recursive: true });
await generateClient();
const summary: string[] = [];
let passed = 0;
let failed = 0;
for (const phase of PHASES) {
  if (asked.length > 0 && !asked.includes(phase.name)) continue;
  process.stdout.write(`\n=== ${phase.name}\n`);
  const began = performance.now();
  const counts = await phase.run();
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const note = counts.note ? `, ${counts.note}` : '';
  summary.push(`${phase.name}: ${counts.passed} passed, ${counts.failed} failed${note} (${seconds} s)`);
}
process.stdout.write(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 ? 1 : 0);
