import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import type { Connection } from './straight';

/** The connection of a transaction, from its beginning to its end, and what was sent on it without waiting. */
export interface Held {
  connection: Connection | null;
  readonly ahead: Promise<unknown>[];
}

/** Forgets the connection before it goes back to the pool, where another transaction may take it at once. */
function letGoAtTheEnd(transaction: Transaction, held: Held): void {
  for (const end of ['commit', 'rollback'] as const) {
    const ended = transaction[end].bind(transaction);
    transaction[end] = () => {
      held.connection = null;
      return ended();
    };
  }
}

const BEGUN = { rows: [], fields: [], rowCount: 0 };

/**
 * Nobody waits for the answer to BEGIN: it is sent with the first statement after it, which fails where it failed.
 */
function beginAhead(client: PoolClient): void {
  const ask: (...given: unknown[]) => unknown = client.query.bind(client);
  const query = (...given: unknown[]): unknown => {
    const [asked] = given;
    if (!(typeof asked === 'object' && asked !== null && 'text' in asked && asked.text === 'BEGIN'))
      return ask(...given);
    const answer = ask(...given);
    if (answer instanceof Promise) answer.catch(() => undefined);
    return Promise.resolve(BEGUN);
  };
  Object.assign(client, { query });
}

/**
 * Prisma's adapter on a pool that is ours too; it tells whoever opens a transaction which connection that has. As with
 * Prisma's own, whoever has disconnected connects again by asking.
 */
export class OneConnectionPg implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  #pool: Pool | null = null;
  readonly #opening = new AsyncLocalStorage<Held>();

  constructor(
    private readonly config: PoolConfig,
    private readonly schema: string,
  ) {}

  get pool(): Pool {
    if (this.#pool === null) {
      this.#pool = new Pool(this.config);
      this.#pool.on('connect', beginAhead);
      // An idle connection that broke is thrown away by the pool itself; whoever asks next gets another.
      this.#pool.on('error', () => undefined);
    }
    return this.#pool;
  }

  /** Lets every connection go, those too that were opened before Prisma itself had asked for one. */
  async end(): Promise<void> {
    const pool = this.#pool;
    this.#pool = null;
    await pool?.end();
  }

  /** Opens a transaction by `open`: as long as it lasts, `held` has its connection. */
  holdingIn<T>(held: Held, open: () => Promise<T>): Promise<T> {
    return this.#opening.run(held, open);
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { pool, schema } = this;
    const adapter = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => heldFrom(await start(isolation), this.#opening.getStore());
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = () => {
      if (this.#pool === pool) this.#pool = null;
      return dispose();
    };
    return adapter;
  }
}

function heldFrom(transaction: Transaction, held: Held | undefined): Transaction {
  if (held === undefined) return transaction;
  // The adapter keeps the connection there, and declares it nowhere.
  held.connection = (transaction as Transaction & { readonly client: Connection }).client;
  letGoAtTheEnd(transaction, held);
  return transaction;
}
