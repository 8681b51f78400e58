import { conflict, invalid, type Refusal } from '@/lib/acts/refusal';
import { refreshFranchise, refreshTotals } from '@/lib/acts/shared/franchise';
import { err, ok, type Result } from '@/lib/kernel/result';
import { normalizeHousehold } from '@/lib/registers/resident-key';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { takeEntriesAlong } from '../entries-along';
import { mayKeep } from '../may-keep';
import { laidRows, layOver } from '../placement';
import { planMove } from '../relocate';
import { findPlace } from '../resident-facts';
import type { HouseholdFacts } from './load-household';

/** Takes a whole household to another place under a number; who is there already by name stops it. */
export async function moveMembers(
  tx: Tx,
  { members, soviet, campaign }: HouseholdFacts,
  to: { readonly settlementId: string; readonly household: string },
  actor: Actor,
): Promise<Result<number, Refusal>> {
  const place = await findPlace(tx, to.settlementId);
  if (place === null || place.settlement.struckOn !== null)
    return err(invalid(['toSettlementId'], 'no-such-settlement'));
  const refused = mayKeep(actor, place.soviet, campaign);
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
  return ok(moved);
}

/** A divided settlement names the household in its uchastok: under its new number it lies there still. */
export async function renameInDivision(
  tx: Tx,
  { settlementId, from, to }: { readonly settlementId: string; readonly from: string; readonly to: string },
): Promise<void> {
  const [before, after] = [normalizeHousehold(from), normalizeHousehold(to)];
  await tx.$executeRaw`
    UPDATE uchastok SET parts = (
      SELECT jsonb_agg(CASE WHEN part ->> 'settlementId' = ${settlementId} AND jsonb_typeof(part -> 'households') = 'array'
        THEN jsonb_set(part, '{households}', (
          SELECT jsonb_agg(DISTINCT CASE WHEN yard = to_jsonb(${before}::text) THEN to_jsonb(${after}::text) ELSE yard END)
          FROM jsonb_array_elements(part -> 'households') yard))
        ELSE part END)
      FROM jsonb_array_elements(parts) part)
    WHERE parts @> jsonb_build_array(jsonb_build_object('settlementId', ${settlementId}::text, 'households', jsonb_build_array(${before}::text)))`;
}
