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

/** Whom those struck units still count, living people of their soviet, told apart by whether another unit of it counts them by now. */
export async function peopleOfStruck(db: Db, sovietId: string, unitIds: readonly string[]) {
  const rows = await db.$queryRaw<{ id: string; is_elsewhere: boolean; is_here: boolean }[]>`
    SELECT c.resident_id AS id,
      bool_or(r.soviet_id = ${sovietId}::uuid AND r.struck_on IS NULL AND r.merged_into_id IS NULL) AS is_here,
      EXISTS (
        SELECT FROM unit_claim other JOIN unit u ON u.id = other.unit_id
        WHERE other.resident_id = c.resident_id AND NOT other.released
          AND u.soviet_id = ${sovietId}::uuid AND u.struck_on IS NULL AND u.id <> ALL(${[...unitIds]}::uuid[])
      ) AS is_elsewhere
    FROM unit_claim c JOIN resident r ON r.id = c.resident_id
    WHERE c.unit_id = ANY(${[...unitIds]}::uuid[]) AND NOT c.released
    GROUP BY c.resident_id`;
  return {
    /** Who stays where they are, though they may live in another soviet by now or no more. */
    elsewhere: rows.filter((one) => one.is_elsewhere).map(({ id }) => id),
    back: rows.filter((one) => !one.is_elsewhere).map(({ id }) => id),
    counts: {
      back: rows.filter((one) => one.is_here && !one.is_elsewhere).length,
      elsewhere: rows.filter((one) => one.is_here && one.is_elsewhere).length,
    },
  };
}
