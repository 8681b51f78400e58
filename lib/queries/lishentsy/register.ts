import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery } from '../query';
import { ENTRY_COLUMNS, ENTRY_TABLES, type EntryItem, type EntryRow, itemOf } from './entry-rows';
import { nameCondition } from './name-condition';
import { ofTerritory, type SeenTerritory, seenTerritory } from './place';

const SORTS = ['name', '-name', 'settlement', '-settlement', 'letter', '-letter', 'entered', '-entered'] as const;
type Sort = (typeof SORTS)[number];

const KEYS: Readonly<Record<string, Prisma.Sql>> = {
  name: Prisma.sql`r.normal_name`,
  settlement: Prisma.sql`concat_ws(' ', place.name, r.normal_name)`,
  letter: Prisma.sql`concat_ws(' ', e.letter, r.normal_name)`,
  entered: Prisma.sql`coalesce(e.entered_on::text, '')`,
};

const input = z.object({
  ...pageInput,
  sovietId: z.uuid().optional(),
  territoryId: z.uuid().optional(),
  residentId: z.uuid().optional(),
  name: z.string().max(200).optional(),
  letter: z.string().max(20).optional(),
  state: z.enum(['entered', 'struck', 'restored']).optional(),
  verdict: z.enum(['lawful', 'unlawful', 'undecided']).optional(),
  sort: z.enum(SORTS).default('name'),
});
type Input = z.output<typeof input>;

/** The soviet's permanent register of the disfranchised (21), or those of all soviets of a territory. */
export const lishentsyRegister = defineQuery({
  name: 'lishentsy/register',
  input,
  run: async (context, asked) => {
    const territory = await seenTerritory(context, asked.sovietId ?? asked.territoryId);
    if (!territory.ok) return territory;
    const where = conditionOf(territory.value, asked);
    const [counted] = await context.db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM ${ENTRY_TABLES} WHERE ${where}`;
    const { key, isDescending } = orderOf(asked.sort);
    const order = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
    const rows = await context.db.$queryRaw<EntryRow[]>`
      SELECT ${ENTRY_COLUMNS}, ${key} AS key FROM ${ENTRY_TABLES}
      WHERE ${where} ${afterCursor(asked)} ORDER BY ${key} ${order}, e.id ${order} LIMIT ${asked.limit + 1}`;
    const page = cutPage(rows, asked.limit, counted?.total ?? 0, (row) => [row.key, row.id]);
    return ok<Page<EntryItem>>({ ...page, items: page.items.map(itemOf) });
  },
});

function orderOf(sort: Sort): { key: Prisma.Sql; isDescending: boolean } {
  const isDescending = sort.startsWith('-');
  return { key: KEYS[sort.replace('-', '')] ?? Prisma.sql`r.normal_name`, isDescending };
}

function afterCursor({ cursor, sort }: Input): Prisma.Sql {
  const [key, id] = decodeCursor(cursor) ?? [];
  if (typeof key !== 'string' || typeof id !== 'string') return Prisma.empty;
  const { key: column, isDescending } = orderOf(sort);
  const compare = isDescending ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`AND (${column}, e.id) ${compare} (${key}, ${id}::uuid)`;
}

function conditionOf(territory: SeenTerritory, { residentId, name, letter, state, verdict }: Input): Prisma.Sql {
  const conditions = [ofTerritory(territory)];
  if (residentId !== undefined) conditions.push(Prisma.sql`e.resident_id = ${residentId}::uuid`);
  if (letter !== undefined) conditions.push(Prisma.sql`e.letter = ${letter}`);
  if (state !== undefined) conditions.push(Prisma.sql`e.state = ${state}`);
  if (verdict !== undefined) conditions.push(Prisma.sql`e.verdict = ${verdict}`);
  if (name !== undefined && name.trim() !== '') conditions.push(nameCondition(name));
  return Prisma.join(conditions, ' AND ');
}
