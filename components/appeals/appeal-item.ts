import type { CivilDay } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import type { PersonName } from '@/lib/kernel/person-name';

/** A complaint as lists show it. */
export interface AppealItem extends PersonName {
  readonly id: string;
  readonly birthYear: number;
  readonly letter: string;
  readonly settlement: string;
  readonly soviet: string;
  readonly state: string;
  readonly isLate: boolean;
  readonly filedOn: KnownDay;
  readonly holder: string | null;
  readonly article: string;
  readonly mayDecide: boolean;
  readonly due: CivilDay | null;
  readonly isOverdue: boolean;
  readonly untoldDays: number | null;
  readonly isMine: boolean;
}

export const BATCH_ACTS = ['receive', 'forward', 'decide', 'announce'] as const;
export type BatchAct = (typeof BATCH_ACTS)[number];

/** What the body that has it must do: the village sends on (28), the others decide. */
export function actOf({ state, mayDecide }: Pick<AppealItem, 'state' | 'mayDecide'>): BatchAct | null {
  if (state === 'held') return mayDecide ? 'decide' : 'forward';
  if (state === 'sent') return 'receive';
  return state === 'satisfied' || state === 'refused' ? 'announce' : null;
}
