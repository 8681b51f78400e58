import { z } from 'zod';
import { plannedDay } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery } from '../query';
import {
  ENTRY_COLUMNS,
  ENTRY_TABLES,
  type EntryItem,
  type EntryRow,
  itemOf,
  STATE_THEN,
  standingOn,
} from './entry-rows';
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
  /** Members of a family of whom it is not said on whom they depend (15.п). */
  principal: z.enum(['missing']).optional(),
  sort: z.enum(SORTS).default('name'),
  /** The register as it stood at the end of this day. */
  on: plannedDay.optional(),
});
type Input = z.output<typeof input>;

/** As much as tells how many there are. */
const ENTRIES = Prisma.sql`lishenets_entry e JOIN territory soviet ON soviet.id = e.soviet_id`;

/** The soviet's permanent register of the disfranchised (21), or those of all soviets of a territory. */
export const lishentsyRegister = defineQuery({
  name: 'lishentsy/register',
  input,
  run: async (context, asked) => {
    const territory = await seenTerritory(context, asked.sovietId ?? asked.territoryId);
    if (!territory.ok) return territory;
    const named = await nameCondition(context.db, asked.name);
    const where = conditionOf(territory.value, asked, named);
    const from = asked.on === undefined ? ENTRY_TABLES : Prisma.sql`${ENTRY_TABLES} ${standingOn(asked.on)}`;
    const bare = asked.name === undefined ? ENTRIES : ENTRY_TABLES;
    const counted = asked.on === undefined ? bare : Prisma.sql`${bare} ${standingOn(asked.on)}`;
    const { key, isDescending } = orderOf(asked.sort);
    const order = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
    const then = asked.on === undefined ? Prisma.empty : THEN;
    const [total, rows] = await Promise.all([
      askTotal(context.db, Prisma.sql`SELECT count(*)::int AS total FROM ${counted} WHERE ${where}`, named !== null),
      ask<EntryRow & Partial<Then>>(
        context.db,
        Prisma.sql`
      SELECT ${ENTRY_COLUMNS}${then}, ${key} AS key FROM ${from}
      WHERE ${where} ${afterCursor(asked)} ORDER BY ${key} ${order}, e.id ${order} LIMIT ${asked.limit + 1}`,
        named !== null,
      ),
    ]);
    const page = cutPage(rows, asked.limit, total, (row) => [row.key, row.id]);
    return ok<Page<EntryItem>>({ ...page, items: page.items.map(itemThen) });
  },
});

interface Then {
  readonly stateThen: string;
  readonly letterThen: string;
  readonly groundThen: string | null;
}

const LETTER_THEN = Prisma.sql`coalesce(said.letter, e.letter)`;
const THEN = Prisma.sql`, ${STATE_THEN} AS "stateThen", ${LETTER_THEN} AS "letterThen", said.ground AS "groundThen"`;

/** What later days have changed is taken back: the state, its day, the letter and the ground. */
function itemThen({ stateThen, letterThen, groundThen, ...row }: EntryRow & Partial<Then>): EntryItem {
  if (stateThen === undefined) return itemOf(row);
  const { struckOn, ...rest } = row;
  const then = { state: stateThen, letter: letterThen ?? row.letter, ground: groundThen ?? null, isReopened: false };
  return itemOf({ ...rest, ...then, struckOn: stateThen === 'struck' ? struckOn : null });
}

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

function conditionOf(
  territory: SeenTerritory,
  { residentId, letter, state, verdict, principal, on }: Input,
  named: Prisma.Sql | null,
): Prisma.Sql {
  const conditions = [ofTerritory(territory)];
  if (on !== undefined) conditions.push(Prisma.sql`stood.kind IS NOT NULL`);
  if (residentId !== undefined) conditions.push(Prisma.sql`e.resident_id = ${residentId}::uuid`);
  if (letter !== undefined)
    conditions.push(Prisma.sql`${on === undefined ? Prisma.sql`e.letter` : LETTER_THEN} = ${letter}`);
  if (state !== undefined)
    conditions.push(Prisma.sql`${on === undefined ? Prisma.sql`e.state` : STATE_THEN} = ${state}`);
  if (verdict !== undefined) conditions.push(Prisma.sql`e.verdict = ${verdict}`);
  if (principal !== undefined) conditions.push(Prisma.sql`e.letter = 'п' AND e.principal_id IS NULL`);
  if (named !== null) conditions.push(named);
  return Prisma.join(conditions, ' AND ');
}
