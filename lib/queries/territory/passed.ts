import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import type { QueryContext } from '../query';

interface NamedPlace {
  /** Null where it is out of sight. */
  readonly id: string | null;
  readonly name: string;
}

/** Another place that was merged into this one, came under it, or left it for another. */
export interface Passed {
  readonly id: string;
  readonly kind: 'merged' | 'came' | 'left';
  readonly place: NamedPlace;
  /** Where it came from or went to. */
  readonly other: NamedPlace | null;
  /** How many people of a settlement or town were written under this one; null when they went with their place. */
  readonly people: number | null;
  readonly on: CivilDay;
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
}

interface Row {
  readonly id: string;
  readonly kind: Passed['kind'];
  readonly place_id: string;
  readonly other_id: string | null;
  readonly people: number;
  readonly changed_on: Date;
  readonly act: string;
  readonly actor_name: string;
  readonly reason: string | null;
}

export const MOST_PASSED = 200;

/** What the histories of other places say of this one, the latest first, and one more than are shown. */
export async function listPassed({ db, sees }: QueryContext, territoryId: string): Promise<readonly Passed[]> {
  const rows = await ask<Row>(
    db,
    Prisma.sql`
      WITH here AS (SELECT ${territoryId}::text AS id), passed AS (
        SELECT c.*, CASE
          WHEN c.after ->> 'merged_into_id' = here.id THEN 'merged'
          WHEN c.after ->> 'parent_id' = here.id THEN 'came'
          ELSE 'left'
        END AS kind
        FROM territory_change c CROSS JOIN here
        WHERE c.before ?| ARRAY['parent_id', 'merged_into_id']
          AND here.id IN (c.after ->> 'merged_into_id', c.after ->> 'parent_id', c.before ->> 'parent_id')
        ORDER BY c.id DESC LIMIT ${Prisma.raw(String(MOST_PASSED + 1))}
      )
      SELECT p.id::text AS id, p.kind, p.territory_id AS place_id, p.changed_on, p.act, p.actor_name, p.reason,
        CASE p.kind WHEN 'came' THEN p.before ->> 'parent_id' WHEN 'left' THEN p.after ->> 'parent_id' END AS other_id,
        CASE p.kind WHEN 'merged' THEN (
          SELECT count(DISTINCT r.resident_id) FROM resident_change r
          WHERE r.before ? 'settlement_id' AND r.before ->> 'settlement_id' = p.territory_id::text AND r.act = p.act
        ) ELSE 0 END::int AS people
      FROM passed p ORDER BY p.id DESC`,
  );
  const ids = rows.flatMap(({ place_id, other_id }) => (other_id === null ? [place_id] : [place_id, other_id]));
  const places = await db.territory.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, path: true },
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  const named = (id: string): NamedPlace => {
    const place = byId.get(id);
    const isInSight = place !== undefined && sees({ territoryId: id, territoryPath: place.path });
    return { id: isInSight ? id : null, name: place?.name ?? '' };
  };
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, on: dayOfDate(row.changed_on), act: row.act },
    ...{ actorName: row.actor_name, reason: row.reason, people: row.people === 0 ? null : row.people },
    ...{ place: named(row.place_id), other: row.other_id === null ? null : named(row.other_id) },
  }));
}
