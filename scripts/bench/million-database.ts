import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@/lib/session/actor';
import { makeFirstAccount } from '@/lib/session/first-account';
import { getActorOf } from '@/lib/session/sessions';
import { openStore } from '@/lib/store/client';
import { type Embedded, startEmbedded } from '@/lib/store/embedded';
import { applyMigrations, grantToProgram } from '@/lib/store/migrate';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { type Million, makeMillion } from './million';
import { say } from './report';

export const SCHEMA = 'izbirkom';

export interface MillionDatabase {
  readonly folder: string;
  readonly embedded: Embedded;
  readonly actor: Actor;
  readonly million: Million;
}

async function fill(embedded: Embedded, kept: string, residents: number, isWhole: boolean): Promise<void> {
  const start = performance.now();
  await applyMigrations(embedded.ownerUrl, SCHEMA);
  await grantToProgram(embedded.ownerUrl, SCHEMA);
  if (existsSync(kept)) return;
  const store = openStore(embedded.programUrl, SCHEMA);
  const adminId = await makeFirstAccount(store, 'for the bench alone');
  await store.prisma.$disconnect();
  if (adminId === null) throw new Error('The database is not empty');
  const million = await makeMillion(embedded.ownerUrl, SCHEMA, { residents, isWhole });
  await writeFile(kept, JSON.stringify({ adminId, million }));
  say(`${residents} people made in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const passing = new Map<string, string>();

/** A folder that serves every bench of this run which wants the same. */
async function passingFolder(residents: number, isWhole: boolean): Promise<string> {
  const key = `${residents} ${isWhole}`;
  const folder = passing.get(key) ?? (await temporaryFolder());
  passing.set(key, folder);
  return folder;
}

/** Takes away what was made in no named folder. */
export async function removeMillions(): Promise<void> {
  for (const folder of passing.values()) await rm(folder, { recursive: true, force: true });
}

/**
 * A database of so many people, with the settings that the program runs under. One in a folder that is named stays there
 * and serves the next time; else `removeMillions` takes it away. A whole one has all that a campaign brings with it as well.
 */
export async function withMillion<T>(
  residents: number,
  named: string | undefined,
  work: (on: MillionDatabase) => Promise<T>,
  isWhole = false,
): Promise<T> {
  const folder = named ?? (await passingFolder(residents, isWhole));
  const embedded = await startEmbedded(folder);
  try {
    const kept = join(folder, `million-${residents}.json`);
    await fill(embedded, kept, residents, isWhole);
    // Written by `fill` above.
    const { adminId, million } = JSON.parse(await readFile(kept, 'utf8')) as { adminId: string; million: Million };
    const store = openStore(embedded.programUrl, SCHEMA);
    const done = await work({ folder, embedded, million, actor: await getActorOf(store, adminId) });
    await store.prisma.$disconnect();
    return done;
  } finally {
    await embedded.stop();
  }
}
