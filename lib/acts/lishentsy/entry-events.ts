import type { FactDay } from '@/lib/kernel/fact-day';
import { columnOfDay, knownOf, storedDays } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';
import { invalid, type Refusal } from '../refusal';
import { isBefore } from '../shared/is-before';

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

const BEFORE = {
  ...{ entered: 'before-entry', amended: 'before-amendment', struck: 'before-striking' },
  reinstated: 'before-reinstating',
} as const satisfies Partial<Record<EntryEventKind, string>>;

/** What comes after these comes on no day before the last of them: else the register of a day would have it the other way round. */
export async function findMisplaced(
  tx: Tx,
  entryId: string,
  on: FactDay,
  after: readonly (keyof typeof BEFORE)[],
): Promise<Refusal | null> {
  const last = await tx.entryEvent.findFirst({
    where: { entryId, kind: { in: [...after] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const kind = after.find((one) => one === last?.kind);
  if (last === null || kind === undefined || !isBefore(on, knownOf(last, 'on'))) return null;
  return invalid(['on'], BEFORE[kind]);
}
