import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { TestDatabase } from './database';

async function asOwner({ ownerUrl }: TestDatabase, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: named(ownerUrl, 'postgres') });
  await client.connect();
  await work(client).finally(() => client.end());
}

function named(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

const nameOf = ({ url }: TestDatabase): string => new URL(url).pathname.slice(1);

/** Another one like it, to which nobody may be connected now. */
export async function copyOf(database: TestDatabase): Promise<TestDatabase> {
  const { url, ownerUrl, schema } = database;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(database, async (client) => {
    // Where there are many, files are copied quicker than pages are logged.
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${nameOf(database)}" STRATEGY FILE_COPY`);
  });
  return { url: named(url, name), ownerUrl: named(ownerUrl, name), schema };
}

export async function copiesOf(database: TestDatabase, count: number): Promise<TestDatabase[]> {
  const copies: TestDatabase[] = [];
  while (copies.length < count) copies.push(await copyOf(database));
  return copies;
}

export async function dropDatabases(databases: readonly TestDatabase[]): Promise<void> {
  for (const database of databases)
    await asOwner(database, async (client) => {
      await client.query(`DROP DATABASE "${nameOf(database)}"`);
    });
}
