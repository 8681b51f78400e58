import type { PoolClient, QueryResult } from 'pg';
import { Prisma, type PrismaClient } from './generated/client';
import type { LentConnectionPg } from './lent-connection';
import { Piece, Skipped } from './piece';
import type { Asked } from './statement';
import { type Connection, straight } from './straight';

/** Inside a transaction: the same client, without the means to open another. */
export type Tx = Prisma.TransactionClient;

/** Longest an act may hold its transaction, in milliseconds; an import of a whole uezd needs the most. */
const LONGEST_ACT = 120_000;
/** It has its connection already, and ends with the transaction. */
const LIMITS = { maxWait: LONGEST_ACT, timeout: LONGEST_ACT };

/** Where a transaction keeps what was sent ahead in it: Next loads this module more than once in one process. */
const AHEAD = Symbol.for('izbirkom.ahead');

/**
 * Sends a statement whose answer nobody needs; those after it are answered after it. Where it fails the transaction does.
 */
export function sendAhead(tx: Tx, statement: Prisma.Sql): void {
  // Nothing else is under that name.
  const ahead = Reflect.get<object, symbol>(tx, AHEAD) as Promise<unknown>[] | undefined;
  if (ahead === undefined) throw new Error('Nothing is sent ahead outside of a transaction');
  ahead.push(unheard(tx.$executeRaw(statement)));
}

/** Of a promise that somebody waits for later: until then its failure is nobody's. */
function unheard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

const MODELS = new Set(Object.keys(Prisma.ModelName).map((name) => name.charAt(0).toLowerCase() + name.slice(1)));

/** Prisma's models on the connection of a transaction, in what Prisma calls one of its own, opened when first asked. */
class Models {
  #opened: Promise<Tx> | null = null;
  #close = () => {};
  #closed: Promise<unknown> = Promise.resolve();

  constructor(private readonly begin: (work: (tx: Tx) => Promise<void>) => Promise<void>) {}

  #open(): Promise<Tx> {
    this.#opened ??= new Promise((resolve, reject) => {
      const lasting = new Promise<void>((close) => {
        this.#close = close;
      });
      this.#closed = this.begin((tx) => {
        resolve(tx);
        return lasting;
      }).catch(reject);
    });
    return this.#opened;
  }

  /** The client of `work`: models, and what was sent ahead. */
  clientOf(prisma: PrismaClient, ahead: readonly Promise<unknown>[]): Tx {
    const modelOf = (name: string) =>
      new Proxy(
        {},
        {
          get:
            (_, method: string) =>
            async (...given: unknown[]) => {
              // A model's methods take and give what the caller knows of by its type.
              const tx = (await this.#open()) as unknown as Record<
                string,
                Record<string, (...given: unknown[]) => unknown>
              >;
              return tx[name]?.[method]?.(...given);
            },
        },
      );
    return new Proxy(prisma, {
      get: (_, key) => {
        if (key === AHEAD) return ahead;
        return typeof key === 'string' && MODELS.has(key) ? modelOf(key) : undefined;
      },
    });
  }

  /** Lets nothing more be asked. */
  end(): Promise<unknown> {
    this.#close();
    return this.#closed;
  }
}

type End = 'COMMIT' | 'ROLLBACK';
/** What every transaction asks: a connection keeps it prepared. */
const bound = (text: 'BEGIN' | End): Asked => ({ text, name: text });
const ignore = () => {};

/** A connection from BEGIN to the transaction's end: whoever asks later is refused, and what takes too long is undone. */
class Bounds implements Connection {
  readonly ahead: Promise<unknown>[];
  readonly #overdue: NodeJS.Timeout;
  #piece: Piece | null = null;
  #ended: Promise<string> | null = null;

  constructor(private readonly connection: PoolClient) {
    // What breaks is told by the statement that stumbles on it.
    connection.on('error', ignore);
    this.ahead = [unheard(this.#ask(bound('BEGIN')))];
    this.#overdue = setTimeout(() => void unheard(this.end('ROLLBACK')), LONGEST_ACT);
  }

  query(asked: Asked) {
    if (this.#ended !== null) throw new Error('The transaction has ended');
    return this.#ask(asked);
  }

  /** Ends it, if nothing else has; gives how it ended. A connection that could not is thrown away. */
  end(how: End): Promise<string> {
    clearTimeout(this.#overdue);
    this.#ended ??= this.#end(how).then(
      (ended) => {
        this.#release();
        return ended;
      },
      (fault: Error) => {
        this.#release(fault);
        throw fault;
      },
    );
    return this.#ended;
  }

  async #end(how: End): Promise<string> {
    try {
      return (await this.#ask(bound(how))).command;
    } catch (fault) {
      if (!(fault instanceof Skipped)) throw fault;
      return (await this.#ask(bound('ROLLBACK'))).command;
    }
  }

  /** What is asked within one turn of the event loop is one piece. */
  #ask(asked: Asked): Promise<QueryResult> {
    this.#piece ??= this.#begin();
    return this.#piece.add(asked);
  }

  #begin(): Piece {
    const piece = new Piece();
    setImmediate(() => {
      this.#piece = null;
      piece.send();
    });
    return this.connection.query(piece);
  }

  #release(fault?: Error): void {
    this.connection.removeListener('error', ignore);
    this.connection.release(fault);
  }
}

/**
 * Everything in `work` happens, or nothing. Our own statements need the connection alone. What failed first says why: after
 * it the connection takes nothing more, and its COMMIT stores nothing.
 */
export async function inTransaction<T>(
  adapter: LentConnectionPg,
  prisma: PrismaClient,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const bounds = new Bounds(await adapter.pool.connect());
  const models = new Models((asking) => adapter.lendTo(bounds, () => prisma.$transaction(asking, LIMITS)));
  const tx = straight(models.clientOf(prisma, bounds.ahead), () => bounds);
  const [done] = await Promise.allSettled([work(tx)]);
  await models.end();
  const ended = unheard(bounds.end(done.status === 'fulfilled' ? 'COMMIT' : 'ROLLBACK'));
  await Promise.all(bounds.ahead);
  if (done.status === 'rejected') {
    await ended.catch(ignore);
    throw done.reason;
  }
  if ((await ended) !== 'COMMIT')
    throw new Error('A statement had failed or the act took too long: nothing was stored');
  return done.value;
}
