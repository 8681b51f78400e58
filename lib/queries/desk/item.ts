import { type CivilDay, dayOfDate, daysBetween } from '@/lib/kernel/civil-day';

export type DeskState = 'overdue' | 'today' | 'ahead' | 'waiting';

/** One thing to do: its words are in the message files under `desk.tasks.<code>`, filled by `values`. */
export interface DeskItem {
  readonly key: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly article: string;
  /** The event's day and the number of days from it to `due`; backwards terms have a negative number. */
  readonly from: CivilDay | null;
  readonly due: CivilDay | null;
  readonly days: number | null;
  readonly state: DeskState;
  readonly href: string;
}

export const stateOf = (due: CivilDay | null, today: CivilDay): DeskState => {
  if (due === null) return 'waiting';
  if (due < today) return 'overdue';
  return due === today ? 'today' : 'ahead';
};

interface Draft {
  readonly key: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly article: string;
  readonly from?: CivilDay | Date | null;
  readonly due?: CivilDay | Date | null;
  readonly href: string;
}

const dayOf = (value: CivilDay | Date | null | undefined): CivilDay | null =>
  value instanceof Date ? dayOfDate(value) : (value ?? null);

/** Completes a thing to do with how it stands today. */
export function deskItem(draft: Draft, today: CivilDay): DeskItem {
  const [from, due] = [dayOf(draft.from), dayOf(draft.due)];
  return {
    ...{ key: draft.key, code: draft.code, values: draft.values ?? {}, article: draft.article, href: draft.href },
    ...{ from, due, state: stateOf(due, today) },
    days: from !== null && due !== null ? daysBetween(from, due) : null,
  };
}

/** Where an item stands among others: by the day, what has none last. */
export type DeskPlace = Pick<DeskItem, 'due' | 'key'>;

/** After every day, for the database too. */
export const NEVER = 'infinity';

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The most pressing first. */
export const byUrgency = (a: DeskPlace, b: DeskPlace): number =>
  byCode(a.due ?? NEVER, b.due ?? NEVER) || byCode(a.key, b.key);

/** Each as one that is due on its day. */
export const countItems = (items: readonly DeskItem[]) => items.map(({ due }) => ({ due, count: 1 }));
