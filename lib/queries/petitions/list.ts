import { z } from 'zod';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { ok } from '@/lib/kernel/result';
import { PETITION_STATES, type PetitionState } from '@/lib/law/petition-state';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { dayOrNull } from '../lishentsy/entry-rows';
import { nameCondition } from '../lishentsy/name-condition';
import { ofTerritory, seenTerritory } from '../lishentsy/place';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery } from '../query';

export interface PetitionItem {
  readonly id: string;
  readonly entryId: string;
  readonly name: string;
  readonly soviet: string;
  readonly letter: string;
  readonly state: PetitionState;
  readonly filedOn: CivilDay | null;
  /** The day of the latest step. */
  readonly movedOn: CivilDay | null;
}

interface Row extends Omit<PetitionItem, 'filedOn' | 'movedOn' | 'state'> {
  readonly state: string;
  readonly filedOn: Date | null;
  readonly movedOn: Date | null;
}

const SORTS = ['filed', '-filed', 'name', '-name'] as const;
const KEYS = { filed: Prisma.sql`coalesce(p.filed_on::text, '')`, name: Prisma.sql`r.normal_name` } as const;

const input = z.object({
  ...pageInput,
  territoryId: z.uuid().optional(),
  entryId: z.uuid().optional(),
  state: z.enum(PETITION_STATES).optional(),
  name: z.string().max(200).optional(),
  sort: z.enum(SORTS).default('-filed'),
});

function orderOf(sort: (typeof SORTS)[number]) {
  const isDescending = sort.startsWith('-');
  const key = sort.endsWith('name') ? KEYS.name : KEYS.filed;
  return {
    key,
    direction: isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`,
    compare: isDescending ? Prisma.sql`<` : Prisma.sql`>`,
  };
}

/** Petitions to be restored of the soviets of a territory (18–20), those that wait for somebody among them. */
export const petitionsList = defineQuery({
  name: 'petitions/list',
  input,
  run: async (context, asked) => {
    const territory = await seenTerritory(context, asked.territoryId);
    if (!territory.ok) return territory;
    const conditions = [ofTerritory(territory.value)];
    if (asked.state !== undefined) conditions.push(Prisma.sql`p.state = ${asked.state}`);
    if (asked.entryId !== undefined) conditions.push(Prisma.sql`p.entry_id = ${asked.entryId}::uuid`);
    const named = await nameCondition(context.db, asked.name);
    if (named !== null) conditions.push(named);
    const where = Prisma.join(conditions, ' AND ');
    const from = Prisma.sql`petition p JOIN lishenets_entry e ON e.id = p.entry_id
      JOIN resident r ON r.id = e.resident_id JOIN territory soviet ON soviet.id = p.soviet_id`;
    const counted =
      asked.name === undefined ? Prisma.sql`petition p JOIN territory soviet ON soviet.id = p.soviet_id` : from;
    const { key, direction, compare } = orderOf(asked.sort);
    const [after, id] = decodeCursor(asked.cursor) ?? [];
    const rest =
      typeof after === 'string' && typeof id === 'string'
        ? Prisma.sql`AND (${key}, p.id) ${compare} (${after}, ${id}::uuid)`
        : Prisma.empty;
    const [total, rows] = await Promise.all([
      askTotal(context.db, Prisma.sql`SELECT count(*)::int AS total FROM ${counted} WHERE ${where}`, named !== null),
      ask<Row & { key: string }>(
        context.db,
        Prisma.sql`
      SELECT p.id, p.entry_id AS "entryId", concat_ws(' ', r.surname, r.given, r.patronymic) AS name, soviet.name AS soviet,
        e.letter, p.state, p.filed_on AS "filedOn",
        coalesce(p.confirmed_on, p.decided_on, p.concluded_on, p.filed_on) AS "movedOn", ${key} AS key
      FROM ${from} WHERE ${where} ${rest} ORDER BY ${key} ${direction}, p.id ${direction} LIMIT ${asked.limit + 1}`,
        named !== null,
      ),
    ]);
    const page = cutPage(rows, asked.limit, total, (row) => [row.key, row.id]);
    const items = page.items.map(({ key: _key, state, filedOn, movedOn, ...row }) => ({
      ...{ ...row, state: oneOf(PETITION_STATES, state) },
      ...{ filedOn: dayOrNull(filedOn), movedOn: dayOrNull(movedOn) },
    }));
    return ok<Page<PetitionItem>>({ ...page, items });
  },
});
