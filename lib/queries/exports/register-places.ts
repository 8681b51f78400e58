import { VOLOST_KINDS } from '@/lib/acts/register/import/places';
import type { Db } from '@/lib/store/client';

/** A settlement by the names that an import finds it by. */
export interface PlaceNames {
  readonly volost: string;
  readonly soviet: string;
  readonly settlement: string;
}

/** The names of settlements, and of towns and their districts as the places of their own people. */
export async function listPlaceNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, PlaceNames>> {
  const rows = await db.$queryRaw<(PlaceNames & { id: string })[]>`
    SELECT t.id, t.name AS settlement, s.name AS soviet, coalesce(v.name, '') AS volost
    FROM territory t
    JOIN territory s ON s.id = CASE WHEN t.kind IN ('settlement', 'city-district') THEN t.parent_id ELSE t.id END
    LEFT JOIN territory v ON v.id = s.parent_id AND v.kind = ANY(${[...VOLOST_KINDS]})
    WHERE t.id = ANY(${[...new Set(ids)]}::uuid[])`;
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

export const NOWHERE: PlaceNames = { volost: '', soviet: '', settlement: '' };
