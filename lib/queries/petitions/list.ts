import { z } from 'zod';
import { dayOfDate } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { oneOf } from '@/lib/kernel/one-of';
import { ok } from '@/lib/kernel/result';
import { knownOf } from '@/lib/kernel/stored-days';
import { DECREE_LETTERS } from '@/lib/law/letters';
import {
  PETITION_PLACES,
  PETITION_STATES,
  type PetitionPlace,
  type PetitionState,
  placeOfPetition,
} from '@/lib/law/petition-state';
import { Prisma } from '@/lib/store/generated/client';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { ask, countSome, MOST_LOOKED_AT } from '../ask';
import { afterOf, type Key, keysOf, limitTo, type Order, orderBy } from '../keyset';
import { nameCondition, namedAs } from '../lishentsy/name-condition';
import { ofSoviets, seenTerritory, sovietsOf } from '../lishentsy/place';
import { cutPage, type Page, pageInput } from '../page';
import { defineQuery } from '../query';

export interface PetitionItem {
  readonly id: string;
  readonly entryId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly soviet: string;
  readonly letter: string;
  readonly state: PetitionState;
  /** Who has it now, or how it ended. */
  readonly place: PetitionPlace;
  readonly filedOn: KnownDay;
  /** The day of the latest step. */
  readonly movedOn: KnownDay;
}

interface Row extends Omit<PetitionItem, 'filedOn' | 'movedOn' | 'state' | 'place'> {
  readonly state: string;
  readonly isInStead: boolean;
  readonly filedOn: Date | null;
  readonly concludedOn: Date | null;
  readonly decidedOn: Date | null;
  readonly confirmedOn: Date | null;
  readonly partDays: unknown;
}

const SORTS = ['filed', '-filed', 'name', '-name'] as const;

const input = z.object({
  ...pageInput,
  territoryId: z.uuid().optional(),
  entryId: z.uuid().optional(),
  state: z.enum(PETITION_STATES).optional(),
  place: z.enum(PETITION_PLACES).optional(),
  name: z.string().max(200).optional(),
  sort: z.enum(SORTS).default('-filed'),
});

type Sorted = Row & { readonly normalName: string };

const KEYS = {
  filed: {
    ...{ sql: "coalesce(p.filed_on, '-infinity'::date)", cast: 'date' },
    of: ({ filedOn }) => (filedOn === null ? '-infinity' : dayOfDate(filedOn)),
  },
  name: { sql: 'p.normal_name', cast: 'text', of: (row) => row.normalName },
} satisfies Readonly<Record<string, Key<Sorted>>>;
const ID: Key<Sorted> = { sql: 'p.id', cast: 'uuid', of: (row) => row.id };

const orderOf = (sort: (typeof SORTS)[number]): Order<Sorted> => ({
  keys: [sort.endsWith('name') ? KEYS.name : KEYS.filed, ID],
  direction: sort.startsWith('-') ? 'DESC' : 'ASC',
});

/** Petitions to be restored of the soviets of a territory (18–20), those that wait for somebody among them. */
export const petitionsList = defineQuery({
  name: 'petitions/list',
  input,
  run: async (context, asked) => {
    const territory = await seenTerritory(context, asked.territoryId);
    if (!territory.ok) return territory;
    const [soviets, named] = await Promise.all([
      sovietsOf(context, territory.value),
      nameCondition(context.db, asked.name),
    ]);
    const conditions = [
      ofSoviets('p.soviet_id', soviets),
      ...(asked.state === undefined ? [] : [Prisma.sql`p.state = ${asked.state}`]),
      ...(asked.place === undefined ? [] : [isIn(asked.place)]),
      ...(asked.entryId === undefined ? [] : [Prisma.sql`p.entry_id = ${asked.entryId}::uuid`]),
      ...(named === null ? [] : [named]),
    ];
    const where = Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`;
    const tables = Prisma.sql`petition p ${named === null ? Prisma.empty : namedAs('p')}`;
    const order = orderOf(asked.sort);
    const [{ total, isCut }, rows] = await Promise.all([
      countSome(context.db, Prisma.sql`FROM ${tables} ${where}`, MOST_LOOKED_AT, named !== null),
      ask<Sorted>(
        context.db,
        Prisma.sql`
      SELECT p.id, p.entry_id AS "entryId", ${PERSON_NAME} AS name, r.birth_year AS "birthYear", soviet.name AS soviet,
        e.letter, p.state, p.office_id IS NOT NULL AS "isInStead", p.filed_on AS "filedOn", p.concluded_on AS "concludedOn", p.decided_on AS "decidedOn",
        p.confirmed_on AS "confirmedOn", p.part_days AS "partDays", p.normal_name AS "normalName"
      FROM (
        SELECT p.id FROM ${tables} ${where} ${afterOf(asked.cursor, order)}
        ORDER BY ${orderBy(order)} ${limitTo(asked.limit + 1)}
      ) page JOIN petition p ON p.id = page.id JOIN lishenets_entry e ON e.id = p.entry_id
      JOIN resident r ON r.id = e.resident_id JOIN territory soviet ON soviet.id = p.soviet_id
      ORDER BY ${orderBy(order)}`,
        named !== null,
      ),
    ]);
    const page = cutPage(rows, asked.limit, total, keysOf(order));
    return ok<Page<PetitionItem>>({ ...page, isCut, items: page.items.map(itemOf) });
  },
});

/** What `placeOfPetition` answers, asked of petition `p`. */
function isIn(place: PetitionPlace): Prisma.Sql {
  const isSentOn = ['forwarded', 'stead', 'decree'].includes(place);
  if (!isSentOn) return Prisma.sql`p.state = ${place}`;
  const isDecreed = Prisma.sql`p.letter = ANY(${DECREE_LETTERS})`;
  if (place === 'decree') return Prisma.sql`p.state = 'forwarded' AND ${isDecreed}`;
  const office = place === 'stead' ? Prisma.sql`IS NOT NULL` : Prisma.sql`IS NULL`;
  return Prisma.sql`p.state = 'forwarded' AND p.office_id ${office} AND NOT ${isDecreed}`;
}

const STEPS = ['confirmedOn', 'decidedOn', 'concludedOn', 'filedOn'] as const;

function itemOf(row: Sorted): PetitionItem {
  const { id, entryId, name, birthYear, soviet, letter, isInStead } = row;
  const state = oneOf(PETITION_STATES, row.state);
  const moved = STEPS.find((step) => knownOf(row, step) !== null);
  return {
    ...{ id, entryId, name, birthYear, soviet, letter, state, place: placeOfPetition(state, letter, isInStead) },
    ...{ filedOn: knownOf(row, 'filedOn'), movedOn: moved === undefined ? null : knownOf(row, moved) },
  };
}
