import type { QueryContext } from '../query';

export interface TreeRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly parent_id: string | null;
  readonly depth: number;
  readonly rank: string | null;
  readonly population: number | null;
  readonly versts: number | null;
  readonly settlement_type: string | null;
  readonly nationality: string | null;
  readonly joined_to: string | null;
  readonly commission_id: string | null;
  readonly commission_kind: string | null;
  readonly election_id: string | null;
  readonly starts_on: Date | null;
  readonly seats: number | null;
}

/** Everything at and below the given tops, each part after what it lies in and by name among its neighbours. */
export function listTreeRows(
  { db }: Pick<QueryContext, 'db'>,
  topIds: readonly string[],
  campaignId: string | null,
): Promise<TreeRow[]> {
  return db.$queryRaw<TreeRow[]>`
    WITH RECURSIVE tree AS (
      SELECT t.id, 0 AS depth, ARRAY[t.name, t.id::text] AS place FROM territory t WHERE t.id = ANY(${[...topIds]}::uuid[])
      UNION ALL
      SELECT t.id, tree.depth + 1, tree.place || ARRAY[t.name, t.id::text] FROM territory t JOIN tree ON t.parent_id = tree.id AND t.struck_on IS NULL
    )
    SELECT t.id, t.kind, t.name, t.parent_id, tree.depth, t.rank, t.population, t.versts, t.settlement_type, t.nationality, joined.name AS joined_to,
      c.id AS commission_id, c.kind AS commission_kind, e.id AS election_id, e.starts_on, e.seats
    FROM tree JOIN territory t ON t.id = tree.id
    LEFT JOIN territory joined ON joined.id = t.joined_to_id
    LEFT JOIN commission c ON c.territory_id = t.id AND c.campaign_id = ${campaignId}::uuid
    LEFT JOIN election e ON e.soviet_id = t.id AND e.campaign_id = ${campaignId}::uuid
    ORDER BY tree.place`;
}

/** The ids of the highest territories that the actor's appointments reach. */
export async function listTops({ db, actor }: QueryContext): Promise<readonly string[]> {
  if (actor.appointments.some(({ territoryPath }) => territoryPath === '')) {
    const roots = await db.territory.findMany({ where: { parentId: null }, select: { id: true } });
    return roots.map((root) => root.id);
  }
  const paths = [...new Set(actor.appointments.map(({ territoryPath }) => territoryPath))];
  const highest = paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)));
  return highest.map((path) => path.slice(path.lastIndexOf('.') + 1));
}

/** Sum of the population of every part, from what is known of the lowest ones. */
export function sumPopulation(rows: readonly TreeRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  // A part stands after what it lies in, so that going backwards meets every part before its whole.
  for (const row of rows.toReversed()) {
    const own = sums.get(row.id) ?? row.population ?? 0;
    sums.set(row.id, own);
    if (row.parent_id !== null) sums.set(row.parent_id, (sums.get(row.parent_id) ?? 0) + own);
  }
  return sums;
}
