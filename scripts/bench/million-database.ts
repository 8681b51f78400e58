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

export const SCHEMA = 'izbirkom';

export interface MillionDatabase {
  readonly folder: string;
  readonly embedded: Embedded;
  readonly actor: Actor;
  readonly million: Million;
}

export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

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

/**
 * A database of so many people, with the settings that the program runs under. One in a folder that is named stays there
 * and serves the next time; else it is gone afterwards. A whole one has all that a campaign brings with it as well.
 */
export async function withMillion<T>(
  residents: number,
  named: string | undefined,
  work: (on: MillionDatabase) => Promise<T>,
  isWhole = false,
): Promise<T> {
  const folder = named ?? (await temporaryFolder());
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
    if (named === undefined) await rm(folder, { recursive: true, force: true });
  }
}
