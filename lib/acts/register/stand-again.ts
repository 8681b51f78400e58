import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { conflict, type Refusal } from '../refusal';
import { findFreeKey } from './beside';
import { findGoneSettlement } from './gone-settlement';
import { findLeftByHand, findPlacement, isMeetingOpen } from './placement';
import { keysOf } from './resident-facts';

/**
 * A record that was struck or merged stands in the register again, in the uchastok where the division has the person now, else
 * where they were put by hand:
 * unless somebody of the name has come there since, a meeting goes on, or the settlement is no more.
 */
export async function standAgain(
  tx: Tx,
  row: ResidentModel,
  ended: { readonly struckOn: null } | { readonly mergedIntoId: null },
): Promise<Result<ResidentModel, Refusal>> {
  const normalKey = await findFreeKey(tx, { ...row, ...keysOf(row) });
  if (normalKey === null) return err(conflict('resident-already-there'));
  const place = await findPlacement(tx, row.sovietId, [row.id]);
  const uchastokId = place({ ...row, residentId: row.id }) ?? (await findLeftByHand(tx, row.id));
  if (await isMeetingOpen(tx, row.sovietId, [uchastokId])) return err(conflict('uchastok-meeting-open'));
  const stored = await tx.resident.update({
    where: { id: row.id },
    data: { ...ended, normalKey, strikeReason: null, uchastokId, version: { increment: 1 } },
  });
  const gone = await findGoneSettlement(tx, [row.id]);
  return gone === null ? ok(stored) : err(gone);
}
