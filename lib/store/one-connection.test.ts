import { expect, it } from 'vitest';
import { testDatabase } from '@/lib/testing/database';
import { openStore } from './client';

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
