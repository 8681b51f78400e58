import { Prisma } from '../generated/client';

/** Condition that an expression of a path is the territory of that path or lies in it; all lies in the whole, whose path is empty. */
export const liesWithin = (path: Prisma.Sql, top: string): Prisma.Sql =>
  top === '' ? Prisma.sql`TRUE` : liesUnder(path, Prisma.sql`${top}::text`);

/**
 * The same under a path that the statement itself finds: a range of the index by the letters' codes. A path is ids of one
 * length with points between, so that nothing else begins like it.
 */
export const liesUnder = (path: Prisma.Sql, top: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${path} COLLATE "C" >= ${top} AND ${path} COLLATE "C" < ${top} || '/')`;

/** The same in a territory that is known by its id. */
export const liesIn = (path: Prisma.Sql, territoryId: string): Prisma.Sql =>
  liesUnder(path, Prisma.sql`(SELECT top.path FROM territory top WHERE top.id = ${territoryId}::uuid)`);
