import { Prisma } from '@/lib/store/generated/client';
import { decodeCursor } from '../page';

export const APPEAL_SORTS = ['due', 'filed', '-filed', 'name', '-name', 'settlement', '-settlement'] as const;
export type AppealSort = (typeof APPEAL_SORTS)[number];

// With a day set first, then what waits without one, then what is kept or closed.
const URGENCY = Prisma.sql`CASE WHEN a.state = 'held' AND now.due_on IS NOT NULL THEN 0 WHEN a.state IN ('held', 'sent', 'satisfied', 'refused') THEN 1 ELSE 2 END`;
const NONE = Prisma.sql`0`;

const KEYS: Readonly<Record<string, Prisma.Sql>> = {
  due: Prisma.sql`coalesce(now.due_on::text, a.filed_on::text, '')`,
  filed: Prisma.sql`coalesce(a.filed_on::text, '')`,
  name: Prisma.sql`r.normal_name`,
  settlement: Prisma.sql`place.name`,
};

export interface ListOrder {
  readonly rank: Prisma.Sql;
  readonly key: Prisma.Sql;
  readonly by: Prisma.Sql;
  /** The same of the rows of a `page`, where both have their names. */
  readonly inPage: Prisma.Sql;
  /** The condition that leaves out what stands up to the cursor. */
  readonly after: Prisma.Sql;
}

/** How a list of complaints is ordered, and where the page after a cursor begins. */
export function orderOf(sort: AppealSort, cursor: string | undefined): ListOrder {
  const isDown = sort.startsWith('-');
  const name = isDown ? sort.slice(1) : sort;
  const rank = name === 'due' ? URGENCY : NONE;
  const key = KEYS[name] ?? Prisma.sql`''`;
  const by = isDown ? Prisma.sql`rank DESC, key DESC, a.id DESC` : Prisma.sql`rank, key, a.id`;
  const inPage = isDown
    ? Prisma.sql`page.rank DESC, page.key DESC, page.id DESC`
    : Prisma.sql`page.rank, page.key, page.id`;
  return { rank, key, by, inPage, after: afterCursor({ rank, key, isDown }, cursor) };
}

function afterCursor(
  { rank, key, isDown }: Pick<ListOrder, 'rank' | 'key'> & { isDown: boolean },
  cursor: string | undefined,
): Prisma.Sql {
  const [atRank, atKey, id] = decodeCursor(cursor) ?? [];
  if (typeof atRank !== 'number' || typeof atKey !== 'string' || typeof id !== 'string') return Prisma.empty;
  const than = isDown ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`AND (${rank}, ${key}, a.id) ${than} (${atRank}, ${atKey}, ${id}::uuid)`;
}
