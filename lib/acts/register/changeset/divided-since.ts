import { z } from 'zod';
import { personName } from '@/lib/kernel/person-name';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { planMove } from '../relocate';
import type { Change } from './input';
import type { Filled } from './judge';
import { findThose, NAMED, type Those } from './load-changeset';

/** Where a prepared move puts somebody. */
const laid = z.object({
  soviet_id: z.string(),
  settlement_id: z.string(),
  household: z.string(),
  uchastok_id: z.string().nullable(),
  elector_no: z.number().nullable(),
});

interface Prepared {
  readonly id: string;
  readonly change: Change;
  /** The uchastok that people are put into, while it still is of elections that are not past. */
  readonly filled: Filled | null;
}

/**
 * Those of a prepared changeset whom it would put elsewhere now: the soviet was divided anew since, its elections are
 * over or the next announced, which leaves the records themselves as they were seen.
 */
export async function findDividedSince(tx: Tx, { id, change, filled }: Prepared): Promise<Those | null> {
  if (change.kind === 'uchastok') return filled === null ? findThose(tx, id, Prisma.sql`true`) : null;
  if (change.kind !== 'move') return null;
  const rows = await tx.changesetRow.findMany({
    where: { changesetId: id, verdict: 'fits' },
    include: { resident: true },
    orderBy: { ordinal: 'asc' },
  });
  const asPrepared = new Map(rows.map(({ residentId, after }) => [residentId, laid.parse(after)]));
  const planned = await planMove(
    tx,
    rows.map(({ resident }) => resident),
    (row) => {
      const to = asPrepared.get(row.id);
      return {
        sovietId: to?.soviet_id ?? row.sovietId,
        settlementId: to?.settlement_id ?? row.settlementId,
        household: to?.household,
      };
    },
  );
  const moved = planned.filter(({ row, after }) => {
    const to = asPrepared.get(row.id);
    return to?.uchastok_id !== after.uchastok_id || to?.elector_no !== after.elector_no;
  });
  if (moved.length === 0) return null;
  return {
    count: moved.length,
    names: moved
      .slice(0, NAMED)
      .map(({ row }) => personName(row))
      .join(', '),
  };
}
