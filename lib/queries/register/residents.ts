import { z } from 'zod';
import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { FRANCHISES } from '@/lib/law/franchise';
import { Prisma } from '@/lib/store/generated/client';
import { inSight } from '../in-sight';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { nameFilter } from './name-filter';
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
  sort: z.enum(SORTS).default('name'),
  ...pageInput,
});
type Input = z.output<typeof residentsInput>;

/** People of the registers in sight: searched by name in any spelling, filtered, sorted, page by page. */
export const residentsQuery = defineQuery({
  name: 'register/residents',
  input: residentsInput,
  run: async (context, input): Promise<Result<Page<Person>, Refusal>> => {
    const places = await findPlaces(context, input);
    if (places === null) return err(notFound());
    const filter = await filterOf(context, input, places);
    const { keys, direction } = orderOf(input.sort);
    const after = afterOf(input, keys, direction);
    const rows = await context.db.$queryRaw<PersonRow[]>`
      SELECT r.id, r.surname, r.given, r.patronymic, r.sex, r.birth_year, r.born_on, r.soviet_id, r.settlement_id,
        place.name AS settlement_name, r.household, r.uchastok_id, u.number AS uchastok_number, r.elector_no,
        r.franchise, r.version, r.normal_name
      FROM resident r
      JOIN territory place ON place.id = r.settlement_id
      LEFT JOIN uchastok u ON u.id = r.uchastok_id
      WHERE ${filter} ${after}
      ORDER BY ${Prisma.join(keys.map((key) => Prisma.sql`${Prisma.raw(key.sql)} ${Prisma.raw(direction)}`))}
      LIMIT ${input.limit + 1}`;
    const [counted] = await context.db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM resident r WHERE ${filter}`;
    const page = cutPage(rows, input.limit, counted?.total ?? 0, (row) => keys.map((key) => key.of(row)));
    return ok({ ...page, items: page.items.map(personOf) });
  },
});

type Places = Prisma.Sql;

/** The soviets whose registers are asked; null when what was named is out of sight. */
async function findPlaces(context: QueryContext, input: Input): Promise<Places | null> {
  const named = input.sovietId ?? input.settlementId ?? input.territoryId;
  if (named === undefined) return soviets(context, inSight(context.actor, 't.path'));
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

async function filterOf({ db }: QueryContext, input: Input, places: Places): Promise<Prisma.Sql> {
  const { sovietId, settlementId, uchastokId, importId, household, franchise, bornFrom, bornTo } = input;
  const tests: (Prisma.Sql | null | undefined | false)[] = [
    places,
    Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL`,
    sovietId !== undefined && Prisma.sql`r.soviet_id = ${sovietId}::uuid`,
    settlementId !== undefined && Prisma.sql`r.settlement_id = ${settlementId}::uuid`,
    uchastokId !== undefined && Prisma.sql`r.uchastok_id = ${uchastokId}::uuid`,
    importId !== undefined && Prisma.sql`r.import_id = ${importId}::uuid`,
    household !== undefined && Prisma.sql`r.household = ${household}`,
    franchise !== undefined && Prisma.sql`r.franchise = ${franchise}`,
    bornFrom !== undefined && Prisma.sql`r.birth_year >= ${bornFrom}`,
    bornTo !== undefined && Prisma.sql`r.birth_year <= ${bornTo}`,
    await nameFilter(db, input.name),
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
