import { DatabaseError } from 'pg';
import { poolConfig } from './connect';
import { Prisma, PrismaClient } from './generated/client';
import { type Held, OneConnectionPg } from './one-connection';
import { straight } from './straight';

/** Inside a transaction: the same client, without the means to open another. */
export type Tx = Prisma.TransactionClient;
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

/**
 * Opens the schema of one guberniya; raw SQL finds its tables by the search path, the client by the adapter's schema. A
 * connection takes statements without waiting for the answers to those before.
 */
export function openStore(url: string, guberniya: string, connections = 10): Store {
  const config = { ...poolConfig({ url, schema: guberniya }), max: connections, pipeline: true };
  const adapter = new OneConnectionPg(config, guberniya);
  const client = new PrismaClient({ adapter });
  const $disconnect = async () => {
    await client.$disconnect();
    await adapter.end();
  };
  const prisma = straight(client, () => adapter.pool, { $disconnect });
  return { guberniya, prisma, url, transaction: (work) => inTransaction(adapter, prisma, work) };
}

/** Longest an act may hold its transaction, in milliseconds; an import of a whole uezd needs the most. */
const LONGEST_ACT = 120_000;

const held = new WeakMap<Tx, Held>();

async function inTransaction<T>(
  adapter: OneConnectionPg,
  prisma: PrismaClient,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const holds: Held = { connection: null, ahead: [] };
  const connection = () => {
    if (holds.connection === null) throw new Error('The transaction has ended');
    return holds.connection;
  };
  const begun = (plain: Tx) => {
    const tx = straight(plain, connection);
    held.set(tx, holds);
    return work(tx);
  };
  const limits = { maxWait: 10_000, timeout: LONGEST_ACT };
  const [done] = await Promise.allSettled([adapter.holdingIn(holds, () => prisma.$transaction(begun, limits))]);
  // What failed first says why: after it the connection takes nothing more, and its COMMIT stores nothing.
  await Promise.all(holds.ahead);
  if (done.status === 'rejected') throw done.reason;
  return done.value;
}

/**
 * Sends a statement whose answer nobody needs; those after it are answered after it. Where it fails the transaction does.
 */
export function sendAhead(tx: Tx, statement: Prisma.Sql): void {
  const answer = tx.$executeRaw(statement);
  // Whoever ends the transaction waits for it.
  answer.catch(() => undefined);
  held.get(tx)?.ahead.push(answer);
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
