import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { findStandings } from '@/lib/acts/shared/standing';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { findSovietIds } from './find-soviets';
import { type Person, type PersonRow, personOf } from './person';

interface UndecidedAge extends Person {
  /** Who is born on this day or before is eighteen on the day of the elections. */
  readonly adultBornUpTo: CivilDay | null;
  /** The day of the elections by which the age is reckoned. */
  readonly electionDay: CivilDay | null;
}

/** People of a territory whose birth year alone does not tell whether they are eighteen on the day of the elections. */
export const agesQuery = defineQuery({
  name: 'register/ages',
  input: z.object({ territoryId: z.uuid(), settlementId: z.uuid().optional(), ...pageInput }),
  run: async (context, { territoryId, settlementId, limit, cursor }) => {
    const sovietIds = await findSovietIds(context, territoryId);
    if (sovietIds === null) return err(notFound());
    const one = settlementId === undefined ? Prisma.empty : Prisma.sql`AND r.settlement_id = ${settlementId}::uuid`;
    const filter = Prisma.sql`r.soviet_id = ANY(${sovietIds}::uuid[]) AND r.franchise = 'age-undecided'
      AND r.struck_on IS NULL AND r.merged_into_id IS NULL ${one}`;
    const [place, name, id] = decodeCursor(cursor) ?? [];
    const after =
      typeof place === 'string' && typeof name === 'string' && typeof id === 'string'
        ? Prisma.sql`AND (place.name, r.normal_name, r.id) > (${place}, ${name}, ${id}::uuid)`
        : Prisma.empty;
    const [rows, total] = await Promise.all([
      ask<PersonRow>(
        context.db,
        Prisma.sql`
      SELECT r.id, r.surname, r.given, r.patronymic, r.sex, r.birth_year, r.born_on, r.soviet_id, r.settlement_id,
        place.name AS settlement_name, r.household, r.uchastok_id, u.number AS uchastok_number, r.elector_no, r.franchise,
        r.version, r.normal_name
      FROM resident r JOIN territory place ON place.id = r.settlement_id LEFT JOIN uchastok u ON u.id = r.uchastok_id
      WHERE ${filter} ${after} ORDER BY place.name, r.normal_name, r.id LIMIT ${limit + 1}`,
      ),
      askTotal(context.db, Prisma.sql`SELECT count(*)::int AS total FROM resident r WHERE ${filter}`),
    ]);
    const page = cutPage(rows, limit, total, (row) => [row.settlement_name, row.normal_name, row.id]);
    const standings = await findStandings(context.db, [...new Set(page.items.map((row) => row.soviet_id))]);
    const bySoviet = new Map(standings.map((standing) => [standing.sovietId, standing]));
    const items = page.items.map((row): UndecidedAge => {
      const standing = bySoviet.get(row.soviet_id);
      return {
        ...personOf(row),
        adultBornUpTo: standing?.ages.adultBornUpTo ?? null,
        electionDay: standing?.electionDay ?? null,
      };
    });
    return ok({ ...page, items });
  },
});
