// A program of its own that takes a register in, or applies one, until it is done or killed.

import { perform } from '@/lib/acts/perform';
import { readingDone } from '@/lib/acts/register/import/reader';
import { findAct } from '@/lib/acts/registry';
import { getActorOf } from '@/lib/session/sessions';
import { openStore } from '@/lib/store/client';

export type ImportWork = {
  readonly url: string;
  readonly schema: string;
  readonly accountId: string;
  readonly act: string;
  readonly input: object;
};

// Written by the test that starts this.
const { url, schema, accountId, act: name, input } = JSON.parse(process.argv[2] ?? '') as ImportWork;
const act = findAct(name);
if (act === null) throw new Error(`There is no act ${name}`);
const store = openStore(url, schema, 4);
const done = await perform(act, input, await getActorOf(store, accountId));
process.stdout.write(JSON.stringify(done.ok ? done.value : done.error));
await readingDone();
await store.prisma.$disconnect();
