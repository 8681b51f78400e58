import type { Key as AnyKey, Order as AnyOrder } from '../keyset';
import type { PersonRow } from './person';

export const SORTS = ['name', '-name', 'birthYear', '-birthYear', 'household', '-household', 'electorNo'] as const;
export type Sort = (typeof SORTS)[number];

type Key = AnyKey<PersonRow>;
export type Order = AnyOrder<PersonRow>;

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
