import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const tests = globSync(
  [
    'lib/**/*.test.{ts,tsx}',
    'components/**/*.test.{ts,tsx}',
    'app/**/*.test.{ts,tsx}',
    'scripts/**/*.test.ts',
    'prisma/**/*.test.ts',
  ],
  {
    cwd: root,
  },
);

// Only a test that asks for a database waits for one: it says so by importing from lib/testing.
const needsDatabase = (path: string) =>
  /from '(@\/lib|\.{1,2}(\/[\w.]+)*)\/testing\//.test(readFileSync(`${root}/${path}`, 'utf8'));
const withDatabase = tests.filter(needsDatabase);
const nothing = ['no-such-test'];
const orNothing = (paths: string[]) => (paths.length === 0 ? nothing : paths);

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    root,
    passWithNoTests: true,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: orNothing(tests.filter((path) => !withDatabase.includes(path))) },
      },
      {
        extends: true,
        test: {
          name: 'acts',
          include: orNothing(withDatabase),
          globalSetup: 'lib/testing/cluster.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
