import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { conflict, type Refusal } from '../../refusal';
import { findUnkept } from './frame';
import type { ChangesetFacts } from './load-changeset';

/** A prepared change, its row locked, will not be applied any more; answers the row's version. */
export async function putAway(
  tx: Tx,
  { row, frame, touched }: ChangesetFacts,
  actor: Actor,
  today: CivilDay,
): Promise<Result<number, Refusal>> {
  if (row.state !== 'prepared') return err(conflict('changeset-not-prepared'));
  const unkept = await findUnkept(tx, actor, frame, touched);
  if (unkept !== null) return err(unkept);
  const stored = await tx.changeset.update({
    where: { id: row.id },
    data: { state: 'undone', undoneOn: dateOfDay(today), version: { increment: 1 } },
  });
  return ok(stored.version);
}
