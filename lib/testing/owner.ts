import { Client } from 'pg';
import { poolConfig } from '@/lib/store/connect';
import type { TestDatabase } from './database';

/** Does something behind the program's back, as the owner of the database may, with its guards taken off. */
export async function asOwner(database: TestDatabase, sql: string, values: readonly unknown[] = []): Promise<void> {
  const client = new Client(poolConfig({ url: database.ownerUrl, schema: database.schema }));
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(sql, [...values]);
  } finally {
    await client.end();
  }
}
