import type { CivilDay } from '@/lib/kernel/civil-day';
import { Prisma } from './generated/client';
import { often } from './straight';
import { sendAhead, type Tx } from './transaction';

/** Who changes rows in this transaction, by which act, on which day and why: what the histories of registers keep. */
export interface Acting {
  readonly act: string;
  readonly day: CivilDay;
  readonly accountId: string;
  readonly actorName: string;
  readonly reason: string | null;
}

/** Tells the database, until the transaction ends, who acts; its triggers keep that beside every change. */
export function tellActing(tx: Tx, { act, day, accountId, actorName, reason }: Acting): void {
  sendAhead(
    tx,
    often(Prisma.sql`
      SELECT set_config('izbirkom.act', ${act}, true), set_config('izbirkom.day', ${day}, true),
        set_config('izbirkom.account', ${accountId}, true), set_config('izbirkom.actor', ${actorName}, true),
        set_config('izbirkom.reason', ${reason ?? ''}, true)`),
  );
}
