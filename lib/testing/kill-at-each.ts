import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newId } from '@/lib/kernel/ids';
import { dropDatabase, type TestDatabase, testDatabase } from './database';
import { type DatabaseState, readState } from './database-state';
import type { Order, Stop, Told, Work } from './killed-program';
import type { World } from './world';

const ROOT = join(import.meta.dirname, '../..');
const FILE = 'killed-program.mjs';

/** The program that does acts and dies of it, made once for a file of tests; `remove` it in the end. */
export async function buildProgram(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  // Within the project, where its packages are found.
  const cache = join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'killed-'));
  await build({
    entryPoints: [join(import.meta.dirname, 'killed-program.ts')],
    outfile: join(folder, FILE),
    alias: { '@': ROOT },
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' },
  });
  return { path: join(folder, FILE), remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface Death {
  /** What was not sent any more; null where everything had been. */
  readonly next: string | null;
  readonly database: TestDatabase;
  readonly state: DatabaseState;
}

/** One program that died while it did an act in many databases, copies of one, in each at another statement. */
export interface Deaths {
  readonly idempotencyKey: string;
  readonly before: DatabaseState;
  /** What the act asked where it was left alone, and what stood there when it was done. */
  readonly statements: readonly string[];
  readonly undisturbed: DatabaseState;
  readonly deaths: readonly Death[];
  readonly drop: () => Promise<void>;
}

/** Closes the world, whose database is what the others are copied from. */
export async function killAtEach(
  program: string,
  world: World,
  asked: Pick<Work, 'login' | 'act' | 'input'>,
): Promise<Deaths> {
  await world.close();
  const idempotencyKey = newId();
  const work: Work = { ...asked, idempotencyKey, schema: world.database.schema };
  const child = fork(program, [JSON.stringify(work)], { execArgv: [] });
  const alone = await copyOf(world.database);
  const [statements = []] = await tell(child, [{ url: alone.url }]);
  const stops = [
    { next: null },
    ...statements.map((next, index) => ({ next, at: index + 1 })),
    { next: null, at: statements.length, isSent: true },
  ];
  const copies: (TestDatabase & Pick<Death, 'next'> & Omit<Stop, 'url'>)[] = [];
  for (const stop of stops) copies.push({ ...(await copyOf(world.database)), ...stop });
  const gone = once(child, 'exit');
  child.send({ stops: copies, die: true } satisfies Order);
  const [code, signal] = await gone;
  if (signal !== 'SIGKILL') throw new Error(`The program ended by itself, with ${code}`);
  const deaths: Death[] = [];
  for (const { next, ...database } of copies) deaths.push({ next, database, state: await readState(database) });
  return {
    ...{ idempotencyKey, statements, deaths },
    before: await readState(world.database),
    undisturbed: await readState(alone),
    drop: async () => {
      for (const database of [alone, ...copies]) await dropDatabase(database);
    },
  };
}

const copyOf = (database: TestDatabase) => testDatabase(new URL(database.url).pathname.slice(1));

async function tell(child: ChildProcess, stops: readonly Stop[]): Promise<Told> {
  child.send({ stops, die: false } satisfies Order);
  const answer = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error(`The program ended by itself, with ${child.exitCode}`);
  // It says nothing else.
  return answer[0] as Told;
}
