import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { conflict, type Refusal } from '../refusal';
import { takeEntriesAlong } from '../register/entries-along';
import { laidRows, layOver } from '../register/placement';
import { isLiving, planMove } from '../register/relocate';
import { refreshFranchise, refreshTotals } from '../shared/franchise';
import { destinationsIn, sovietOf } from './destination';

/** The people who live in one place are written under another of its kind, which is of the soviet named. */
export async function mergePeople(
  tx: Tx,
  row: TerritoryModel,
  into: TerritoryModel,
  sovietId: string,
): Promise<Result<number, Refusal>> {
  const written = await tx.resident.findMany({ where: { settlementId: row.id } });
  const people = written.filter(isLiving);
  const goesTo = await destinationsIn(tx, row, into);
  const planned = await planMove(tx, people, (person) => ({ ...goesTo(person), sovietId }));
  const twins = planned.filter(({ verdict }) => verdict === 'twin-there');
  if (twins.length > 0) {
    const names = twins.slice(0, 5).map((twin) => `${twin.row.surname} ${twin.row.given}`);
    return err(conflict('settlement-twins', { names: names.join(', ') }));
  }
  if (planned.some(({ verdict }) => verdict === 'meeting-open')) return err(conflict('uchastok-meeting-open'));
  const fromId = sovietOf(row);
  if (fromId !== sovietId) {
    const along = await takeEntriesAlong(
      tx,
      written.map(({ id }) => id),
      sovietId,
    );
    if (!along.ok) return along;
  }
  // Who was struck or merged away goes along: in a place that is no more nobody could be put back.
  const gone = written.filter((person) => !isLiving(person));
  const columnsOf = ({ settlementId, household }: ReturnType<typeof goesTo>) => ({
    ...{ soviet_id: sovietId, settlement_id: settlementId, household },
  });
  await layOver(
    tx,
    laidRows([
      ...planned.map((one) => ({ residentId: one.row.id, fields: one.after })),
      ...gone.map((person) => ({ residentId: person.id, fields: columnsOf(goesTo(person)) })),
    ]),
  );
  await refreshFranchise(tx, { sovietId });
  if (fromId !== null) await refreshTotals(tx, fromId);
  return ok(people.length);
}
