import { conflict, invalid, type Refusal } from '@/lib/acts/refusal';
import { refreshFranchise, refreshTotals } from '@/lib/acts/shared/franchise';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import { takeEntriesAlong } from '../entries-along';
import { mayKeep } from '../may-keep';
import { laidRows, layOver } from '../placement';
import { planMove } from '../relocate';
import { findPlace } from '../resident-facts';
import { keepHousehold, type Why } from './keep-household';
import type { HouseholdFacts } from './load-household';
import type { Renamed } from './rename-in-division';

interface Moved {
  readonly moved: number;
  readonly changesetId: string;
}

/**
 * Takes a whole household to another place under a number; who is there already by name stops it. `renamed` are the uchastki
 * that name it by the new number now.
 */
export async function moveMembers(
  tx: Tx,
  facts: HouseholdFacts,
  to: { readonly settlementId: string; readonly household: string },
  why: Why,
  renamed: readonly Renamed[] = [],
): Promise<Result<Moved, Refusal>> {
  const { members, soviet, campaign } = facts;
  const place = await findPlace(tx, to.settlementId);
  if (place === null || place.settlement.struckOn !== null)
    return err(invalid(['toSettlementId'], 'no-such-settlement'));
  const refused = mayKeep(why.actor, place.soviet, campaign);
  if (refused !== null) return err(refused);
  const planned = await planMove(tx, members, () => ({ ...to, sovietId: place.soviet.id }));
  const twins = planned
    .filter(({ verdict }) => verdict === 'twin-there')
    .map(({ row }) => `${row.surname} ${row.given}`);
  if (twins.length > 0) return err(conflict('household-twins', { names: twins.join(', ') }));
  if (planned.some(({ verdict }) => verdict === 'meeting-open')) return err(conflict('uchastok-meeting-open'));
  const ids = members.map(({ id }) => id);
  if (place.soviet.id !== soviet.id) {
    const along = await takeEntriesAlong(tx, ids, place.soviet.id);
    if (!along.ok) return along;
  }
  const changesetId = await keepHousehold(tx, facts, { kind: 'move', ...to, renamed }, planned, why);
  const moved = await layOver(
    tx,
    laidRows(
      planned
        .filter(({ verdict }) => verdict === 'fits')
        .map(({ row, after }) => ({ residentId: row.id, fields: after })),
    ),
  );
  await refreshFranchise(tx, { sovietId: place.soviet.id, residentIds: ids });
  await refreshTotals(tx, soviet.id, place.soviet.id);
  return ok({ moved, changesetId });
}
