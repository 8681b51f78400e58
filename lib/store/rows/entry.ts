import { Prisma } from '../generated/client';

/** art. 21: an entry `e` stands though its person has died or left the register of inhabitants. */
export const STANDS_THOUGH_GONE = Prisma.sql`(e.state = 'entered' AND e.gone_on IS NOT NULL)`;
