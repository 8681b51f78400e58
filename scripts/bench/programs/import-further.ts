// A program of its own that takes a register in and applies it, and says how long each took and how much memory it had.
import { perform } from '@/lib/acts/perform';
import { readingDone } from '@/lib/acts/register/import/reader';
import { findAct } from '@/lib/acts/registry';
import type { Actor } from '@/lib/session/actor';
import { getActorOf } from '@/lib/session/sessions';
import { openStore } from '@/lib/store/client';

export interface FurtherWork {
  readonly url: string;
  readonly schema: string;
  readonly accountId: string;
  readonly input: object;
}

export interface FurtherDone {
  readonly importId: string;
  readonly readMs: number;
  readonly appliedMs: number;
  readonly mostMemory: number;
}

async function act(actor: Actor, name: string, input: object): Promise<string> {
  const found = findAct(name);
  if (found === null) throw new Error(`There is no act ${name}`);
  const done = await perform(found, input, actor);
  if (!done.ok) throw new Error(`${name}: ${JSON.stringify(done.error)}`);
  return String(done.value.id);
}

// Written by the bench that starts this.
const { url, schema, accountId, input } = JSON.parse(process.argv[2] ?? '') as FurtherWork;
const store = openStore(url, schema);
const actor = await getActorOf(store, accountId);
process.send?.('started');
const start = performance.now();
const importId = await act(actor, 'register/import-residents', input);
await readingDone();
const read = performance.now();
await act(actor, 'register/apply-import', { importId, skipRejected: true });
const applied = performance.now();
// What the system counted, in kilobytes.
const mostMemory = process.resourceUsage().maxRSS * 1024;
process.send?.({ importId, readMs: read - start, appliedMs: applied - read, mostMemory } satisfies FurtherDone);
await store.prisma.$disconnect();
process.disconnect?.();
