import type { Refusal } from '@/lib/acts/refusal';
import { ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import { COMPLAINTS_HERE, takeEntriesAlong } from '../entries-along';

export interface Leaving {
  readonly residentId: string;
  readonly toSovietId: string;
}

/** art. 21: whoever goes to another soviet takes along the entries that are kept there. */
export async function takeAllAlong(tx: Tx, leaving: readonly Leaving[]): Promise<Result<null, Refusal>> {
  for (const [toSovietId, people] of Map.groupBy(leaving, (one) => one.toSovietId)) {
    const ids = people.map(({ residentId }) => residentId);
    const along = await takeEntriesAlong(tx, ids, toSovietId);
    if (!along.ok) return along;
  }
  return ok(null);
}

/** Those of the people whose complaint still runs: it is the old soviet's commission that answers it. */
export async function listComplaining(tx: Tx, residentIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (residentIds.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ resident_id: string }[]>`
    SELECT DISTINCT e.resident_id FROM ${COMPLAINTS_HERE} WHERE e.resident_id = ANY(${[...residentIds]}::uuid[])`;
  return new Set(rows.map((row) => row.resident_id));
}
