import { PrismaPg } from '@prisma/adapter-pg';
import type { Transaction } from '@prisma/driver-adapter-utils';

/**
 * Prisma asks for several relations of one record at once, but a transaction has one connection, which answers one
 * question after another: here they wait for their turn, as `pg` will demand from its version 9 on.
 */
function inOrder(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const queued =
    <A extends unknown[], R>(ask: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> => {
      const answer = last.then(() => ask(...given));
      last = answer.catch(() => undefined);
      return answer;
    };
  transaction.queryRaw = queued(transaction.queryRaw.bind(transaction));
  transaction.executeRaw = queued(transaction.executeRaw.bind(transaction));
  return transaction;
}

/** Prisma's adapter, its transactions kept in order. */
export class OrderlyPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => inOrder(await start(isolation));
    return adapter;
  }
}
