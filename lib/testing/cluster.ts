import { rm } from 'node:fs/promises';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { DATABASE, startEmbedded } from '@/lib/store/embedded';
import { applyMigrations, grantToProgram } from '@/lib/store/migrate';
import { temporaryFolder } from './temporary-folder';

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
  const embedded = await startEmbedded(folder, { settings: HASTY });
  await applyMigrations(embedded.ownerUrl, TEST_SCHEMA);
  await grantToProgram(embedded.ownerUrl, TEST_SCHEMA);
  project.provide('cluster', { ownerUrl: embedded.ownerUrl, programUrl: embedded.programUrl, template: DATABASE });
  return async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

export async function createFromTemplate(
  cluster: TestCluster,
  name: string,
  template = cluster.template,
): Promise<void> {
  const maintenance = new URL(cluster.ownerUrl);
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY WAL_LOG`);
  } finally {
    await client.end();
  }
}
