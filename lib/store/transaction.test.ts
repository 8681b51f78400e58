import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '@/lib/testing/database';
import { openStore, type Store, type Tx } from './client';
import { poolConfig } from './connect';
import { Prisma } from './generated/client';
import { often } from './straight';
import { sendAhead } from './transaction';

let database: Awaited<ReturnType<typeof testDatabase>>;
let store: Store;

beforeEach(async () => {
  database = await testDatabase();
  store = openStore(database.url, database.schema, 1);
});

afterEach(() => store.prisma.$disconnect());

const newAccount = (login: string) => ({ login, name: 'Секретарь Петров', passwordHash: '' });
const addByModel = (tx: Tx, login: string) => tx.account.create({ data: newAccount(login) });
const countByStatement = async (tx: Tx) =>
  Number((await tx.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM account`)[0]?.n);
const refused = Prisma.sql`SELECT 1 / 0`;

describe('a transaction', () => {
  it('asked for several things at once answers them one after another', async () => {
    const warnings: string[] = [];
    const note = (warning: Error) => warnings.push(warning.message);
    process.on('warning', note);
    const answers = await store.transaction(async (tx) => {
      const ask = (n: number) => tx.$queryRaw<{ n: number }[]>`SELECT ${n}::int AS n`;
      return Promise.all([ask(1), ask(2), tx.account.count()]);
    });
    // Warnings are told on a later turn.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
    expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], 0]);
  });

  it('holds what models and what statements do alike, and stores both or neither', async () => {
    const fault = new Error('the act thinks better of it');
    const work = async (tx: Tx) => {
      await addByModel(tx, 'petrov');
      expect(await countByStatement(tx)).toBe(1);
    };
    await expect(
      store.transaction(async (tx) => {
        await work(tx);
        throw fault;
      }),
    ).rejects.toBe(fault);
    expect(await store.prisma.account.count()).toBe(0);
    await store.transaction(work);
    expect(await store.prisma.account.count()).toBe(1);
  });

  it('fails where what was sent ahead fails, and says why', async () => {
    const work = async (tx: Tx) => {
      await addByModel(tx, 'petrov');
      sendAhead(tx, refused);
    };
    await expect(store.transaction(work)).rejects.toThrow('division by zero');
    expect(await store.prisma.account.count()).toBe(0);
  });

  it('stores nothing when the work goes on as if no statement had failed', async () => {
    const work = async (tx: Tx) => {
      await addByModel(tx, 'petrov');
      await tx.$queryRaw(refused).catch(() => null);
    };
    await expect(store.transaction(work)).rejects.toThrow('nothing was stored');
    expect(await store.prisma.account.count()).toBe(0);
  });

  it('that failed gives its connection back, and what was skipped in it is prepared when it is asked again', async () => {
    const kept = (n: number) => often(Prisma.sql`SELECT ${n}::int AS n, pg_backend_pid() AS pid`);
    const ask = (tx: Tx, n: number) => tx.$queryRaw<{ n: number; pid: number }[]>(kept(n));
    const work = async (tx: Tx) => {
      sendAhead(tx, refused);
      await ask(tx, 0);
    };
    const before = await store.transaction(
      (tx) => tx.$queryRaw<{ n: number; pid: number }[]>`
      SELECT 0 AS n, pg_backend_pid() AS pid`,
    );
    await expect(store.transaction(work)).rejects.toThrow('division by zero');
    await expect(store.transaction(async (tx) => sendAhead(tx, refused))).rejects.toThrow('division by zero');
    const after = [await store.transaction((tx) => ask(tx, 1)), await store.transaction((tx) => ask(tx, 2))].flat();
    const asked = [...before, ...after];
    expect(asked.map(({ n }) => n)).toEqual([0, 1, 2]);
    expect(new Set(asked.map(({ pid }) => pid)).size).toBe(1);
  });

  it('reads a kept statement’s rows the second time as the first', async () => {
    const asked = often(Prisma.sql`
      SELECT * FROM (VALUES
        (1, 2::bigint, '1927-01-15'::date, '1927-01-15T10:00:00Z'::timestamptz, '{"а": [1]}'::jsonb, ARRAY['о', NULL], 'ё'),
        (2, NULL, NULL, NULL, NULL, NULL, NULL)
      ) AS row (n, big, day, at, told, list, word) ORDER BY n`);
    const rows = [
      {
        ...{ n: 1, big: 2n, day: new Date('1927-01-15T00:00:00Z'), at: new Date('1927-01-15T10:00:00Z') },
        ...{ told: { а: [1] }, list: ['о', null], word: 'ё' },
      },
      { n: 2, big: null, day: null, at: null, told: null, list: null, word: null },
    ];
    for (const _ of [1, 2]) expect(await store.transaction((tx) => tx.$queryRaw(asked))).toEqual(rows);
  });

  it('goes on after a value that cannot be written: the database was not asked', async () => {
    const round: { self?: unknown } = {};
    round.self = round;
    const work = async (tx: Tx) => {
      await expect(tx.$queryRaw`SELECT ${round}::jsonb`).rejects.toThrow('circular');
      await addByModel(tx, 'petrov');
    };
    await store.transaction(work);
    expect(await store.prisma.account.count()).toBe(1);
  });

  it('takes nothing more when it has ended', async () => {
    const kept = await store.transaction(async (tx) => {
      await addByModel(tx, 'petrov');
      return tx;
    });
    await expect(countByStatement(kept)).rejects.toThrow('The transaction has ended');
    await expect(addByModel(kept, 'ivanov')).rejects.toThrow();
    expect(await store.prisma.account.count()).toBe(1);
  });
});

/** As the web server has it: the modules loaded once more, beside those that opened the store. */
async function loadedAgain() {
  vi.resetModules();
  const again = await import('./transaction');
  expect(again.sendAhead).not.toBe(sendAhead);
  return { ...again, ...(await import('./straight')) };
}

describe('modules that the web server loads a second time', () => {
  it('send ahead in a transaction of the first: where that fails it fails', async () => {
    const again = await loadedAgain();
    await expect(store.transaction(async (tx) => again.sendAhead(tx, refused))).rejects.toThrow('division by zero');
  });

  it('have a statement kept prepared by the connection of the first', async () => {
    const { often } = await loadedAgain();
    await store.prisma.$queryRaw(often(Prisma.sql`SELECT 'asked often'`));
    const prepared = await store.prisma.$queryRaw`
      SELECT statement FROM pg_prepared_statements WHERE statement = ${"SELECT 'asked often'"}`;
    expect(prepared).toHaveLength(1);
  });
});

it('a store whose connections were broken asks again by new ones, and lets all go at the end', async () => {
  const pidOf = async () => (await store.prisma.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`)[0]?.pid;
  const first = await pidOf();
  const owner = new Client(poolConfig({ url: database.ownerUrl, schema: database.schema }));
  await owner.connect();
  const isThere = async (pid: number | undefined) =>
    (await owner.query('SELECT 1 FROM pg_stat_activity WHERE pid = $1', [pid])).rows.length > 0;
  await owner.query('SELECT pg_terminate_backend($1, 5000)', [first]);
  await expect.poll(async () => pidOf().catch(() => first)).not.toBe(first);
  const second = await pidOf();
  await store.prisma.$disconnect();
  await expect.poll(() => isThere(second)).toBe(false);
  await owner.end();
});
