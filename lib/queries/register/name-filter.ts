import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { NamedSo } from './name-conditions';
import { searchName } from './name-search';

// A bare number would be the place of a column to order by.
const NOBODY: NamedSo = { exact: Prisma.sql`false`, matches: Prisma.sql`false`, rank: Prisma.sql`0::int` };

/**
 * What a name typed in any spelling asks of `r`, for a list of the nearest few: people named so, or where `among` holds
 * none, those a slip of the pen away, with how near each is, to order by. Null when nothing was typed.
 */
export async function nameOrder(db: Db, typed: string | undefined, among: Prisma.Sql): Promise<NamedSo | null> {
  const search = await searchName(db, typed);
  if (search === null) return null;
  if (search.plain !== null && (await isAnyone(db, search.plain, among))) return search.plain;
  return (await search.findSlips()) ?? NOBODY;
}

async function isAnyone(db: Db, { matches }: NamedSo, among: Prisma.Sql): Promise<boolean> {
  const [found] = await db.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT FROM resident r WHERE r.merged_into_id IS NULL AND ${among} AND ${matches}) AS is`;
  return found?.is ?? false;
}
