import { ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { Refusal } from '../refusal';
import { takeEntriesAlong } from '../register/entries-along';
import { findPlacement } from '../register/placement';
import { refreshFranchise, refreshTotals } from '../shared/franchise';
import { placeResidents } from '../shared/place-residents';

/**
 * The people of a settlement that goes under another soviet go with it: their records, their entries of the register of
 * the disfranchised. What was joined to it under art. 37, or it to others, was within the old soviet and is parted.
 */
export async function takePeopleAlong(
  tx: Tx,
  settlement: TerritoryModel,
  sovietId: string,
): Promise<Result<null, Refusal>> {
  const ids = await tx.resident.findMany({ where: { settlementId: settlement.id }, select: { id: true } });
  const along = await takeEntriesAlong(
    tx,
    ids.map(({ id }) => id),
    sovietId,
  );
  if (!along.ok) return along;
  await tx.resident.updateMany({
    where: { settlementId: settlement.id },
    data: { sovietId, uchastokId: null, electorNo: null, version: { increment: 1 } },
  });
  await tx.territory.updateMany({
    where: { OR: [{ id: settlement.id }, { joinedToId: settlement.id }], joinedToId: { not: null } },
    data: { joinedToId: null },
  });
  await placeInPerson(tx, sovietId, settlement.id);
  await placeResidents(tx, sovietId);
  await refreshFranchise(tx, { sovietId });
  if (settlement.parentId !== null) await refreshTotals(tx, settlement.parentId);
  return ok(null);
}

/** art. 36, 37: whom a unit's uchastok or a minority's takes wherever they live is there again when they come back. */
async function placeInPerson(tx: Tx, sovietId: string, settlementId: string): Promise<void> {
  const living = { settlementId, struckOn: null, mergedIntoId: null };
  const people = await tx.resident.findMany({
    where: living,
    select: { id: true, settlementId: true, household: true },
  });
  const ids = people.map(({ id }) => id);
  const place = await findPlacement(tx, sovietId, ids);
  const byUchastok = Map.groupBy(people, (person) => place({ ...person, residentId: person.id }));
  for (const [uchastokId, those] of byUchastok)
    if (uchastokId !== null)
      await tx.resident.updateMany({ where: { id: { in: those.map(({ id }) => id) } }, data: { uchastokId } });
}
