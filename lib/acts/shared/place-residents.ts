import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';

/** What of the soviet lies in an uchastok, as adopted: a whole settlement, or only those of its households. */
export interface UchastokPart {
  readonly settlementId: string;
  /** Normalised household numbers; null when the settlement lies in it wholly. */
  readonly households: readonly string[] | null;
}

/** A household's number as `normalizeHousehold` reads it, in SQL. */
export const HOUSEHOLD_KEY = Prisma.sql`regexp_replace(regexp_replace(lower(btrim(r.household)), '^(№|двор|д\\.)\\s*', ''), '^0+(?=[0-9])', '')`;

/** Puts people who came after the division into the uchastok where their household lies; who fits none stays unplaced. */
export async function placeResidents(
  tx: Tx,
  sovietIds: readonly string[],
  only: Prisma.Sql = Prisma.empty,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE resident r SET uchastok_id = u.id
    FROM uchastok u
    JOIN LATERAL (
      SELECT id, soviet_id FROM election WHERE id = u.election_id
    ) e ON e.soviet_id = ANY(${[...sovietIds]}::uuid[])
    CROSS JOIN LATERAL jsonb_array_elements(u.parts) part
    WHERE r.soviet_id = e.soviet_id AND r.uchastok_id IS NULL AND r.struck_on IS NULL AND r.merged_into_id IS NULL
      AND part ->> 'settlementId' = r.settlement_id::text
      AND (jsonb_typeof(part -> 'households') = 'null' OR part -> 'households' ? ${HOUSEHOLD_KEY})
      ${only}`;
}
