import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { conflict, invalid, type Refusal } from '../refusal';
import { takeEntriesAlong } from '../register/entries-along';
import { laidRows, layOver } from '../register/placement';
import { planMove } from '../register/relocate';
import { refreshFranchise, refreshTotals } from '../shared/franchise';

/**
 * The people of one settlement are written under another. Households of one number stay two: those that come bear the
 * name of the settlement they come from beside it.
 */
export async function mergePeople(tx: Tx, row: TerritoryModel, into: TerritoryModel): Promise<Result<number, Refusal>> {
  const sovietId = into.parentId;
  if (sovietId === null) return err(invalid(['intoId'], 'other-kind'));
  const living = { settlementId: row.id, struckOn: null, mergedIntoId: null };
  const people = await tx.resident.findMany({ where: living });
  const there = await tx.resident.groupBy({ by: ['household'], where: { ...living, settlementId: into.id } });
  const taken = new Set(there.map(({ household }) => household));
  const planned = await planMove(tx, people, ({ household }) => ({
    ...{ sovietId, settlementId: into.id },
    household: taken.has(household) && household !== '' ? `${household} (${row.name})`.slice(0, 40) : household,
  }));
  const twins = planned.filter(({ verdict }) => verdict === 'twin-there');
  if (twins.length > 0) {
    const names = twins.slice(0, 5).map((twin) => `${twin.row.surname} ${twin.row.given}`);
    return err(conflict('settlement-twins', { names: names.join(', ') }));
  }
  if (planned.some(({ verdict }) => verdict === 'meeting-open')) return err(conflict('uchastok-meeting-open'));
  if (row.parentId !== sovietId) {
    const along = await takeEntriesAlong(
      tx,
      people.map(({ id }) => id),
      sovietId,
    );
    if (!along.ok) return along;
  }
  await layOver(tx, laidRows(planned.map((one) => ({ residentId: one.row.id, fields: one.after }))));
  await refreshFranchise(tx, { sovietId });
  if (row.parentId !== null) await refreshTotals(tx, row.parentId);
  return ok(people.length);
}
