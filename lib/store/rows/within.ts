import { Prisma } from '../generated/client';

/** Condition that an expression of a path is the territory of that path or lies in it; all lies in the whole, whose path is empty. */
export const liesWithin = (path: Prisma.Sql, top: string): Prisma.Sql =>
  top === '' ? Prisma.sql`TRUE` : Prisma.sql`(${path} = ${top} OR ${path} LIKE ${`${top}.%`})`;

/** The same under a path that the statement itself finds. */
export const liesUnder = (path: Prisma.Sql, top: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${path} = ${top} OR starts_with(${path}, ${top} || '.'))`;

/** The same in a territory that is known by its id. */
export const liesIn = (path: Prisma.Sql, territoryId: string): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM territory top WHERE top.id = ${territoryId}::uuid AND ${liesUnder(path, Prisma.sql`top.path`)})`;
