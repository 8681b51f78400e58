import type { FactDay } from '@/lib/kernel/fact-day';
import { columnOfDay, storedDays } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';

export type EntryEventKind = 'entered' | 'amended' | 'struck' | 'restored' | 'reinstated' | 'reopened' | 'settled';

export interface EntryEventInput {
  readonly entryId: string;
  readonly kind: EntryEventKind;
  readonly on: FactDay;
  readonly note?: string | null;
  /** The complaint, the petition or the principal's entry from which it comes. */
  readonly subjectId?: string | null;
  readonly letter?: string;
  readonly ground?: string | null;
}

/** What is known in part holds from the last day on which it can have been. */
export const dateOfFact = (day: FactDay): Date | null => columnOfDay(day.latest);

/** Keeps what happened to an entry under its day, so that the register can be seen as it stood on any other. */
export async function recordEvent(
  tx: Tx,
  { on, note = null, subjectId = null, ...event }: EntryEventInput,
): Promise<void> {
  await tx.entryEvent.create({ data: { ...event, note, subjectId, ...storedDays({ on }), on: dateOfFact(on) } });
}
