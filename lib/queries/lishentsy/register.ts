import { z } from 'zod';
import { plannedDay } from '@/lib/acts/schemas';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { STANDS_THOUGH_GONE } from '@/lib/store/rows/entry';
import { ask, countSome, MOST_COUNTED, MOST_LOOKED_AT } from '../ask';
import { fromOf, type Key, keysOf, limitTo, MOST_TOGETHER, type Order, ofEachOf, orderBy } from '../keyset';
import { cutPage, type Page, pageInput } from '../page';
import { defineQuery } from '../query';
import { ENTRY_COLUMNS, ENTRY_TABLES, type EntryItem, type EntryRow } from './entry-rows';
import {
  hadLeftBy,
  itemThen,
  LETTER_THEN,
  STATE_THEN,
  type Then,
  thenColumns,
  thenTables,
  wasOfSoviets,
} from './entry-then';
import { nameCondition, namedAs } from './name-condition';
import { ofSoviets, seenTerritory, sovietsOf } from './place';

const SORTS = ['name', '-name', 'settlement', '-settlement', 'letter', '-letter', 'entered', '-entered'] as const;

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
  /** Those that stand though the person has died or gone from the register of inhabitants. */
  left: z.enum(['yes']).optional(),
  sort: z.enum(SORTS).default('name'),
  /** The register as it stood at the end of this day. */
  on: plannedDay.optional(),
});
type Input = z.output<typeof input>;

/** The soviet's permanent register of the disfranchised (21), or those of all soviets of a territory. */
export const lishentsyRegister = defineQuery({
  name: 'lishentsy/register',
  input,
  run: async (context, asked) => {
    const territory = await seenTerritory(context, asked.sovietId ?? asked.territoryId);
    if (!territory.ok) return territory;
    const [soviets, named] = await Promise.all([
      sovietsOf(context, territory.value),
      nameCondition(context.db, asked.name),
    ]);
    const order = orderOf(asked.sort);
    const then = asked.on === undefined ? Prisma.empty : thenTables(asked.on);
    const thenTold = asked.on === undefined ? Prisma.empty : thenColumns(asked.on);
    const [{ total, isCut }, rows] = await Promise.all([
      countSome(
        context.db,
        Prisma.sql`FROM ${tablesOf(asked)} WHERE ${conditionOf(soviets, asked, named)}`,
        asked.on === undefined && asked.left === undefined ? MOST_COUNTED : MOST_LOOKED_AT,
        named !== null,
      ),
      ask<EntryRow & Partial<Then>>(
        context.db,
        Prisma.sql`
      SELECT ${ENTRY_COLUMNS}${thenTold}, e.normal_name AS key
      FROM (${pageOf(asked, soviets, order, named)}) page JOIN ${ENTRY_TABLES} ON e.id = page.id ${then}
      ORDER BY ${orderBy(order)}`,
        named !== null,
      ),
    ]);
    const page = cutPage(rows, asked.limit, total, keysOf(order));
    return ok<Page<EntryItem>>({ ...page, isCut, items: page.items.map(itemThen) });
  },
});

const ofPlace = ({ sort }: Input): Prisma.Sql =>
  sort.endsWith('settlement') ? Prisma.sql`JOIN territory place ON place.id = e.settlement_id` : Prisma.empty;

/** Few answer to a name: they are found by it, and then put in order, where everybody's order would be gone through for them. */
const foundFirst = (asked: Input, where: Prisma.Sql): Prisma.Sql => Prisma.sql`(
    SELECT e.id, e.normal_name, e.letter, e.entered_on, e.settlement_id FROM ${tablesOf(asked)} WHERE ${where} OFFSET 0
  ) e ${ofPlace(asked)}`;

/** No more tables than the conditions of `asked` look at. */
function tablesOf({ on, name }: Input): Prisma.Sql {
  const tables = [
    Prisma.sql`lishenets_entry e`,
    name !== undefined && namedAs('e'),
    on !== undefined && thenTables(on),
  ];
  return Prisma.join(
    tables.filter((each): each is Prisma.Sql => each instanceof Prisma.Sql),
    ' ',
  );
}

function pageOf(
  asked: Input,
  soviets: readonly string[] | null,
  order: EntryOrder,
  named: Prisma.Sql | null,
): Prisma.Sql {
  const columns = Prisma.raw(['e.id', ...order.keys.flatMap(({ sql }) => (sql === 'e.id' ? [] : [sql]))].join(', '));
  const by = orderBy(order);
  const isTogether = soviets !== null && soviets.length > 1 && soviets.length <= MOST_TOGETHER;
  const isOfEach = isTogether && named === null && asked.on === undefined && asked.sort.endsWith('name');
  const among = isOfEach ? OF_EACH : soviets;
  const where = conditionOf(among, asked, named);
  const rest = Prisma.sql`${fromOf(asked.cursor, order)} ORDER BY ${by} ${limitTo(asked.limit + 1)}`;
  if (named !== null) return Prisma.sql`SELECT ${columns} FROM ${foundFirst(asked, where)} WHERE true ${rest}`;
  const page = Prisma.sql`SELECT ${columns} FROM ${tablesOf(asked)} ${ofPlace(asked)} WHERE ${where} ${rest}`;
  if (among !== OF_EACH || soviets === null) return page;
  return Prisma.sql`
    SELECT e.* ${ofEachOf(soviets, 'uuid', page, 'e')}
    ORDER BY ${by} ${limitTo(asked.limit + 1)}`;
}

type EntryOrder = Order<EntryRow>;
/** Ids of soviets; null for every one. */
type Soviets = readonly string[] | typeof OF_EACH | null;
/** The one that stands beside as `one.value`. */
const OF_EACH = 'of-each';

const ID: Key<EntryRow> = { sql: 'e.id', cast: 'uuid', of: (row) => row.id };
const NAME: Key<EntryRow> = { sql: 'e.normal_name', cast: 'text', of: (row) => row.key };
const KEYS = {
  name: [NAME],
  settlement: [{ sql: 'place.name', cast: 'text', of: (row) => row.settlement }, NAME],
  letter: [{ sql: 'e.letter', cast: 'text', of: (row) => row.letter }, NAME],
  entered: [
    {
      ...{ sql: "coalesce(e.entered_on, '-infinity'::date)", cast: 'date' },
      of: ({ enteredOn }) => (enteredOn === null ? '-infinity' : dayOfDate(enteredOn)),
    },
  ],
} satisfies Readonly<Record<string, readonly Key<EntryRow>[]>>;

function orderOf(sort: Input['sort']): EntryOrder {
  // A sort is one of these with or without its sign.
  const by = sort.replace('-', '') as keyof typeof KEYS;
  return { keys: [...KEYS[by], ID], direction: sort.startsWith('-') ? 'DESC' : 'ASC' };
}

/** Its person has left the register: today, or at the end of that day. */
const leftOn = (on: CivilDay | undefined): Prisma.Sql =>
  on === undefined ? STANDS_THOUGH_GONE : Prisma.sql`${STATE_THEN} = 'entered' AND ${hadLeftBy(on)}`;

/** The register of a day is that of those who lived there then; of the whole nobody is left out. */
function ofThose(soviets: Soviets, on: CivilDay | undefined): Prisma.Sql {
  if (soviets === OF_EACH) return Prisma.sql`e.soviet_id = one.value`;
  return on === undefined || soviets === null ? ofSoviets('e.soviet_id', soviets) : wasOfSoviets(soviets, on);
}

function conditionOf(
  soviets: Soviets,
  { residentId, letter, state, verdict, principal, left, on }: Input,
  named: Prisma.Sql | null,
): Prisma.Sql {
  const conditions = [ofThose(soviets, on)];
  if (on !== undefined) conditions.push(Prisma.sql`stood.kind IS NOT NULL`);
  if (residentId !== undefined) conditions.push(Prisma.sql`e.resident_id = ${residentId}::uuid`);
  if (letter !== undefined)
    conditions.push(Prisma.sql`${on === undefined ? Prisma.sql`e.letter` : LETTER_THEN} = ${letter}`);
  if (state !== undefined)
    conditions.push(Prisma.sql`${on === undefined ? Prisma.sql`e.state` : STATE_THEN} = ${state}`);
  if (verdict !== undefined) conditions.push(Prisma.sql`e.verdict = ${verdict}`);
  if (principal !== undefined) conditions.push(Prisma.sql`e.letter = 'п' AND e.principal_id IS NULL`);
  if (left !== undefined) conditions.push(leftOn(on));
  if (named !== null) conditions.push(named);
  return Prisma.join(conditions, ' AND ');
}
