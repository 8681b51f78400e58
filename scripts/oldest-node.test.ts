import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// The parser that Next brings; it has no declarations.
const acorn: { parse: (source: string, options: object) => unknown } = createRequire(import.meta.url)(
  'next/dist/compiled/acorn',
);

const startedOn = (version: string, ...args: string[]) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, ...args], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..'),
  });
};

it.each([
  ['12.22.12', 'scripts/start.mjs'],
  ['16.20.2', 'scripts/start.mjs'],
  ['20.18.3', 'scripts/start.mjs'],
  ['16.20.2', 'scripts/run.mjs'],
])('Node %s is told in one line that it is too old for %s', (version, script) => {
  const { status, stdout, stderr } = startedOn(version, script, 'test', 'no-such-phase');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    `Нужен Node 20.19 или новее, здесь ${version} / Node 20.19 or newer is needed, this is ${version}.\n`,
  );
});

it('Node 20.19 passes', () => {
  const { status, stderr } = startedOn('20.19.0', 'scripts/oldest-node.mjs');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it.each(['oldest-node.mjs', 'packages.mjs', 'start.mjs', 'run.mjs'])(
  '%s is read by a Node that knows no newer syntax',
  (name) => {
    // Node 12 has import.meta, though a later edition brought it into the language.
    const source = readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll('import.meta.url', "''");
    expect(() => acorn.parse(source, { ecmaVersion: 2019, sourceType: 'module' })).not.toThrow();
  },
);
