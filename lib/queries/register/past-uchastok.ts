import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { ask } from '../ask';

/** Whether elections that are past were held by an uchastok: the register has nobody in it, its own list has its electors. */
export async function isOfPast(db: Db, uchastokId: string): Promise<boolean> {
  const found = await ask(
    db,
    Prisma.sql`SELECT u.id FROM uchastok u JOIN election e ON e.id = u.election_id WHERE u.id = ${uchastokId}::uuid AND ${IS_PAST}`,
  );
  return found.length > 0;
}
