import type { Tx } from '@/lib/store/client';
import type { StoredUnit } from './load-unit';
import { placeByUnits } from './place-by-units';

export interface Claimed {
  /** Counted by the unit now, who were not before. */
  readonly added: number;
  readonly already: number;
  /** Of those named, whom another unit counts too: to be settled. */
  readonly contested: number;
  /** Named, but no living person of this soviet. */
  readonly strangers: number;
}

export type ClaimSource = 'hand' | 'filter' | 'list' | 'file';

/**
 * Lets a unit count people as its own. Who goes from an enterprise into its part or shift leaves the rest of it; a claim
 * once released comes back by hand alone, never with the next list.
 */
export async function claimPeople(
  tx: Tx,
  sovietId: string,
  unit: StoredUnit,
  residentIds: readonly string[],
  source: ClaimSource,
): Promise<Claimed> {
  const asked = [...new Set(residentIds)];
  const living = await tx.resident.findMany({
    where: { id: { in: asked }, sovietId, struckOn: null, mergedIntoId: null },
    select: { id: true },
  });
  const ids = living.map(({ id }) => id);
  const inParts = await tx.unitClaim.findMany({
    where: { unit: { is: { parentId: unit.id, struckOn: null } }, residentId: { in: ids }, released: false },
    select: { residentId: true },
  });
  const counted = new Set(inParts.map(({ residentId }) => residentId));
  const own = ids.filter((residentId) => !counted.has(residentId));
  const added = await tx.$executeRaw`
    INSERT INTO unit_claim (unit_id, resident_id, source)
    SELECT ${unit.id}::uuid, id, ${source} FROM unnest(${own}::uuid[]) AS p(id)
    ON CONFLICT (unit_id, resident_id) DO UPDATE SET released = false, source = excluded.source
      WHERE unit_claim.released AND excluded.source = 'hand'`;
  // Whom the part has let go once stays with the rest of the enterprise: the list does not bring them into the part.
  if (unit.parentId !== null)
    await tx.$executeRaw`
      DELETE FROM unit_claim rest USING unit_claim part
      WHERE rest.unit_id = ${unit.parentId}::uuid AND rest.resident_id = ANY(${own}::uuid[])
        AND part.unit_id = ${unit.id}::uuid AND part.resident_id = rest.resident_id AND NOT part.released`;
  await placeByUnits(tx, sovietId, own);
  return {
    ...{ added, already: ids.length - added, strangers: asked.length - ids.length },
    contested: await countContested(tx, sovietId, own),
  };
}

async function countContested(tx: Tx, sovietId: string, residentIds: readonly string[]): Promise<number> {
  const [row] = await tx.$queryRaw<{ people: number }[]>`
    SELECT count(*)::int AS people FROM (
      SELECT c.resident_id FROM unit_claim c JOIN unit u ON u.id = c.unit_id AND u.struck_on IS NULL AND u.soviet_id = ${sovietId}::uuid
      WHERE c.resident_id = ANY(${[...residentIds]}::uuid[]) AND NOT c.released
      GROUP BY c.resident_id HAVING count(*) > 1
    ) twice`;
  return row?.people ?? 0;
}
