import type { Tx } from '@/lib/store/client';
import { conflict, type Refusal } from '../refusal';

/** What stands in the way of people who have come back to the register: a settlement of theirs that is no more. */
export async function findGoneSettlement(tx: Tx, residentIds: readonly string[]): Promise<Refusal | null> {
  const [gone] = await tx.$queryRaw<{ name: string }[]>`
    SELECT place.name FROM resident r JOIN territory place ON place.id = r.settlement_id AND place.struck_on IS NOT NULL
    WHERE r.id = ANY(${[...residentIds]}::uuid[]) AND r.struck_on IS NULL AND r.merged_into_id IS NULL
    ORDER BY place.name LIMIT 1`;
  return gone === undefined ? null : conflict('settlement-gone', { name: gone.name });
}
