import type { Tx } from '@/lib/store/client';
import type { UnitFacts } from './load-unit';

/** Everyone whom the unit counts, or one that meets with it. */
export async function listPeopleOf(tx: Tx, units: UnitFacts['units'], unitId: string): Promise<string[]> {
  const led = new Set([unitId]);
  for (let before = 0; before < led.size; ) {
    before = led.size;
    for (const { id, joinedToId, parentId } of units.values()) if (led.has(joinedToId ?? parentId ?? '')) led.add(id);
  }
  const claims = await tx.unitClaim.findMany({
    where: { unitId: { in: [...led] }, released: false },
    select: { residentId: true },
  });
  return [...new Set(claims.map(({ residentId }) => residentId))];
}
