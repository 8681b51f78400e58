import { askedOften } from '@/lib/store/asked-often';
import type { Db } from '@/lib/store/client';
import { type Prisma, Prisma as Sql } from '@/lib/store/generated/client';

/** Asks what a list asks again and again, whatever it is filtered by; but for names, whose plan hangs on how many bear them. */
export const ask = <T>(db: Db, statement: Prisma.Sql, isByName = false): Promise<T[]> =>
  db.$queryRaw<T[]>(isByName ? statement : askedOften(statement));

/** So many are counted of what grows without end; nobody pages through more. */
export const MOST_COUNTED = 10_000;

/** How many rows `FROM … WHERE …` has, so far as they are counted. */
export async function countSome(db: Db, from: Prisma.Sql) {
  const found = await askTotal(
    db,
    Sql.sql`SELECT count(*)::int AS total FROM (SELECT ${from} LIMIT ${MOST_COUNTED + 1}) counted`,
  );
  return { total: Math.min(found, MOST_COUNTED), isCut: found > MOST_COUNTED };
}

/** The same of a statement that counts, as `total`. */
export async function askTotal(db: Db, statement: Prisma.Sql, isByName = false): Promise<number> {
  const [counted] = await ask<{ total: number }>(db, statement, isByName);
  return counted?.total ?? 0;
}
