import { Client } from 'pg';
import { expect, it } from 'vitest';
import { testDatabase } from '@/lib/testing/database';
import { openStore } from './client';
import { poolConfig } from './connect';

it('a transaction asked for several things at once answers them one after another', async () => {
  const { url, schema } = await testDatabase();
  const store = openStore(url, schema, 2);
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
  await store.prisma.$disconnect();
  expect(warnings).toEqual([]);
  expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], 0]);
});

it('a store whose connections were broken asks again by new ones, and lets all go at the end', async () => {
  const { url, ownerUrl, schema } = await testDatabase();
  const store = openStore(url, schema, 2);
  const pidOf = async () => (await store.prisma.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`)[0]?.pid;
  const first = await pidOf();
  const owner = new Client(poolConfig({ url: ownerUrl, schema }));
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
