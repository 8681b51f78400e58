import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { createFromTemplate, TEST_SCHEMA } from './cluster';

export type TestDatabase = {
  /** As the program: the journal may only be added to. */
  readonly url: string;
  /** As the owner: for what a test must do behind the program's back. */
  readonly ownerUrl: string;
  readonly schema: string;
};

/** A migrated PostgreSQL database of its own, empty of rows. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createFromTemplate(cluster, name);
  const within = (url: string) => {
    const address = new URL(url);
    address.pathname = `/${name}`;
    return address.href;
  };
  return { url: within(cluster.programUrl), ownerUrl: within(cluster.ownerUrl), schema: TEST_SCHEMA };
}
