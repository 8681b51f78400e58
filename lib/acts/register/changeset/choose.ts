import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { type Chosen, MOST_CHOSEN } from './input';

/** Those of the soviets' registers who were chosen, in the order of their names; one more than allowed tells that there are too many. */
export async function chooseResidents(tx: Tx, sovietIds: readonly string[], chosen: Chosen): Promise<ResidentModel[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM resident r WHERE r.soviet_id = ANY(${[...sovietIds]}::uuid[]) AND ${Prisma.join(testsOf(chosen), ' AND ')}
    ORDER BY r.normal_name, r.id LIMIT ${MOST_CHOSEN + 1}`;
  const order = new Map(rows.map(({ id }, place) => [id, place]));
  const found = await tx.$queryRaw<ResidentModel[]>`
    SELECT id, soviet_id AS "sovietId", settlement_id AS "settlementId", household, surname, given, patronymic, sex,
      birth_year AS "birthYear", born_on AS "bornOn", nationality, occupation, party, normal_key AS "normalKey",
      normal_name AS "normalName", franchise, uchastok_id AS "uchastokId", elector_no AS "electorNo", detained,
      is_of_age AS "isOfAge", struck_on AS "struckOn", strike_reason AS "strikeReason", merged_into_id AS "mergedIntoId",
      import_id AS "importId", registered_on AS "registeredOn", version
    FROM resident WHERE id = ANY(${rows.map(({ id }) => id)}::uuid[])`;
  return found.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

function testsOf(chosen: Chosen): Prisma.Sql[] {
  if ('residentIds' in chosen) return [Prisma.sql`r.id = ANY(${[...chosen.residentIds]}::uuid[])`];
  const { sovietId, settlementId, household, uchastokId, franchise, sex, nationality, bornFrom, bornTo } = chosen;
  const tests = [
    Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL`,
    sovietId !== undefined && Prisma.sql`r.soviet_id = ${sovietId}::uuid`,
    settlementId !== undefined && Prisma.sql`r.settlement_id = ${settlementId}::uuid`,
    household !== undefined && Prisma.sql`r.household = ${household}`,
    uchastokId === 'none' && Prisma.sql`r.uchastok_id IS NULL`,
    uchastokId !== undefined && uchastokId !== 'none' && Prisma.sql`r.uchastok_id = ${uchastokId}::uuid`,
    franchise !== undefined && Prisma.sql`r.franchise = ${franchise}`,
    sex !== undefined && Prisma.sql`r.sex = ${sex}`,
    nationality !== undefined && Prisma.sql`r.nationality = ${nationality}`,
    bornFrom !== undefined && Prisma.sql`r.birth_year >= ${bornFrom}`,
    bornTo !== undefined && Prisma.sql`r.birth_year <= ${bornTo}`,
  ];
  return tests.filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
}
