import type { CivilDay } from '@/lib/kernel/civil-day';
import { Prisma } from '../generated/client';

/** art. 21: an entry `e` stands though its person has died or left the register of inhabitants. */
export const STANDS_THOUGH_GONE = Prisma.sql`(e.state = 'entered' AND e.gone_on IS NOT NULL)`;

/** An entry `e` that a list of the soviet's no longer rests on by that day: it has ended, or gone to another soviet. */
export const isOvertaken = (sovietId: string, by: CivilDay | null): Prisma.Sql => Prisma.sql`(
  e.soviet_id <> ${sovietId}::uuid
  OR e.state <> 'entered' AND coalesce(e.struck_on, e.restored_on, '-infinity'::date) <= coalesce(${by}::date, 'infinity'::date))`;
