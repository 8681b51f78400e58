import { Prisma } from '@/lib/store/generated/client';
import { decodeCursor } from '../page';
import type { PersonRow } from './person';

export const SORTS = ['name', '-name', 'birthYear', '-birthYear', 'household', '-household', 'electorNo'] as const;
export type Sort = (typeof SORTS)[number];

export interface Key {
  readonly sql: string;
  readonly cast: string;
  readonly of: (row: PersonRow) => string | number;
}

export interface Order {
  readonly keys: readonly Key[];
  readonly direction: 'ASC' | 'DESC';
}

const ID: Key = { sql: 'r.id', cast: 'uuid', of: (row) => row.id };
const NAME: Key = { sql: 'r.normal_name', cast: 'text', of: (row) => row.normal_name };
const YEAR: Key = { sql: 'r.birth_year', cast: 'int', of: (row) => row.birth_year };
const NUMBER: Key = {
  sql: 'coalesce(r.elector_no, 2147483647)',
  cast: 'int',
  of: (row) => row.elector_no ?? 2147483647,
};
const YARD: Key = {
  sql: "lpad(r.household, 12, ' ')",
  cast: 'text',
  of: (row) => row.household.slice(0, 12).padStart(12),
};
const RANK: Key = { sql: 'r.rank', cast: 'int', of: (row) => row.rank ?? 0 };

const partKey = (part: string, place: number): Key => ({
  ...{ sql: `${part}(r.normal_name) COLLATE "C"`, cast: 'text' },
  of: (row) => row.normal_name.split(' ')[place] ?? '',
});

/** The parts of the name as the index for searches has them, so that a million people need not be sorted. */
const PARTS = ['surname_of', 'given_of', 'patronymic_of'].map(partKey);

const FIRST = { name: [], birthYear: [YEAR], household: [YARD], electorNo: [NUMBER] } as const;

/** `isWide`: among people of more soviets than can be put together by name from each. */
export function orderOf(sort: Sort, isWide: boolean): Order {
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  // A sort is one of these with or without its sign.
  const by = sort.replace('-', '') as keyof typeof FIRST;
  return { direction, keys: [...FIRST[by], ...(isWide && by === 'name' ? PARTS : [NAME]), ID] };
}

export const BY_RANK: Order = { keys: [RANK, NAME, ID], direction: 'ASC' };

export const orderBy = ({ keys, direction }: Order): Prisma.Sql =>
  Prisma.raw(keys.map(({ sql }) => `${sql} ${direction}`).join(', '));

/** What stands after the cursor in that order; nothing left out without one. */
export function afterOf(cursor: string | undefined, { keys, direction }: Order): Prisma.Sql {
  const values = decodeCursor(cursor);
  if (values === null || values.length !== keys.length) return Prisma.empty;
  const columns = Prisma.raw(keys.map(({ sql }) => sql).join(', '));
  const bounds = Prisma.join(keys.map(({ cast }, i) => Prisma.sql`${values[i]}::${Prisma.raw(cast)}`));
  return Prisma.sql`AND (${columns}) ${Prisma.raw(direction === 'DESC' ? '<' : '>')} (${bounds})`;
}
