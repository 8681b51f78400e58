import { isWithin } from '@/lib/access/allow';
import type { KnownSettlement, PlaceDefaults } from '@/lib/registers/find-settlement';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { liesWithin } from '@/lib/store/rows/within';

export const VOLOST_KINDS = ['volost', 'raion'] as const;
/** What has a soviet of its own with settlements under it. */
export const SOVIET_KINDS = ['selsoviet', 'city', 'city-district'] as const;

export const isVolost = ({ kind }: { readonly kind: string }): boolean => VOLOST_KINDS.some((item) => item === kind);
export const isSoviet = ({ kind }: { readonly kind: string }): boolean => SOVIET_KINDS.some((item) => item === kind);

interface Named {
  readonly id: string;
  readonly settlement: string;
  readonly soviet: string;
  readonly soviet_id: string;
  readonly volost: string;
  readonly path: string;
}

/**
 * The settlements that a row may name: those of the territory; with `besides` all others of the guberniya too, told
 * apart as not within. A town's soviet is a place of its own people as well, and so is each of its districts.
 */
export async function listSettlements(
  db: Db,
  territory: TerritoryModel,
  besides: 'others' | 'none' = 'none',
): Promise<readonly KnownSettlement[]> {
  const rows = await db.$queryRaw<Named[]>`
    SELECT t.id, t.name AS settlement, s.name AS soviet, s.id AS soviet_id, coalesce(v.name, '') AS volost, t.path
    FROM territory t
    JOIN territory s ON s.id = CASE WHEN t.kind IN ('settlement', 'city-district') THEN t.parent_id ELSE t.id END
    LEFT JOIN territory v ON v.id = s.parent_id AND v.kind = ANY(${[...VOLOST_KINDS]})
    WHERE (t.kind = 'settlement' OR t.kind IN ('city', 'city-district')) AND t.struck_on IS NULL
      AND (${besides === 'others'} OR ${liesWithin(Prisma.sql`t.path`, territory.path)})`;
  return rows.map(({ id, soviet_id, path, ...names }) => ({
    ...names,
    settlementId: id,
    sovietId: soviet_id,
    isWithin: isWithin(path, territory.path),
  }));
}

/** What a file given for one soviet or one volost need not say in every row. */
export async function defaultsOf(db: Db, territory: TerritoryModel): Promise<PlaceDefaults> {
  if (isVolost(territory)) return { volost: territory.name };
  if (!isSoviet(territory)) return {};
  const above =
    territory.parentId === null ? null : await db.territory.findUnique({ where: { id: territory.parentId } });
  return { soviet: territory.name, ...(above !== null && isVolost(above) && { volost: above.name }) };
}
