import { DatabaseError } from 'pg';
import { poolConfig } from './connect';
import { Prisma, PrismaClient } from './generated/client';
import { LentConnectionPg } from './lent-connection';
import { straight } from './straight';
import { inTransaction, type Tx } from './transaction';

export type { Tx } from './transaction';
export type Db = PrismaClient | Tx;

/**
 * One guberniya's rows. It comes with the actor and is never looked up anywhere else, so that no act can reach
 * another guberniya by a slip.
 */
export interface Store {
  readonly guberniya: string;
  readonly prisma: PrismaClient;
  readonly url: string;
  /** Everything in `work` happens, or nothing. Waits up to ten seconds for a connection. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** A connection that nobody has asked for so long is closed: at the pace of a clerk the next click is sooner. */
const IDLE_MS = 10 * 60_000;

/**
 * Opens the schema of one guberniya; raw SQL finds its tables by the search path, the client by the adapter's schema. A
 * connection takes statements without waiting for the answers to those before.
 */
export function openStore(url: string, guberniya: string, connections = 10): Store {
  const config = {
    ...poolConfig({ url, schema: guberniya }),
    ...{ max: connections, idleTimeoutMillis: IDLE_MS, allowExitOnIdle: true, pipeline: true },
  };
  const adapter = new LentConnectionPg(config, guberniya);
  const client = new PrismaClient({ adapter });
  const $disconnect = async () => {
    await client.$disconnect();
    await adapter.end();
  };
  const prisma = straight(client, () => adapter.pool, { $disconnect });
  return { guberniya, prisma, url, transaction: (work) => inTransaction(adapter, prisma, work) };
}

/** Takes the row's lock until the transaction ends; false when there is no such row. The table is a literal of ours. */
export async function lockRow(tx: Tx, table: LockableTable, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>(
    Prisma.sql`SELECT 1 FROM ${Prisma.raw(`"${table}"`)} WHERE id = ${id}::uuid FOR UPDATE`,
  );
  return rows.length > 0;
}

export type LockableTable =
  | 'account'
  | 'appeal'
  | 'appointment'
  | 'campaign'
  | 'commission'
  | 'disfranchised_list'
  | 'election'
  | 'import'
  | 'lishenets_entry'
  | 'meeting'
  | 'resident'
  | 'territory'
  | 'uchastok';

const UNIQUE_VIOLATION = '23505';

/** Whether the error is PostgreSQL's or Prisma's word for a broken unique key. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof DatabaseError
    ? error.code === UNIQUE_VIOLATION
    : error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

const DEADLOCK = '40P01';

/** Whether two transactions waited for each other and this is the one that PostgreSQL has ended: nothing of it is stored. */
export const isDeadlock = (error: unknown): boolean =>
  error instanceof DatabaseError
    ? error.code === DEADLOCK
    : error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034';
