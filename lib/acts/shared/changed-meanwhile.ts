import { findLastAct } from '@/lib/journal/last-act';
import type { Tx } from '@/lib/store/client';
import { conflict, type Refusal } from '../refusal';

/**
 * Why a thing is not saved over: someone changed it after the sender looked at it. Names who that was and what they did;
 * null when it is as it was seen. What changed it may have been an act on something else, as a decision on its complaint.
 */
export async function findChanged(
  tx: Tx,
  thing: { readonly id: string; readonly version: number },
  seen: number | undefined,
  ...causes: readonly string[]
): Promise<Refusal | null> {
  if (seen === undefined || seen === thing.version) return null;
  const last = await findLastAct(tx, [thing.id, ...causes]);
  return last === null ? conflict('changed-meanwhile') : conflict('changed-by', { who: last.actor, acts: last.act });
}
