import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { Pool, type PoolConfig, type QueryConfig } from 'pg';
import type { Connection } from './straight';

const DONE = { rows: [], fields: [], rowCount: 0 };
const BOUNDS = new Set(['BEGIN', 'COMMIT', 'ROLLBACK']);
const ignore = () => {};

/**
 * The connection of a transaction that has begun already, for whoever would begin and end one of their own on it: neither
 * reaches the database, nor does the connection go back to the pool. Whoever lends it hears of its faults.
 */
const withoutBounds = (connection: Connection) => ({
  query: (asked: QueryConfig) => (BOUNDS.has(asked.text) ? Promise.resolve(DONE) : connection.query(asked)),
  ...{ on: ignore, removeListener: ignore, release: ignore },
});

/**
 * Prisma's adapter on a pool that is ours too. A transaction that Prisma opens while a connection is lent to it runs on
 * that one, within the transaction there. As with Prisma's own, whoever has disconnected connects again by asking.
 */
export class LentConnectionPg implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  #pool: Pool | null = null;
  readonly #lent = new AsyncLocalStorage<Connection>();

  constructor(
    private readonly config: PoolConfig,
    private readonly schema: string,
  ) {}

  get pool(): Pool {
    if (this.#pool === null) {
      this.#pool = new Pool(this.config);
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

  /** Opens Prisma's transaction by `open`, on this connection. */
  lendTo<T>(connection: Connection, open: () => Promise<T>): Promise<T> {
    return this.#lent.run(connection, open);
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { pool, schema } = this;
    const adapter = await new PrismaPg(this.#lending(pool), { schema, disposeExternalPool: true }).connect();
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = () => {
      if (this.#pool === pool) this.#pool = null;
      return dispose();
    };
    return adapter;
  }

  /** The pool, which gives a transaction the connection that was lent to it. */
  #lending(pool: Pool): Pool {
    const connect: (...given: unknown[]) => unknown = pool.connect.bind(pool);
    const connectOrLend = (...given: unknown[]): unknown => {
      const lent = this.#lent.getStore();
      // With a callback it is the pool itself that asks, for a single statement.
      return lent === undefined || given.length > 0 ? connect(...given) : Promise.resolve(withoutBounds(lent));
    };
    return Object.create(pool, { connect: { value: connectOrLend } });
  }
}
