import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';

/** People of the nationality of a minority's uchastok who live where its people do and vote elsewhere. */
export interface Beside {
  readonly nationality: string;
  readonly people: number;
}

interface Row extends Beside {
  readonly id: string;
}

/**
 * art. 37: an uchastok of a national minority takes its people by name, so that whoever comes later votes where the household
 * lies. Which nationality it is, the most of those whom it names say.
 */
export async function findBeside(db: Db, sovietId: string, electionId: string): Promise<ReadonlyMap<string, Beside>> {
  const rows = await ask<Row>(
    db,
    Prisma.sql`
      WITH of_place AS (
        SELECT u.id, lower(btrim(r.nationality)) AS nationality, r.settlement_id, count(*)::int AS named
        FROM uchastok u CROSS JOIN LATERAL unnest(u.named_ids) AS person(id) JOIN resident r ON r.id = person.id
        WHERE u.election_id = ${electionId}::uuid AND u.kind = 'minority' AND btrim(coalesce(r.nationality, '')) <> ''
        GROUP BY 1, 2, 3
      ), prevailing AS (
        SELECT DISTINCT ON (id) id, nationality FROM of_place GROUP BY id, nationality ORDER BY id, sum(named) DESC, nationality
      )
      SELECT p.id, p.nationality, count(*)::int AS people
      FROM prevailing p JOIN of_place USING (id, nationality)
      JOIN resident r ON r.settlement_id = of_place.settlement_id AND lower(btrim(r.nationality)) = p.nationality
      WHERE r.soviet_id = ${sovietId}::uuid AND r.struck_on IS NULL AND r.merged_into_id IS NULL AND NOT EXISTS (
        SELECT FROM uchastok u WHERE u.id = r.uchastok_id AND u.election_id = ${electionId}::uuid AND u.kind = 'minority')
      GROUP BY p.id, p.nationality`,
  );
  return new Map(rows.map(({ id, ...beside }) => [id, beside]));
}
