import { rm } from 'node:fs/promises';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { DATABASE, startEmbedded } from '@/lib/store/embedded';
import { applyMigrations, grantToProgram } from '@/lib/store/migrate';
import { RUN_FOLDER, temporaryFolder } from './temporary-folder';

export type TestCluster = { readonly ownerUrl: string; readonly programUrl: string; readonly template: string };

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

export const TEST_SCHEMA = 'izbirkom';

// Nothing of a test must survive a crash, so nothing waits for the disk.
const HASTY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
};

/** One PostgreSQL for the whole run, with a migrated database that every test's own is copied from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  process.env[RUN_FOLDER] = folder;
  const embedded = await startEmbedded(folder, { settings: HASTY });
  await applyMigrations(embedded.ownerUrl, TEST_SCHEMA);
  await grantToProgram(embedded.ownerUrl, TEST_SCHEMA);
  project.provide('cluster', { ownerUrl: embedded.ownerUrl, programUrl: embedded.programUrl, template: DATABASE });
  return async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The address of another database of the same server. */
export function addressAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

/** Asks the server itself, of which the address names some database. */
export async function onServer(ownerUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: addressAt(ownerUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export async function createFromTemplate(
  cluster: TestCluster,
  name: string,
  template = cluster.template,
): Promise<void> {
  await onServer(cluster.ownerUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY WAL_LOG`);
}

/** Away with it, whoever is still connected: hundreds of them would fill the memory. */
export async function dropDatabase(ownerUrl: string): Promise<void> {
  await onServer(ownerUrl, `DROP DATABASE IF EXISTS "${databaseOf(ownerUrl)}" WITH (FORCE)`);
}
