import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { perform } from '@/lib/acts/perform';
import { keepFile } from '@/lib/acts/register/import/keep-file';
import { readingDone } from '@/lib/acts/register/import/reader';
import { findAct } from '@/lib/acts/registry';
import type { Actor } from '@/lib/session/actor';
import { makeFirstAccount } from '@/lib/session/first-account';
import { getActorOf } from '@/lib/session/sessions';
import { openStore } from '@/lib/store/client';
import { startEmbedded } from '@/lib/store/embedded';
import { applyMigrations, grantToProgram } from '@/lib/store/migrate';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { type Figure, plain } from './report';

const FOLDER = join(import.meta.dirname, '../../prisma/seed/olkhovsky');
const SCHEMA = 'izbirkom';
const WANTED_MS = 3000;

export const about = 'reads, checks and applies the register of a whole uezd, 9,315 rows, into a database of its own';

interface Bench {
  readonly folder: string;
  readonly actor: Actor;
}

async function act({ actor }: Bench, name: string, input: object): Promise<string> {
  const found = findAct(name);
  if (found === null) throw new Error(`There is no act ${name}`);
  const done = await perform(found, input, actor);
  if (!done.ok) throw new Error(`${name}: ${JSON.stringify(done.error)}`);
  return String(done.value.id);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

async function timed<T>(work: () => Promise<T>): Promise<readonly [ms: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function read(on: Bench, name: string, file: string, place: object): Promise<string> {
  const id = await act(on, name, { ...place, file: await keepFile(join(FOLDER, file), join(on.folder, 'uploads')) });
  await readingDone();
  return id;
}

async function measure(on: Bench): Promise<readonly Figure[]> {
  const territoryId = await act(on, 'territory/add', { kind: 'uezd', name: 'Ольховский' });
  const campaign = { territoryId, name: 'Выборы', startsOn: '1927-01-10', mode: 'conduct', today: '1927-01-10' };
  const place = { territoryId, campaignId: await act(on, 'campaign/open', campaign) };
  const settlements = await read(on, 'register/import-settlements', 'settlements.csv', place);
  await act(on, 'register/apply-import', { importId: settlements });
  const readRegister = () => timed(() => read(on, 'register/import-residents', 'register.csv', place));
  const [readIn, importId] = await readRegister();
  const [applied] = await timed(() => act(on, 'register/apply-import', { importId, skipRejected: true }));
  const [again] = await readRegister();
  return [
    plain("a whole uezd's register, 9,315 rows: read, checked and applied", readIn + applied, seconds, {
      atMost: WANTED_MS,
    }),
    plain('… read and checked', readIn, seconds),
    plain('… applied in one act with its journal entry', applied, seconds),
    plain('the same file again: every row found to be there already', again, seconds),
  ];
}

export async function bench(): Promise<readonly Figure[]> {
  const folder = await temporaryFolder();
  const embedded = await startEmbedded(join(folder, 'database'));
  try {
    await applyMigrations(embedded.ownerUrl, SCHEMA);
    await grantToProgram(embedded.ownerUrl, SCHEMA);
    const store = openStore(embedded.programUrl, SCHEMA);
    const adminId = await makeFirstAccount(store, 'for the bench alone');
    if (adminId === null) throw new Error('The database is not empty');
    const figures = await measure({ folder, actor: await getActorOf(store, adminId) });
    await store.prisma.$disconnect();
    return figures;
  } finally {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
