import { Prisma } from '@/lib/store/generated/client';

/**
 * An import or a change to many that was taken back before it was ever applied was put away. Its row says so by the one state
 * of what is taken back and by the lack of a day of applying.
 */
export const isDiscarded = ({ state, applied }: { readonly state: string; readonly applied: Date | null }): boolean =>
  state === 'undone' && applied === null;

/** The same of a row in the database; undone with a day of applying is what was applied before. */
export const discarded = (state: Prisma.Sql, applied: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${state} = 'undone' AND ${applied} IS NULL)`;
