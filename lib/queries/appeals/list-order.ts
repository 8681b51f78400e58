import { dayOfDate } from '@/lib/kernel/civil-day';
import type { Key, Order } from '../keyset';

export const APPEAL_SORTS = ['due', 'filed', '-filed', 'name', '-name', 'settlement', '-settlement'] as const;
type AppealSort = (typeof APPEAL_SORTS)[number];

/** What a complaint `a` against an entry of a settlement `place` is ordered by, as its row has it. */
interface Sorted {
  readonly id: string;
  readonly urgency: number;
  readonly due: Date | null;
  readonly filedOn: Date | null;
  readonly normalName: string;
  readonly settlement: string;
}

/** With a day set first, on its way too (I-06), then what waits without one, then what is kept or closed; the index has it in these words. */
export const URGENCY = `(CASE WHEN a.state IN ('held', 'sent') AND a.due_on IS NOT NULL THEN 0
  WHEN a.state IN ('held', 'sent', 'satisfied', 'refused') THEN 1 ELSE 2 END)`;

const dayOf = (day: Date | null): string => (day === null ? '-infinity' : dayOfDate(day));

const NAME: Key<Sorted> = { sql: 'a.normal_name', cast: 'text', of: (row) => row.normalName };
const KEYS = {
  due: [
    { sql: URGENCY, cast: 'int', of: (row) => row.urgency },
    {
      ...{ sql: "coalesce(a.due_on, a.filed_on, '-infinity'::date)", cast: 'date' },
      of: ({ due, filedOn }) => dayOf(due ?? filedOn),
    },
  ],
  filed: [{ sql: "coalesce(a.filed_on, '-infinity'::date)", cast: 'date', of: ({ filedOn }) => dayOf(filedOn) }],
  name: [NAME],
  settlement: [{ sql: 'place.name', cast: 'text', of: (row) => row.settlement }, NAME],
} satisfies Readonly<Record<string, readonly Key<Sorted>[]>>;
const ID: Key<Sorted> = { sql: 'a.id', cast: 'uuid', of: (row) => row.id };

/** How a list of complaints is ordered. */
export function orderOf(sort: AppealSort): Order<Sorted> {
  // A sort is one of these with or without its sign.
  const by = sort.replace('-', '') as keyof typeof KEYS;
  return { keys: [...KEYS[by], ID], direction: sort.startsWith('-') ? 'DESC' : 'ASC' };
}
