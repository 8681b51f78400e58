import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';

/** What of the soviet lies in an uchastok, as adopted: a whole settlement, or only those of its households. */
export interface UchastokPart {
  readonly settlementId: string;
  /** Normalised household numbers; null when the settlement lies in it wholly. */
  readonly households: readonly string[] | null;
}

const householdKey = (household: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`regexp_replace(regexp_replace(lower(btrim(${household})), '^(№|двор|д\\.)\\s*', ''), '^0+(?=[0-9])', '')`;

/** A household's number as `normalizeHousehold` reads it, in SQL. */
export const HOUSEHOLD_KEY = householdKey(Prisma.sql`r.household`);

/** The parts of the present division of each of these soviets, a subquery, as tables `whole` and `yards`. */
export const landTables = (soviets: Prisma.Sql): Prisma.Sql => Prisma.sql`
  land AS MATERIALIZED (
    SELECT e.soviet_id, (part ->> 'settlementId')::uuid AS settlement_id, yard, u.number, u.id AS uchastok_id
    FROM election e
    JOIN uchastok u ON u.election_id = e.id
    CROSS JOIN LATERAL jsonb_array_elements(u.parts) part
    CROSS JOIN LATERAL jsonb_array_elements_text(
      CASE jsonb_typeof(part -> 'households') WHEN 'array' THEN part -> 'households' ELSE '[null]'::jsonb END
    ) yard
    WHERE e.soviet_id IN (${soviets}) AND NOT e.is_past
  ), whole AS MATERIALIZED (
    SELECT DISTINCT ON (soviet_id, settlement_id) * FROM land WHERE yard IS NULL ORDER BY soviet_id, settlement_id, number
  ), yards AS MATERIALIZED (
    SELECT DISTINCT ON (soviet_id, settlement_id, yard) * FROM land WHERE yard IS NOT NULL
    ORDER BY soviet_id, settlement_id, yard, number
  )`;

/** The uchastok in which the household of a person `p` lies, after `BY_LAND`. */
export const LAND_OF_PERSON = Prisma.sql`coalesce(yards.uchastok_id, whole.uchastok_id)`;
export const BY_LAND = Prisma.sql`
  LEFT JOIN yards ON yards.soviet_id = p.soviet_id AND yards.settlement_id = p.settlement_id
    AND yards.yard = ${householdKey(Prisma.sql`p.household`)}
  LEFT JOIN whole ON whole.soviet_id = p.soviet_id AND whole.settlement_id = p.settlement_id`;

/** Whether any of the soviets is divided for elections that are not past. */
export async function isDivided(tx: Tx, sovietIds: readonly string[]): Promise<boolean> {
  const found = await tx.uchastok.findFirst({
    where: { election: { sovietId: { in: [...sovietIds] }, isPast: false } },
    select: { id: true },
  });
  return found !== null;
}

/** Puts a soviet's people who came after the division where their household lies; who fits nowhere stays unplaced. */
export async function placeResidents(tx: Tx, sovietId: string): Promise<void> {
  await tx.$executeRaw`
    WITH ${landTables(Prisma.sql`SELECT ${sovietId}::uuid`)}
    UPDATE resident SET uchastok_id = placed.uchastok_id
    FROM (
      SELECT p.id, ${LAND_OF_PERSON} AS uchastok_id FROM resident p ${BY_LAND}
      WHERE p.soviet_id = ${sovietId}::uuid AND p.uchastok_id IS NULL AND p.struck_on IS NULL AND p.merged_into_id IS NULL
    ) placed
    WHERE placed.id = resident.id AND placed.uchastok_id IS NOT NULL`;
}
