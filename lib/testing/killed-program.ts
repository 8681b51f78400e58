// A program that does one act in several databases, up to a statement of its own in each, and then kills itself.
import { perform } from '@/lib/acts/perform';
import { readingDone } from '@/lib/acts/register/import/reader';
import { findAct } from '@/lib/acts/registry';
import { getActorOf } from '@/lib/session/sessions';
import { openStore } from '@/lib/store/client';
import { watch } from './statements';

export interface Work {
  readonly schema: string;
  readonly accountId: string;
  readonly act: string;
  readonly input: unknown;
  readonly idempotencyKey: string;
}

/** How far the act comes in a database: to its end unless said. */
export interface Stop {
  readonly url: string;
  /** The statement, from 1 on, after whose predecessor nothing happens any more. */
  readonly at?: number;
  /** That statement is sent all the same, and nobody hears its answer. */
  readonly isSent?: boolean;
}

/** What it does at once, and then what after that; death comes when every database is as far as that. */
export interface Order {
  readonly steps: readonly (readonly Stop[])[];
  readonly die: boolean;
}

/** What was asked of each database of the last step. */
export type Told = readonly (readonly string[])[];

// Written by the test that starts this.
const work = JSON.parse(process.argv[2] ?? '') as Work;

async function go({ url, at = Number.POSITIVE_INFINITY, isSent = false }: Stop): Promise<readonly string[]> {
  const store = openStore(url, work.schema, 4);
  const actor = await getActorOf(store, work.accountId);
  const act = findAct(work.act);
  if (act === null) throw new Error(`There is no act ${work.act}`);
  const asked: string[] = [];
  const stopped = new Promise<void>((stop) => {
    watch(new URL(url).pathname.slice(1), { asked, at, isSent, stop });
  });
  await Promise.race([stopped, finish(perform(act, work.input, actor, { idempotencyKey: work.idempotencyKey }))]);
  return asked;
}

async function finish(doing: ReturnType<typeof perform>): Promise<void> {
  const done = await doing;
  if (!done.ok) throw new Error(`${work.act} was refused: ${JSON.stringify(done.error)}`);
  await readingDone();
}

process.on('message', async ({ steps, die }: Order) => {
  let told: Told = [];
  for (const stops of steps) told = await Promise.all(stops.map(go));
  // What has just been sent leaves the process with the end of this turn.
  if (die) setImmediate(() => process.kill(process.pid, 'SIGKILL'));
  else process.send?.(told);
});
