import { randomBytes } from 'node:crypto';
import { addressAt, databaseOf, dropDatabase, onServer } from './cluster';
import type { TestDatabase } from './database';

/** Another one like it, to which nobody may be connected now. */
export async function copyOf({ url, ownerUrl, schema }: TestDatabase): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Where there are many, files are copied quicker than pages are logged.
  await onServer(ownerUrl, `CREATE DATABASE "${name}" TEMPLATE "${databaseOf(url)}" STRATEGY FILE_COPY`);
  return { url: addressAt(url, name), ownerUrl: addressAt(ownerUrl, name), schema };
}

export async function copiesOf(database: TestDatabase, count: number): Promise<TestDatabase[]> {
  const copies: TestDatabase[] = [];
  while (copies.length < count) copies.push(await copyOf(database));
  return copies;
}

export async function dropDatabases(databases: readonly TestDatabase[]): Promise<void> {
  for (const { ownerUrl } of databases) await dropDatabase(ownerUrl);
}
