import type { FactDay } from '@/lib/kernel/fact-day';
import { storedDays } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';
import type { AnswerTerm } from '../act';
import { refreshFranchise } from '../shared/franchise';
import { dateOfFact, recordEvent } from './entry-events';
import { closeFamily, reopenFamily, SETTLED, settled } from './family';

export interface StateChange {
  readonly entryId: string;
  readonly on: FactDay;
  readonly campaignId: string | null;
  /** The complaint or the petition that brings it. */
  readonly subjectId?: string;
  readonly note?: string;
}

/** The right has come back: by a complaint satisfied (`satisfied`) or a restoration in force (`restored`). The family follows. */
export async function restoreEntry(
  tx: Tx,
  { entryId, on, campaignId, subjectId, note }: StateChange,
  why: 'satisfied' | 'restored',
): Promise<AnswerTerm[]> {
  const restored = { ...storedDays({ restoredOn: on }, await partDaysOf(tx, entryId)), restoredOn: dateOfFact(on) };
  const entry = await tx.lishenetsEntry.update({
    where: { id: entryId },
    data: { state: 'restored', ...restored, version: { increment: 1 } },
  });
  await recordEvent(tx, { entryId, kind: 'restored', on, note: note ?? why, subjectId: subjectId ?? null });
  await refreshFranchise(tx, { sovietId: entry.sovietId, residentIds: [entry.residentId] });
  const reopened = await reopenFamily(tx, { entryId, why, letter: entry.letter, on, campaignId });
  return entry.isReopened ? [...(await settleRestored(tx, entryId, on)), ...reopened] : reopened;
}

const partDaysOf = async (tx: Tx, id: string): Promise<unknown> =>
  (await tx.lishenetsEntry.findUniqueOrThrow({ where: { id }, select: { partDays: true } })).partDays;

/** 15.п: with the person's own right come back, nobody owes the entry a look on the principal's account. */
async function settleRestored(tx: Tx, entryId: string, on: FactDay): Promise<AnswerTerm[]> {
  await tx.lishenetsEntry.update({ where: { id: entryId }, data: SETTLED });
  return settled(tx, entryId, on, 'restored');
}

/** The entry stands again: what ended it was taken back. The family is as it was. */
export async function reinstateEntry(tx: Tx, { entryId, on, subjectId, note }: StateChange): Promise<void> {
  const standing = storedDays({ restoredOn: null, struckOn: null }, await partDaysOf(tx, entryId));
  const entry = await tx.lishenetsEntry.update({
    where: { id: entryId },
    data: { state: 'entered', ...standing, strikeReason: null, version: { increment: 1 } },
  });
  await recordEvent(tx, { entryId, kind: 'reinstated', on, note: note ?? null, subjectId: subjectId ?? null });
  // Of a head who has died or left the register the family stays open: nobody is kept by him.
  if (entry.goneOn === null) await closeFamily(tx, entry, on);
  await refreshFranchise(tx, { sovietId: entry.sovietId, residentIds: [entry.residentId] });
}
