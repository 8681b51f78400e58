import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newId } from '@/lib/kernel/ids';
import type { TestDatabase } from './database';
import { copiesOf, copyOf, dropDatabases } from './database-copies';
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

/** An act as somebody asks for it. */
export interface Asked {
  readonly login: string;
  readonly act: string;
  readonly input: object;
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
  /** Where the act was left alone. */
  readonly undisturbed: DatabaseState;
  /** Before each of its statements, in their order. */
  readonly cut: readonly Death[];
  /** After the last of them was answered, and after it was sent. */
  readonly done: readonly Death[];
  readonly drop: () => Promise<void>;
}

/** Leaves the world, whose database is what the others are copied from. */
export async function killAtEach(program: string, world: World, { login, act, input }: Asked): Promise<Deaths> {
  const { database, store } = world;
  const { id: accountId } = await store.prisma.account.findUniqueOrThrow({ where: { login } });
  await world.leave();
  const idempotencyKey = newId();
  const work: Work = { act, input, accountId, idempotencyKey, schema: database.schema };
  const child = fork(program, [JSON.stringify(work)], { execArgv: [] });
  const [alone, ended, sent] = [await copyOf(database), await copyOf(database), await copyOf(database)];
  const [statements = []] = await tell(child, alone);
  const cut = await copiesOf(database, statements.length);
  const stops = cut.map((copy, index) => ({ ...copy, at: index + 1 }));
  const steps: Order['steps'] = [[ended], ...inGroups(stops), [{ ...sent, at: statements.length, isSent: true }]];
  const gone = once(child, 'exit');
  child.send({ steps, die: true } satisfies Order);
  const [code, signal] = await gone;
  if (signal !== 'SIGKILL') throw new Error(`The program ended by itself, with ${code}`);
  const died = async (copy: TestDatabase, next: string | null = null): Promise<Death> => ({
    ...{ next, database: copy, state: await readState(copy) },
  });
  return {
    idempotencyKey,
    before: await readState(database),
    undisturbed: await readState(alone),
    cut: await Promise.all(cut.map((copy, index) => died(copy, statements[index]))),
    done: [await died(ended), await died(sent)],
    drop: () => dropDatabases([database, alone, ended, sent, ...cut]),
  };
}

/** A busy machine opens no thirty connections in time. */
const AT_ONCE = 4;

const inGroups = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );

/** Lets the act be done to its end. */
async function tell(child: ChildProcess, stop: Stop): Promise<Told> {
  child.send({ steps: [[stop]], die: false } satisfies Order);
  const answer = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error(`The program ended by itself, with ${child.exitCode}`);
  // It says nothing else.
  return answer[0] as Told;
}
