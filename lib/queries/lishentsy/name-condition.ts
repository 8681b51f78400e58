import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { nameOrder } from '../register/name-filter';

const ENTERED = Prisma.sql`EXISTS (SELECT FROM lishenets_entry stands WHERE stands.resident_id = r.id)`;

/**
 * The condition on people `r` who stand in a register of the disfranchised that their name answers to what was typed, in any
 * spelling and order; where nobody there is named so, near misses. Null when nothing was typed. It asks for names by ranges:
 * a statement with it must be planned for what is asked.
 */
export async function nameCondition(db: Db, typed: string | undefined): Promise<Prisma.Sql | null> {
  const named = await nameOrder(db, typed, ENTERED);
  return named === null ? null : named.matches;
}

/** The condition asks of a resident `r`: an entry, a complaint or a petition has the same name, and an index of names of its own. */
export const namedAs = (row: 'e' | 'a' | 'p'): Prisma.Sql =>
  Prisma.sql`CROSS JOIN LATERAL (SELECT ${Prisma.raw(row)}.normal_name) r`;
