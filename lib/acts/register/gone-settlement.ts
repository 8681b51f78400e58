import type { Tx } from '@/lib/store/client';
import { conflict, type Refusal } from '../refusal';

/** What stands in the way of people who have come to a place or back to it: it is no more, or under another soviet since. */
export async function findGoneSettlement(tx: Tx, residentIds: readonly string[]): Promise<Refusal | null> {
  const [gone] = await tx.$queryRaw<{ name: string; is_struck: boolean }[]>`
    SELECT place.name, place.struck_on IS NOT NULL AS is_struck
    FROM resident r JOIN territory place ON place.id = r.settlement_id
      AND (place.struck_on IS NOT NULL OR NOT r.soviet_id::text = ANY(string_to_array(place.path, '.')))
    WHERE r.id = ANY(${[...residentIds]}::uuid[]) AND r.struck_on IS NULL AND r.merged_into_id IS NULL
    ORDER BY place.name LIMIT 1`;
  if (gone === undefined) return null;
  return conflict(gone.is_struck ? 'settlement-gone' : 'settlement-elsewhere', { name: gone.name });
}
