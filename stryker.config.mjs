/** Mutants of the law: `npm run mutants`, or of one file `npm run mutants -- --mutate lib/law/quorum.ts`. */
export default {
  packageManager: 'npm',
  testRunner: 'one-process',
  plugins: ['./scripts/mutants/one-process.mjs'],
  mutate: ['lib/law/**/*.ts', '!lib/law/**/*.test.ts'],
  ignorePatterns: ['**', '!lib/law/**/*.ts', '!lib/kernel/**/*.ts', '!package.json'],
  // The compiler of version 7 has no interface in JavaScript that could rewrite the file, and the tests need none.
  tsconfigFile: 'no-tsconfig.json',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A machine that others use too is no proof that a mutant hangs.
  timeoutMS: 20_000,
  tempDirName: 'node_modules/.cache/mutants',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'node_modules/.cache/mutants-report.json' },
  thresholds: { high: 90, low: 85, break: 85 },
};
