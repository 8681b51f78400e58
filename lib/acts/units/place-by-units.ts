import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { refreshTotals } from '../shared/franchise';
import { HOUSEHOLD_KEY } from '../shared/place-residents';
import { putByHand, unitPlaces } from '../shared/unit-places';

/**
 * Puts people whose unit has changed where the adopted division has it: into the uchastok that takes their unit, else where
 * their household lies, else where they were put by hand, as long as no meeting of that soviet has been opened. Who is named in person stays, and so does who
 * has gone to another soviet.
 */
export async function placeByUnits(tx: Tx, sovietId: string, residentIds: readonly string[]): Promise<void> {
  if (residentIds.length === 0) return;
  await tx.$executeRaw`
    WITH RECURSIVE taking AS (
      SELECT e.id AS election_id FROM election e
      WHERE e.soviet_id = ${sovietId}::uuid AND NOT ${IS_PAST}
        AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.election_id = e.id AND m.opened_on IS NOT NULL)
    ), ${unitPlaces(sovietId)}
    UPDATE resident SET uchastok_id = put.uchastok_id, elector_no = NULL
    FROM (
      SELECT r.id, coalesce(
        (SELECT place.uchastok_id FROM unit_claim c JOIN place ON place.unit_id = c.unit_id
          WHERE c.resident_id = r.id AND NOT c.released ORDER BY c.unit_id LIMIT 1),
        (SELECT o.id FROM uchastok o JOIN taking ON taking.election_id = o.election_id
          CROSS JOIN LATERAL jsonb_array_elements(o.parts) part
          WHERE part ->> 'settlementId' = r.settlement_id::text
            AND (jsonb_typeof(part -> 'households') = 'null' OR part -> 'households' ? ${HOUSEHOLD_KEY})
          ORDER BY o.number LIMIT 1),
        (SELECT o.id FROM uchastok o JOIN taking ON taking.election_id = o.election_id
          WHERE o.id = r.uchastok_id AND ${putByHand(Prisma.sql`o.id`)})
      ) AS uchastok_id
      FROM resident r CROSS JOIN taking
      WHERE r.id = ANY(${[...residentIds]}::uuid[]) AND r.soviet_id = ${sovietId}::uuid AND r.struck_on IS NULL AND r.merged_into_id IS NULL
        AND EXISTS (SELECT 1 FROM uchastok o WHERE o.election_id = taking.election_id)
        AND NOT EXISTS (
          SELECT 1 FROM uchastok o WHERE o.election_id = taking.election_id AND r.id = ANY(o.named_ids))
    ) put
    WHERE put.id = resident.id AND put.uchastok_id IS DISTINCT FROM resident.uchastok_id`;
  await refreshTotals(tx, sovietId);
}
