import { askedOften } from '@/lib/store/asked-often';
import type { Db } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';

/** Asks what a list asks again and again, whatever it is filtered by. */
export const ask = <T>(db: Db, statement: Prisma.Sql): Promise<T[]> => db.$queryRaw<T[]>(askedOften(statement));

/** The same of a statement that counts, as `total`. */
export async function askTotal(db: Db, statement: Prisma.Sql): Promise<number> {
  const [counted] = await ask<{ total: number }>(db, statement);
  return counted?.total ?? 0;
}
