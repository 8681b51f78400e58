import { poolConfig } from './connect';
import { Prisma, PrismaClient } from './generated/client';
import { OrderlyPg } from './orderly-pg';

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
}

/** Opens the schema of one guberniya; raw SQL finds its tables by the search path, the client by the adapter's schema. */
export function openStore(url: string, guberniya: string, connections = 10): Store {
  const adapter = new OrderlyPg({ ...poolConfig({ url, schema: guberniya }), max: connections }, { schema: guberniya });
  return { guberniya, prisma: new PrismaClient({ adapter }), url };
}

/** Longest an act may hold its transaction, in milliseconds; an import of a whole uezd needs the most. */
const LONGEST_ACT = 120_000;

/** Everything in `work` happens, or nothing. Waits up to ten seconds for a connection. */
export function transaction<T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  return store.prisma.$transaction(work, { maxWait: 10_000, timeout: LONGEST_ACT });
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

/** Whether the error is PostgreSQL's or Prisma's word for a broken unique key. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
