import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { liesIn, liesUnder } from '@/lib/store/rows/within';
import { ask } from '../ask';
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

/** As much of a part as its whole's sums need. */
export interface TreePart {
  readonly id: string;
  readonly parent_id: string | null;
  readonly population: number | null;
}

const isLiving = (topId: Prisma.Sql): Prisma.Sql => Prisma.sql`(t.struck_on IS NULL OR t.id = ${topId})`;

/** So many letters longer than its whole's is the path of a part: a point and an id. */
const STEP = 37;

/** Everything at and below a top as deep as asked, by name; `depth` is reckoned from the top. */
const rowsBelow = (db: Db, topId: string, campaignId: string | null, levels: number | null): Promise<TreeRow[]> =>
  ask<TreeRow>(
    db,
    Prisma.sql`
    SELECT t.id, t.kind, t.name, t.parent_id, (length(t.path) - length(top.path)) / ${Prisma.raw(String(STEP))} AS depth, t.rank,
      t.population, t.versts, t.settlement_type, t.nationality, joined.name AS joined_to,
      c.id AS commission_id, c.kind AS commission_kind, e.id AS election_id, e.starts_on, e.seats
    FROM territory top JOIN territory t ON ${liesIn(Prisma.sql`t.path`, topId)} AND ${isLiving(Prisma.sql`top.id`)}
      AND (${levels}::int IS NULL OR length(t.path) < length(top.path) + ${Prisma.raw(String(STEP))} * ${levels}::int)
    LEFT JOIN territory joined ON joined.id = t.joined_to_id
    LEFT JOIN commission c ON c.territory_id = t.id AND c.campaign_id = ${campaignId}::uuid
    LEFT JOIN election e ON e.soviet_id = t.id AND e.campaign_id = ${campaignId}::uuid
    WHERE top.id = ${topId}::uuid ORDER BY t.name, t.id`,
  );

/** Each part after what it lies in, and by name among its neighbours, as the rows come; what hangs on a struck one is left out. */
function nested(rows: readonly TreeRow[], topId: string): TreeRow[] {
  const ofParent = Map.groupBy(rows, ({ parent_id }) => parent_id);
  const placed: TreeRow[] = [];
  const place = (row: TreeRow): void => {
    placed.push(row);
    for (const part of ofParent.get(row.id) ?? []) place(part);
  };
  for (const row of rows) if (row.id === topId) place(row);
  return placed;
}

/** Everything at and below the given tops, each part after what it lies in and by name among its neighbours. */
export async function listTreeRows(
  { db }: Pick<QueryContext, 'db'>,
  topIds: readonly string[],
  campaignId: string | null,
  levels: number | null,
): Promise<TreeRow[]> {
  const each = await Promise.all(
    topIds.map(async (topId) => nested(await rowsBelow(db, topId, campaignId, levels), topId)),
  );
  const byName = new Intl.Collator('ru');
  return each.toSorted(([a], [b]) => byName.compare(a?.name ?? '', b?.name ?? '')).flat();
}

/** Every living part below the tops, however deep: what those that are shown are summed up of. */
export const listParts = ({ db }: Pick<QueryContext, 'db'>, topIds: readonly string[]): Promise<TreePart[]> =>
  ask<TreePart>(
    db,
    Prisma.sql`SELECT t.id, t.parent_id, t.population FROM territory top
      JOIN territory t ON ${liesUnder(Prisma.sql`t.path`, Prisma.sql`top.path`)} AND ${isLiving(Prisma.sql`top.id`)}
      WHERE top.id = ANY(${[...topIds]}::uuid[]) ORDER BY length(t.path)`,
  );

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
export function sumPopulation(rows: readonly TreePart[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  // A part stands after what it lies in, so that going backwards meets every part before its whole.
  for (const row of rows.toReversed()) {
    const own = sums.get(row.id) ?? row.population ?? 0;
    sums.set(row.id, own);
    if (row.parent_id !== null) sums.set(row.parent_id, (sums.get(row.parent_id) ?? 0) + own);
  }
  return sums;
}
