import { Client } from 'pg';
import { reportFault } from '@/lib/acts/fault';
import { DEFAULT_LOCALE } from '@/lib/i18n/locales';
import type { Store } from '@/lib/store/client';
import { poolConfig } from '@/lib/store/connect';
import { lockName } from './jobs';
import { readImport } from './read-import';

const TRIES = 5;
const FIRST_PAUSE_MS = 500;

const running = new Map<string, Promise<void>>();

/** Reads an import in the background, once the act that began it is done. Never throws: what fails is written to the import. */
export function startReading(store: Store, importId: string): void {
  const work = readPatiently(store, importId).finally(() => running.delete(importId));
  running.set(importId, work);
}

/** Resolves when nothing is being read in this process. */
export async function readingDone(): Promise<void> {
  while (running.size > 0) await Promise.all(running.values());
}

/** Goes on with what a stopped or killed process left half read; called once at the start. */
export async function resumeReading(store: Store): Promise<void> {
  const left = await store.prisma.import.findMany({ where: { state: 'reading' }, select: { id: true } });
  for (const { id } of left) if (!running.has(id)) startReading(store, id);
}

/** The database may be restarted under a reader; it begins the file anew. */
async function readPatiently(store: Store, importId: string): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    try {
      await readLocked(store, importId);
      return;
    } catch (error) {
      reportFault(error, DEFAULT_LOCALE);
      await pause(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
  await store.prisma.import
    .updateMany({
      where: { id: importId, state: 'reading' },
      data: { state: 'failed', failure: { code: 'interrupted' } },
    })
    .catch((error: unknown) => reportFault(error, DEFAULT_LOCALE));
}

async function readLocked(store: Store, importId: string): Promise<void> {
  const client = new Client(poolConfig({ url: store.url, schema: store.guberniya }));
  // A broken connection is told by the query that stumbles on it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [lockName(importId)]);
    await readImport(store.prisma, client, importId);
  } finally {
    await client.end();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
