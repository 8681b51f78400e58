import { z } from 'zod';
import { invalid, notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { FRANCHISES } from '@/lib/law/franchise';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { afterOf, keysOf, limitTo, ofEachOf, orderBy } from '../keyset';
import { cutPage, type Page, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { withNumbers } from './late-numbers';
import type { NamedSo } from './name-conditions';
import { type NameSearch, searchName } from './name-search';
import { isOfPast } from './past-uchastok';
import { type Person, type PersonRow, personOf } from './person';
import { countPeople } from './residents-count';
import { filterOf } from './residents-filter';
import { BY_RANK, type Order, orderOf, SORTS } from './residents-order';
import { findScope, type Scope } from './residents-scope';

/** A year beyond all lives asks what the last one does; the database has no number for it. */
const year = z.coerce
  .number()
  .int()
  .transform((typed) => Math.min(Math.max(typed, 0), 9999));

export const residentsInput = z.object({
  name: z.string().max(200).optional(),
  territoryId: z.uuid().optional(),
  sovietId: z.uuid().optional(),
  settlementId: z.uuid().optional(),
  /** `none`: whom no uchastok has. */
  uchastokId: z.union([z.uuid(), z.literal('none')]).optional(),
  importId: z.uuid().optional(),
  household: z.string().max(40).optional(),
  franchise: z.enum(FRANCHISES).optional(),
  bornFrom: year.optional(),
  bornTo: year.optional(),
  /** Who is in the register, or who was struck from it or merged. */
  state: z.enum(['living', 'struck']).default('living'),
  sort: z.enum(SORTS).default('name'),
  ...pageInput,
});
export type ResidentsInput = z.output<typeof residentsInput>;

export interface People extends Page<Person> {
  /**
   * There are more than `total`, which were counted no further; those who answer to a name are not even shown: it wants a
   * word or a place more.
   */
  readonly isCut: boolean;
}

/** People of the registers in sight: searched by name in any spelling, filtered, sorted, page by page. */
export const residentsQuery = defineQuery({
  name: 'register/residents',
  input: residentsInput,
  run: async (context, input): Promise<Result<People, Refusal>> => {
    const [scope, search] = await Promise.all([findScope(context, input), searchName(context.db, input.name)]);
    if (scope === null) return err(notFound());
    const { uchastokId } = input;
    if (uchastokId !== undefined && uchastokId !== 'none' && (await isOfPast(context.db, uchastokId)))
      return err(invalid(['uchastokId'], 'uchastok-of-past'));
    const people =
      search === null ? await listAll(context, input, scope) : await listNamed(context, input, scope, search);
    return ok({ ...people, items: await withNumbers(context.db, people.items) });
  },
});

const COLUMNS = Prisma.sql`r.id, r.surname, r.given, r.patronymic, r.sex, r.birth_year, r.born_on, r.soviet_id,
  r.settlement_id, r.household, r.uchastok_id, r.elector_no, r.franchise, r.version, r.normal_name`;

async function listAll({ db }: QueryContext, input: ResidentsInput, scope: Scope): Promise<People> {
  const order = orderOf(input.sort, scope.isWide);
  const page = input.sort.endsWith('name') ? pageByName(input, scope, order) : pageOf(input, scope, order);
  const [rows, { total, isCut }] = await Promise.all([
    ask<PersonRow>(
      db,
      Prisma.sql`
        SELECT r.*, place.name AS settlement_name, u.number AS uchastok_number
        FROM (${page}) r JOIN territory place ON place.id = r.settlement_id LEFT JOIN uchastok u ON u.id = r.uchastok_id
        ORDER BY ${orderBy(order)}`,
    ),
    countPeople(db, input, scope),
  ]);
  return peopleOf(rows, input, total, order, isCut);
}

const pageOf = (input: ResidentsInput, scope: Scope, order: Order): Prisma.Sql => Prisma.sql`
  SELECT ${COLUMNS} FROM resident r WHERE ${scope.test} AND ${filterOf(input)} ${afterOf(input.cursor, order)}
  ORDER BY ${orderBy(order)} ${limitTo(input.limit + 1)}`;

function pageByName(input: ResidentsInput, scope: Scope, order: Order): Prisma.Sql {
  if (scope.isWide || scope.soviets === null || scope.soviets.length < 2) return pageOf(input, scope, order);
  const ofEach = pageOf(input, { ...scope, test: Prisma.sql`r.soviet_id = one.value` }, order);
  return Prisma.sql`
    SELECT r.* ${ofEachOf(scope.soviets, 'uuid', ofEach, 'r')}
    ORDER BY ${orderBy(order)} ${limitTo(input.limit + 1)}`;
}

/** Of a name that more people bear, these are found, those named exactly so first: in a few soviets, and in all of them. */
const MOST_NAMED = 500;
const MOST_NAMED_WIDE = 200;

async function listNamed(
  context: QueryContext,
  input: ResidentsInput,
  scope: Scope,
  search: NameSearch,
): Promise<People> {
  const plain = search.plain === null ? null : await findNamed(context, input, scope, search.plain);
  if (plain !== null && plain.total > 0) return plain;
  const near = await search.findSlips();
  return near === null ? peopleOf([], input, 0, BY_RANK, false) : findNamed(context, input, scope, near);
}

async function findNamed({ db }: QueryContext, input: ResidentsInput, scope: Scope, named: NamedSo): Promise<People> {
  const order = input.sort === 'name' ? BY_RANK : orderOf(input.sort, false);
  const { exact, matches, rank } = named;
  const most = scope.isWide ? MOST_NAMED_WIDE : MOST_NAMED;
  const among = Prisma.sql`SELECT ${COLUMNS}, ${rank} AS rank FROM resident r WHERE ${scope.test} AND ${filterOf(input)}`;
  const statement = Prisma.sql`
      WITH found AS MATERIALIZED (
        (${among} AND ${exact} ${limitTo(most)})
        UNION ALL
        (${among} AND ${matches} AND NOT ${exact} ${limitTo(most)})
        ${limitTo(most)}
      ), page AS (
        SELECT * FROM found r WHERE true ${afterOf(input.cursor, order)}
        ORDER BY ${orderBy(order)} ${limitTo(input.limit + 1)}
      )
      SELECT r.*, place.name AS settlement_name, u.number AS uchastok_number, whole.total
      FROM (SELECT count(*)::int AS total FROM found) whole
      LEFT JOIN page r ON true
      LEFT JOIN territory place ON place.id = r.settlement_id
      LEFT JOIN uchastok u ON u.id = r.uchastok_id
      ORDER BY ${orderBy(order)}`;
  // Else it is planned each time: which index serves hangs on how many bear the name.
  type Found = PersonRow & { readonly total: number };
  const rows = await (named.isOfSurnames === true ? ask<Found>(db, statement) : db.$queryRaw<Found[]>(statement));
  const people = rows.filter(({ id }) => id !== null);
  const total = rows[0]?.total ?? 0;
  return peopleOf(people, input, total, order, total >= most);
}

function peopleOf(
  rows: readonly PersonRow[],
  input: ResidentsInput,
  total: number,
  order: Order,
  isCut: boolean,
): People {
  const page = cutPage(rows, input.limit, total, keysOf(order));
  return { ...page, items: page.items.map(personOf), isCut };
}
