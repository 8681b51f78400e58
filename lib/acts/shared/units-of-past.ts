import type { Tx } from '@/lib/store/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';

/**
 * Writes beside the people of elections that are past which units count them (36), and what the units are called, so that
 * the division tells them whatever is struck, renamed or counted anew since. Nothing where the election is not past.
 */
export async function layDownUnits(tx: Tx, electionId: string): Promise<void> {
  const past = await tx.$queryRaw<{ sovietId: string }[]>`
    UPDATE election e SET units = coalesce((
      SELECT jsonb_object_agg(u.id, jsonb_build_object(
        'kind', u.kind, 'name', CASE WHEN parent.id IS NULL THEN u.name ELSE parent.name || ': ' || u.name END))
      FROM unit u LEFT JOIN unit parent ON parent.id = u.parent_id
      WHERE u.soviet_id = e.soviet_id AND u.struck_on IS NULL), '{}')
    WHERE e.id = ${electionId}::uuid AND ${IS_PAST}
    RETURNING e.soviet_id AS "sovietId"`;
  for (const { sovietId } of past) {
    await tx.$executeRaw`
      UPDATE past_resident SET unit_ids = '{}' WHERE election_id = ${electionId}::uuid AND cardinality(unit_ids) > 0`;
    await tx.$executeRaw`
      UPDATE past_resident r SET unit_ids = counted.unit_ids
      FROM (
        SELECT c.resident_id, array_agg(u.id ORDER BY u.id) AS unit_ids
        FROM unit u JOIN unit_claim c ON c.unit_id = u.id AND NOT c.released
        WHERE u.soviet_id = ${sovietId}::uuid AND u.struck_on IS NULL
        GROUP BY 1
      ) counted
      WHERE r.election_id = ${electionId}::uuid AND counted.resident_id = r.id`;
  }
}
