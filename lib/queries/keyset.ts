import { Prisma } from '@/lib/store/generated/client';
import { decodeCursor } from './page';

/** One of the things that a list is ordered by: an expression that an index has, and its value in a row. */
export interface Key<R> {
  readonly sql: string;
  readonly cast: string;
  readonly of: (row: R) => string | number;
}

/** The order of a list; the last key tells any two rows apart. */
export interface Order<R> {
  readonly keys: readonly Key<R>[];
  readonly direction: 'ASC' | 'DESC';
}

export const orderBy = <R>({ keys, direction }: Order<R>): Prisma.Sql =>
  Prisma.raw(keys.map(({ sql }) => `${sql} ${direction}`).join(', '));

/** What stands after the cursor in that order; nothing left out without one. */
export function afterOf<R>(cursor: string | undefined, { keys, direction }: Order<R>): Prisma.Sql {
  const values = decodeCursor(cursor);
  if (values === null || values.length !== keys.length) return Prisma.empty;
  const columns = Prisma.raw(keys.map(({ sql }) => sql).join(', '));
  const bounds = Prisma.join(keys.map(({ cast }, i) => Prisma.sql`${values[i]}::${Prisma.raw(cast)}`));
  return Prisma.sql`AND (${columns}) ${Prisma.raw(direction === 'DESC' ? '<' : '>')} (${bounds})`;
}

/** The same where the first key is another table's, so that its rows before the cursor's are not even looked into. */
export function fromOf<R>(cursor: string | undefined, order: Order<R>): Prisma.Sql {
  const values = decodeCursor(cursor);
  const [first] = order.keys;
  if (values === null || values.length !== order.keys.length || first === undefined) return Prisma.empty;
  const than = Prisma.raw(order.direction === 'DESC' ? '<=' : '>=');
  return Prisma.sql`AND ${Prisma.raw(first.sql)} ${than} ${values[0]}::${Prisma.raw(first.cast)} ${afterOf(cursor, order)}`;
}

/** The values of a row by which the page after it begins. */
export const keysOf =
  <R>({ keys }: Order<R>) =>
  (row: R): readonly (string | number)[] =>
    keys.map((key) => key.of(row));

/**
 * So many rows at the most. The number is written out: were it a value of a kept statement, the database would not know how few
 * are wanted, and would plan it anew each time.
 */
export const limitTo = (rows: number): Prisma.Sql => Prisma.raw(`LIMIT ${Math.trunc(rows)}`);

/** Of more values than these the page is found in everybody's order. */
export const MOST_TOGETHER = 40;

/**
 * Of each value, `one.value` in `page`, as many rows as the page takes: put together in order and cut anew they are the page
 * of all of them, and no value's rows are read further. The type and the name of the rows are literals of ours.
 */
export const ofEachOf = (
  values: readonly string[],
  type: 'uuid' | 'text',
  page: Prisma.Sql,
  rows: string,
): Prisma.Sql =>
  Prisma.sql`FROM unnest(${[...values]}::${Prisma.raw(type)}[]) AS one(value) CROSS JOIN LATERAL (${page}) ${Prisma.raw(rows)}`;
