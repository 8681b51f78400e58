import { z } from 'zod';
import { unitsComingBack } from '@/lib/acts/units/coming-back';
import { STREET } from '@/lib/acts/units/find-people';
import { ok } from '@/lib/kernel/result';
import { unitByWork } from '@/lib/law/units';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { nameOrder } from '../register/name-filter';
import { CLAIMS_OF_PERSON, electorOf } from './claims-sql';
import { findSeenSoviet } from './find-soviet';
import { listUnitNames } from './unit-names';

interface Row {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birth_year: number;
  readonly household: string;
  readonly occupation: string | null;
  readonly settlement_name: string;
  readonly unit_ids: string[] | null;
  readonly normal_name: string;
}

const CLAIMS = { none: Prisma.sql`p.claims = 0`, one: Prisma.sql`p.claims = 1`, several: Prisma.sql`p.claims > 1` };

/** A struck unit counts whom it would bring back: those of its parts that were struck with it, too. */
async function listCounting(db: Db, unitId: string): Promise<readonly string[]> {
  const unit = await db.unit.findUnique({ where: { id: unitId } });
  if (unit === null || unit.struckOn === null) return [unitId];
  return unitsComingBack(unit, await db.unit.findMany({ where: { parentId: unitId } }));
}

const countedBy = (unitIds: readonly string[]): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM unit_claim mine
  WHERE mine.unit_id = ANY(${[...unitIds]}::uuid[]) AND mine.resident_id = r.id AND NOT mine.released)`;

/** Electors of a town with the living units that count them: those of a unit, living or struck, those in several, those in none. */
export const unitsPeople = defineQuery({
  name: 'units/people',
  input: z.object({
    sovietId: z.uuid(),
    unitId: z.uuid().optional(),
    claims: z.enum(['none', 'one', 'several']).optional(),
    settlementId: z.uuid().optional(),
    street: z.string().max(200).optional(),
    occupation: z.string().max(200).optional(),
    name: z.string().max(200).optional(),
    ...pageInput,
  }),
  run: async (context, input) => {
    const found = await findSeenSoviet(context, input.sovietId);
    if (!found.ok) return found;
    const { unitId, claims, settlementId, street, occupation, limit } = input;
    const byName = await nameOrder(context.db, input.name, Prisma.sql`r.soviet_id = ${input.sovietId}::uuid`);
    const tests = [
      electorOf(input.sovietId),
      ...(unitId === undefined ? [] : [countedBy(await listCounting(context.db, unitId))]),
      ...(claims === undefined ? [] : [CLAIMS[claims]]),
      ...(settlementId === undefined ? [] : [Prisma.sql`r.settlement_id = ${settlementId}::uuid`]),
      ...(street === undefined ? [] : [Prisma.sql`lower(${STREET}) = lower(${street})`]),
      ...(occupation === undefined
        ? []
        : [Prisma.sql`lower(btrim(coalesce(r.occupation, ''))) = lower(${occupation})`]),
      ...(byName === null ? [] : [byName.matches]),
    ];
    const [name, last] = decodeCursor(input.cursor) ?? [];
    const after =
      typeof name === 'string' && typeof last === 'string'
        ? Prisma.sql`AND (r.normal_name, r.id) > (${name}, ${last}::uuid)`
        : Prisma.empty;
    const where = Prisma.sql`WHERE ${Prisma.join(tests, ' AND ')}`;
    const counted = claims === undefined ? Prisma.empty : CLAIMS_OF_PERSON;
    const [rows, total, units] = await Promise.all([
      ask<Row>(
        context.db,
        Prisma.sql`
      SELECT r.id, r.surname, r.given, r.patronymic, r.birth_year, r.household, r.occupation, r.normal_name,
        place.name AS settlement_name, p.unit_ids
      FROM resident r JOIN territory place ON place.id = r.settlement_id ${CLAIMS_OF_PERSON}
      ${where} ${after} ORDER BY r.normal_name, r.id ${limitTo(limit + 1)}`,
        byName !== null,
      ),
      askTotal(
        context.db,
        Prisma.sql`SELECT count(*)::int AS total FROM resident r ${counted} ${where}`,
        byName !== null,
      ),
      listUnitNames(context.db, input.sovietId),
    ]);
    const page = cutPage(rows, limit, total, (row) => [row.normal_name, row.id]);
    return ok({
      ...page,
      items: page.items.map((row) => {
        const counting = (row.unit_ids ?? []).flatMap((id) => units.get(id) ?? []);
        return {
          ...{ id: row.id, surname: row.surname, given: row.given, patronymic: row.patronymic },
          ...{ birthYear: row.birth_year, household: row.household, occupation: row.occupation },
          ...{ settlementName: row.settlement_name, units: counting },
          /** Where article 36 sends whoever several count; null where the commission decides. */
          byWork: counting.length > 1 ? (unitByWork(counting)?.unitId ?? null) : null,
        };
      }),
    });
  },
});
