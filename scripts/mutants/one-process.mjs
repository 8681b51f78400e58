import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { expect } from 'vitest';

/** What the instrumented sources read and write: which mutant is on, and which mutants a test ran through. */
const namespace = () => {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
};

/**
 * Runs the law's tests in one process for Stryker: bundled once, loaded anew for each mutant, so that constant tables
 * are tried like the rest, and the quickest tests first. The assertions are Vitest's own.
 */
class OneProcess {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    this.require = createRequire(join(root, 'package.json'));
    // The citations are read out of the sources as text, and a mutated source is another text.
    const files = readdirSync(join(root, 'lib/law')).filter(
      (file) => file.endsWith('.test.ts') && file !== 'citations.test.ts',
    );
    const { outputFiles } = await build({
      stdin: {
        contents: files
          .sort()
          .map((file) => `import './lib/law/${file}';`)
          .join('\n'),
        resolveDir: root,
      },
      alias: { '@': root },
      external: ['vitest', 'fast-check'],
      ...{ bundle: true, write: false, platform: 'node', format: 'cjs', logLevel: 'error' },
    });
    this.script = new Script(`(function (require) {${outputFiles[0].text}\n})`, { filename: 'law.cjs' });
    this.order = [];
  }

  async dryRun() {
    const state = namespace();
    Object.assign(state, { activeMutant: undefined, currentTestId: undefined, mutantCoverage: undefined });
    this.unmutated = this.#load();
    const tests = [...this.unmutated].map(([id, run]) => {
      state.currentTestId = id;
      const started = performance.now();
      const failureMessage = failureOf(run);
      const timeSpentMs = performance.now() - started;
      return {
        id,
        name: id,
        timeSpentMs,
        ...(failureMessage === null ? { status: 0 } : { status: 1, failureMessage }),
      };
    });
    state.currentTestId = undefined;
    this.order = tests.toSorted((a, b) => a.timeSpentMs - b.timeSpentMs).map(({ id }) => id);
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const state = namespace();
    const isStatic = mutantActivation === 'static';
    Object.assign(state, { hitCount: 0, hitLimit, activeMutant: isStatic ? activeMutant.id : undefined });
    let tests;
    try {
      tests = isStatic ? this.#load() : this.#loadUnmutated();
    } catch (error) {
      return { status: 'error', errorMessage: String(error) };
    }
    state.activeMutant = activeMutant.id;
    const isAsked = testFilter === undefined ? () => true : (id) => testFilter.includes(id);
    let nrOfTests = 0;
    for (const id of this.#order(tests).filter(isAsked)) {
      nrOfTests += 1;
      // A mutant of a table may leave a row of `it.each` out: then that test is not there to fail.
      const failureMessage = failureOf(tests.get(id) ?? (() => {}));
      if (failureMessage === null) continue;
      // The next mutant is most often its neighbour, and falls by the same test.
      this.order = [id, ...this.order.filter((other) => other !== id)];
      return state.hitCount > hitLimit
        ? { status: 'timeout', reason: 'hit limit' }
        : { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /** A process that Stryker started anew has not measured them: then they are taken as they stand. */
  #order(tests) {
    if (this.order.length === 0) this.order = [...tests.keys()];
    return this.order;
  }

  /** A mutant that no constant of a module holds is switched on in the tests as they were loaded. */
  #loadUnmutated() {
    this.unmutated ??= this.#load();
    return this.unmutated;
  }

  #load() {
    const tests = new Map();
    const prefix = [];
    const it = (name, run) => {
      const full = [...prefix, name].join(' > ');
      let id = full;
      for (let twin = 2; tests.has(id); twin += 1) id = `${full} #${twin}`;
      tests.set(id, run);
    };
    it.each = (rows) => (name, run) =>
      rows.forEach((row, index) => {
        it(`${name} [${index + 1}]`, () => (Array.isArray(row) ? run(...row) : run(row)));
      });
    const describe = (name, body) => {
      prefix.push(name);
      body();
      prefix.pop();
    };
    this.script.runInThisContext()((name) => (name === 'vitest' ? { describe, expect, it } : this.require(name)));
    return tests;
  }
}

function failureOf(run) {
  try {
    if (run() instanceof Promise) throw new Error('a test of the law is done when it returns');
    return null;
  } catch (error) {
    return String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess }];
