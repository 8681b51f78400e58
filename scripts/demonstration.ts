import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { DemonstrationSignIn } from '@/lib/session/demonstration';
import type { Store } from '@/lib/store/client';
import { quoted } from '@/lib/store/connect';
import { ROOT } from './stamp';
import { note } from './steps';

/** What prisma/seed/demonstration.ts exports. */
export type Demonstration = {
  /** Performs the demonstration's acts in an empty guberniya, as the account given. */
  readonly seedDemonstration: (
    store: Store,
    options: { adminId: string; say: (line: string) => void },
  ) => Promise<void>;
  readonly demonstrationSignIns: readonly DemonstrationSignIn[];
};

export type SignIn = {
  readonly login: string;
  readonly password?: string;
  readonly name: string;
  readonly post: string;
  readonly place: string;
};

const BEGUN = 'demonstration-begun';
const DONE = 'demonstration';

export async function loadDemonstration(): Promise<Demonstration | null> {
  const path = join(ROOT, 'prisma/seed/demonstration.ts');
  // Its exports are what the type says, and the seed's own tests hold them to it.
  return existsSync(path) ? ((await import(path)) as Demonstration) : null;
}

/** Loaded whole, begun and broken off, or not there. */
export async function stateOfDemonstration(store: Store): Promise<'done' | 'broken-off' | 'none'> {
  const found = await store.prisma.setting.findMany({ where: { key: { in: [BEGUN, DONE] } } });
  const keys = found.map(({ key }) => key);
  if (keys.includes(DONE)) return 'done';
  return keys.includes(BEGUN) ? 'broken-off' : 'none';
}

export async function hasRows(store: Store): Promise<boolean> {
  return (await store.prisma.territory.count()) > 0;
}

export async function performDemonstration(store: Store, demonstration: Demonstration, adminId: string): Promise<void> {
  await store.prisma.setting.upsert({ where: { key: BEGUN }, create: { key: BEGUN, value: true }, update: {} });
  await demonstration.seedDemonstration(store, { adminId, say: note });
  await store.prisma.setting.upsert({ where: { key: DONE }, create: { key: DONE, value: [] }, update: {} });
}

/** Everything of a guberniya goes; the caller migrates it anew. */
export async function dropGuberniya(ownerUrl: string, guberniya: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`DROP SCHEMA IF EXISTS ${quoted(guberniya)} CASCADE`);
  } finally {
    await client.end();
  }
}
