import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { addressAt, createFromTemplate, TEST_SCHEMA } from './cluster';

export type TestDatabase = {
  /** As the program: the journal may only be added to. */
  readonly url: string;
  /** As the owner: for what a test must do behind the program's back. */
  readonly ownerUrl: string;
  readonly schema: string;
};

/** A PostgreSQL database of its own: migrated and empty of rows, or a copy of another database of this run. */
export async function testDatabase(template?: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createFromTemplate(inject('cluster'), name, template);
  return addressOf(name);
}

function addressOf(name: string): TestDatabase {
  const { programUrl, ownerUrl } = inject('cluster');
  return { url: addressAt(programUrl, name), ownerUrl: addressAt(ownerUrl, name), schema: TEST_SCHEMA };
}

/**
 * A database that is made once in a run, by whichever worker comes first, and then only copied: `make` fills it and
 * must leave no connection open.
 */
export async function templateDatabase(name: string, make: (database: TestDatabase) => Promise<void>): Promise<string> {
  const cluster = inject('cluster');
  const lock = new Client({ connectionString: addressAt(cluster.ownerUrl, 'postgres') });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const known = await lock.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount === 0) {
      await createFromTemplate(cluster, `${name}_raw`);
      await make(addressOf(`${name}_raw`));
      await createFromTemplate(cluster, name, `${name}_raw`);
    }
  } finally {
    await lock.end();
  }
  return name;
}
