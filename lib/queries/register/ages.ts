import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { findStandings } from '@/lib/acts/shared/standing';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, countSome, MOST_LOOKED_AT } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { type Person, type PersonRow, personOf } from './person';
import { findScope } from './residents-scope';

interface UndecidedAge extends Person {
  /** Who is born on this day or before is eighteen on the day of the elections. */
  readonly adultBornUpTo: CivilDay | null;
  /** The day of the elections by which the age is reckoned. */
  readonly electionDay: CivilDay | null;
}

/** As the index of the few standings has them. */
const UNDECIDED = Prisma.sql`r.franchise = 'age-undecided' AND r.struck_on IS NULL AND r.merged_into_id IS NULL`;

/** Where the page begins: in which settlement, and after whom of it. */
function startOf(cursor: string | undefined) {
  const [name, placeId, person, id] = decodeCursor(cursor) ?? [];
  if (typeof name !== 'string' || typeof placeId !== 'string' || typeof person !== 'string' || typeof id !== 'string')
    return null;
  return {
    place: Prisma.sql`AND (place.name, place.id) >= (${name}, ${placeId}::uuid)`,
    person: Prisma.sql`AND (place.id <> ${placeId}::uuid OR (r.normal_name, r.id) > (${person}, ${id}::uuid))`,
  };
}

/** People of a territory whose birth year alone does not tell whether they are eighteen on the day of the elections. */
export const agesQuery = defineQuery({
  name: 'register/ages',
  input: z.object({ territoryId: z.uuid(), settlementId: z.uuid().optional(), ...pageInput }),
  run: async (context, { territoryId, settlementId, limit, cursor }) => {
    const scope = await findScope(context, { territoryId });
    if (scope === null) return err(notFound());
    const start = startOf(cursor);
    const onePlace = settlementId === undefined ? Prisma.empty : Prisma.sql`AND place.id = ${settlementId}::uuid`;
    const one = settlementId === undefined ? Prisma.empty : Prisma.sql`AND r.settlement_id = ${settlementId}::uuid`;
    const ofPlace = Prisma.sql`
      SELECT r.* FROM resident r WHERE r.settlement_id = place.id AND ${UNDECIDED} ${start?.person ?? Prisma.empty}
      ORDER BY r.normal_name, r.id ${limitTo(limit + 1)}`;
    const [rows, { total, isCut }] = await Promise.all([
      ask<PersonRow>(
        context.db,
        Prisma.sql`
      SELECT r.id, r.surname, r.given, r.patronymic, r.sex, r.birth_year, r.born_on, r.soviet_id, r.settlement_id,
        place.name AS settlement_name, r.household, r.uchastok_id, u.number AS uchastok_number, r.elector_no, r.franchise,
        r.version, r.normal_name
      FROM territory place CROSS JOIN LATERAL (${ofPlace}) r LEFT JOIN uchastok u ON u.id = r.uchastok_id
      WHERE ${scope.isPlace} ${onePlace} ${start?.place ?? Prisma.empty}
      ORDER BY place.name, place.id, r.normal_name, r.id ${limitTo(limit + 1)}`,
      ),
      countSome(context.db, Prisma.sql`FROM resident r WHERE ${scope.test} AND ${UNDECIDED} ${one}`, MOST_LOOKED_AT),
    ]);
    const page = cutPage(rows, limit, total, (row) => [
      ...[row.settlement_name, row.settlement_id, row.normal_name, row.id],
    ]);
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
    return ok({ ...page, isCut, items });
  },
});
