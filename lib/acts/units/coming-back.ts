import type { Db } from '@/lib/store/client';
import type { StoredUnit } from './load-unit';

type Struck = Pick<StoredUnit, 'id' | 'name' | 'parentId' | 'struckOn' | 'strikeReason'>;

/** The struck unit and the parts that were struck together with it: on its day, for its reason; of namesakes the latest. */
export function unitsComingBack(unit: Struck, all: Iterable<Struck>): readonly string[] {
  const along = new Map<string, string>();
  for (const part of all)
    if (
      part.parentId === unit.id &&
      part.struckOn?.getTime() === unit.struckOn?.getTime() &&
      part.strikeReason === unit.strikeReason
    ) {
      const name = part.name.toLowerCase();
      if ((along.get(name) ?? '') < part.id) along.set(name, part.id);
    }
  return [unit.id, ...along.values()];
}

/**
 * Whom those struck units still count, living people of their soviet, told apart by whether another unit of it counts them by
 * now: `elsewhere` by one that has been given people since the striking, `twice` by one that counted them before it as well.
 */
export async function peopleOfStruck(
  db: Db,
  sovietId: string,
  unit: Pick<Struck, 'id' | 'parentId'>,
  back: readonly string[],
) {
  const rows = await db.$queryRaw<{ id: string; is_twice: boolean; is_elsewhere: boolean; is_here: boolean }[]>`
    WITH striking AS (
      SELECT max(sequence) AS sequence FROM journal_entry
      WHERE act = 'units/strike' AND subject_id IN (${unit.id}::uuid, ${unit.parentId}::uuid) AND body_id = ${sovietId}::uuid
    ), other AS (
      SELECT u.id, EXISTS (
        SELECT FROM journal_entry given CROSS JOIN striking
        WHERE given.subject_id = u.id AND given.act IN ('units/assign', 'units/import') AND given.body_id = ${sovietId}::uuid
          AND given.sequence > coalesce(striking.sequence, 0)
      ) AS is_given
      FROM unit u WHERE u.soviet_id = ${sovietId}::uuid AND u.struck_on IS NULL AND u.id <> ALL(${[...back]}::uuid[])
    )
    SELECT c.resident_id AS id,
      bool_or(r.soviet_id = ${sovietId}::uuid AND r.struck_on IS NULL AND r.merged_into_id IS NULL) AS is_here,
      bool_or(counted.is_twice) AS is_twice, bool_or(counted.is_elsewhere) AS is_elsewhere
    FROM unit_claim c JOIN resident r ON r.id = c.resident_id
    CROSS JOIN LATERAL (
      SELECT count(*) > 0 AS is_twice, coalesce(bool_or(other.is_given), false) AS is_elsewhere
      FROM unit_claim o JOIN other ON other.id = o.unit_id WHERE o.resident_id = c.resident_id AND NOT o.released
    ) counted
    WHERE c.unit_id = ANY(${[...back]}::uuid[]) AND NOT c.released
    GROUP BY c.resident_id`;
  const here = rows.filter((one) => one.is_here);
  return {
    /** Who stays where they are, though they may live in another soviet by now or no more. */
    elsewhere: rows.filter((one) => one.is_elsewhere).map(({ id }) => id),
    back: rows.filter((one) => !one.is_elsewhere).map(({ id }) => id),
    counts: {
      back: here.filter((one) => !one.is_elsewhere).length,
      twice: here.filter((one) => one.is_twice && !one.is_elsewhere).length,
      elsewhere: here.filter((one) => one.is_elsewhere).length,
    },
  };
}
