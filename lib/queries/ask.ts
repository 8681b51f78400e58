import { askedOften } from '@/lib/store/asked-often';
import type { Db } from '@/lib/store/client';
import { type Prisma, Prisma as Sql } from '@/lib/store/generated/client';
import { limitTo } from './keyset';

/** Asks what a list asks again and again, whatever it is filtered by; but for names, whose plan hangs on how many bear them. */
export const ask = <T>(db: Db, statement: Prisma.Sql, isByName = false): Promise<T[]> =>
  db.$queryRaw<T[]>(isByName ? statement : askedOften(statement));

/** So many are counted of what grows without end; nobody pages through more. */
export const MOST_COUNTED = 10_000;
/** So many where an index does not tell, and each has to be looked at to be counted. */
export const MOST_LOOKED_AT = 500;

export interface Counted {
  readonly total: number;
  /** There are more. */
  readonly isCut: boolean;
}

/** How many rows `FROM … WHERE …` has, so far as they are counted. */
export async function countSome(db: Db, from: Prisma.Sql, most = MOST_COUNTED, isByName = false): Promise<Counted> {
  const found = await askTotal(
    db,
    Sql.sql`SELECT count(*)::int AS total FROM (SELECT ${from} ${limitTo(most + 1)}) counted`,
    isByName,
  );
  return { total: Math.min(found, most), isCut: found > most };
}

/** The same of a statement that counts, as `total`. */
export async function askTotal(db: Db, statement: Prisma.Sql, isByName = false): Promise<number> {
  const [counted] = await ask<{ total: number }>(db, statement, isByName);
  return counted?.total ?? 0;
}
