import type { CivilDay } from '@/lib/kernel/civil-day';
import { Prisma } from '../generated/client';

/** art. 21: an entry `e` stands though its person has died or left the register of inhabitants. */
export const STANDS_THOUGH_GONE = Prisma.sql`(e.state = 'entered' AND e.gone_on IS NOT NULL)`;

/** Since when an ended entry `e` has: known in part, from the last day on which it can have; nobody knows, from the first. */
const ENDED_ON = Prisma.sql`coalesce(e.struck_on, (e.part_days->'struckOn'->>'latest')::date,
  (e.part_days->'struckOn'->>'earliest')::date, e.restored_on, '-infinity'::date)`;

/** An entry `e` that a list of the soviet's no longer rests on by that day: it has ended, or gone to another soviet. */
export const isOvertaken = (sovietId: string, by: CivilDay | null): Prisma.Sql => Prisma.sql`(
  e.soviet_id <> ${sovietId}::uuid
  OR e.state <> 'entered' AND ${ENDED_ON} <= coalesce(${by}::date, 'infinity'::date))`;
