import { z } from 'zod';
import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { FRANCHISES } from '@/lib/law/franchise';
import { Prisma } from '@/lib/store/generated/client';
import { inSight } from '../in-sight';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { type NamedSo, type NameSearch, searchName } from './name-search';
import { type Person, type PersonRow, personOf } from './person';

const SORTS = ['name', '-name', 'birthYear', '-birthYear', 'household', '-household', 'electorNo'] as const;

export const residentsInput = z.object({
  name: z.string().max(200).optional(),
  territoryId: z.uuid().optional(),
  sovietId: z.uuid().optional(),
  settlementId: z.uuid().optional(),
  uchastokId: z.uuid().optional(),
  importId: z.uuid().optional(),
  household: z.string().max(40).optional(),
  franchise: z.enum(FRANCHISES).optional(),
  bornFrom: z.coerce.number().int().optional(),
  bornTo: z.coerce.number().int().optional(),
  /** Who is in the register, or who was struck from it or merged. */
  state: z.enum(['living', 'struck']).default('living'),
  sort: z.enum(SORTS).default('name'),
  ...pageInput,
});
type Input = z.output<typeof residentsInput>;

export interface People extends Page<Person> {
  /** So many people answer to the name that no more of them are shown: it wants a word or a place more. */
  readonly isCut: boolean;
}

/** People of the registers in sight: searched by name in any spelling, filtered, sorted, page by page. */
export const residentsQuery = defineQuery({
  name: 'register/residents',
  input: residentsInput,
  run: async (context, input): Promise<Result<People, Refusal>> => {
    const places = await findPlaces(context, input);
    if (places === null) return err(notFound());
    const search = await searchName(context.db, input.name);
    const filter = filterOf(input, places);
    return ok(
      search === null ? await listAll(context, input, filter) : await listNamed(context, input, filter, search),
    );
  },
});

const COLUMNS = Prisma.sql`r.id, r.surname, r.given, r.patronymic, r.sex, r.birth_year, r.born_on, r.soviet_id,
  r.settlement_id, r.household, r.uchastok_id, r.elector_no, r.franchise, r.version, r.normal_name`;

const orderBy = (keys: readonly Key[], direction: string): Prisma.Sql =>
  Prisma.join(keys.map((key) => Prisma.sql`${Prisma.raw(key.sql)} ${Prisma.raw(direction)}`));

async function listAll({ db }: QueryContext, input: Input, filter: Prisma.Sql): Promise<People> {
  const { keys, direction } = orderOf(input.sort);
  const rows = await db.$queryRaw<PersonRow[]>`
    SELECT ${COLUMNS}, place.name AS settlement_name, u.number AS uchastok_number
    FROM resident r
    JOIN territory place ON place.id = r.settlement_id
    LEFT JOIN uchastok u ON u.id = r.uchastok_id
    WHERE ${filter} ${afterOf(input, keys, direction)}
    ORDER BY ${orderBy(keys, direction)}
    LIMIT ${input.limit + 1}`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM resident r WHERE ${filter}`;
  return peopleOf(rows, input, counted?.total ?? 0, keys);
}

/** Of a name that more people bear, these are found, those named exactly so first. */
const MOST_NAMED = 1000;

async function listNamed(context: QueryContext, input: Input, filter: Prisma.Sql, search: NameSearch): Promise<People> {
  const plain = search.plain === null ? null : await findNamed(context, input, filter, search.plain);
  if (plain !== null && plain.total > 0) return plain;
  const near = await search.findSlips();
  return near === null ? peopleOf([], input, 0, []) : findNamed(context, input, filter, near);
}

async function findNamed({ db }: QueryContext, input: Input, filter: Prisma.Sql, named: NamedSo): Promise<People> {
  const { keys, direction } = input.sort === 'name' ? BY_RANK : orderOf(input.sort);
  const { exact, matches, rank } = named;
  const rows = await db.$queryRaw<(PersonRow & { total: number })[]>`
    WITH found AS MATERIALIZED (
      (SELECT ${COLUMNS}, ${rank} AS rank FROM resident r WHERE ${filter} AND ${exact} LIMIT ${MOST_NAMED})
      UNION ALL
      (SELECT ${COLUMNS}, ${rank} AS rank FROM resident r WHERE ${filter} AND ${matches} AND NOT ${exact} LIMIT ${MOST_NAMED})
      LIMIT ${MOST_NAMED}
    ), page AS (
      SELECT * FROM found r WHERE true ${afterOf(input, keys, direction)}
      ORDER BY ${orderBy(keys, direction)} LIMIT ${input.limit + 1}
    )
    SELECT r.*, place.name AS settlement_name, u.number AS uchastok_number, whole.total
    FROM (SELECT count(*)::int AS total FROM found) whole
    LEFT JOIN page r ON true
    LEFT JOIN territory place ON place.id = r.settlement_id
    LEFT JOIN uchastok u ON u.id = r.uchastok_id
    ORDER BY ${orderBy(keys, direction)}`;
  const people = rows.filter(({ id }) => id !== null);
  return peopleOf(people, input, rows[0]?.total ?? 0, keys, MOST_NAMED);
}

function peopleOf(
  rows: readonly PersonRow[],
  input: Input,
  total: number,
  keys: readonly Key[],
  most = Number.POSITIVE_INFINITY,
): People {
  const page = cutPage(rows, input.limit, total, (row) => keys.map((key) => key.of(row)));
  return { ...page, items: page.items.map(personOf), isCut: total >= most };
}

type Places = Prisma.Sql;

/** The soviets whose registers are asked; null when what was named is out of sight. */
async function findPlaces(context: QueryContext, input: Input): Promise<Places | null> {
  const named = input.sovietId ?? input.settlementId ?? input.territoryId;
  if (named === undefined) {
    const seesAll = context.actor.appointments.some(({ territoryPath }) => territoryPath === '');
    return seesAll ? Prisma.sql`true` : soviets(context, inSight(context.actor, 't.path'));
  }
  const territory = await context.db.territory.findUnique({ where: { id: named } });
  if (territory === null || !context.sees({ territoryId: territory.id, territoryPath: territory.path })) return null;
  if (named !== input.territoryId) return Prisma.sql`true`;
  return soviets(context, Prisma.sql`(t.path = ${territory.path} OR starts_with(t.path, ${`${territory.path}.`}))`);
}

async function soviets({ db }: QueryContext, isAsked: Prisma.Sql): Promise<Places> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM territory t WHERE t.kind IN ('selsoviet', 'city', 'city-district') AND ${isAsked}`;
  return Prisma.sql`r.soviet_id = ANY(${rows.map(({ id }) => id)}::uuid[])`;
}

function filterOf(input: Input, places: Places): Prisma.Sql {
  const { sovietId, settlementId, uchastokId, importId, household, franchise, bornFrom, bornTo } = input;
  const tests: (Prisma.Sql | false)[] = [
    places,
    input.state === 'living'
      ? Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL`
      : Prisma.sql`(r.struck_on IS NOT NULL OR r.merged_into_id IS NOT NULL)`,
    sovietId !== undefined && Prisma.sql`r.soviet_id = ${sovietId}::uuid`,
    settlementId !== undefined && Prisma.sql`r.settlement_id = ${settlementId}::uuid`,
    uchastokId !== undefined && Prisma.sql`r.uchastok_id = ${uchastokId}::uuid`,
    importId !== undefined && Prisma.sql`r.import_id = ${importId}::uuid`,
    household !== undefined && Prisma.sql`r.household = ${household}`,
    franchise !== undefined && Prisma.sql`r.franchise = ${franchise}`,
    bornFrom !== undefined && Prisma.sql`r.birth_year >= ${bornFrom}`,
    bornTo !== undefined && Prisma.sql`r.birth_year <= ${bornTo}`,
  ];
  return Prisma.join(
    tests.filter((test): test is Prisma.Sql => test instanceof Prisma.Sql),
    ' AND ',
  );
}

interface Key {
  readonly sql: string;
  readonly cast: string;
  readonly of: (row: PersonRow) => string | number;
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
const BY_RANK = { keys: [RANK, NAME, ID], direction: 'ASC' } as const;

function orderOf(sort: Input['sort']): { readonly keys: readonly Key[]; readonly direction: 'ASC' | 'DESC' } {
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  const first = { name: [], birthYear: [YEAR], household: [YARD], electorNo: [NUMBER] };
  // A sort is one of these with or without its sign.
  return { direction, keys: [...first[sort.replace('-', '') as keyof typeof first], NAME, ID] };
}

function afterOf({ cursor }: Input, keys: readonly Key[], direction: string): Prisma.Sql {
  const values = decodeCursor(cursor);
  if (values === null || values.length !== keys.length) return Prisma.empty;
  const columns = Prisma.raw(keys.map(({ sql }) => sql).join(', '));
  const bounds = Prisma.join(keys.map(({ cast }, i) => Prisma.sql`${values[i]}::${Prisma.raw(cast)}`));
  return Prisma.sql`AND (${columns}) ${Prisma.raw(direction === 'DESC' ? '<' : '>')} (${bounds})`;
}
