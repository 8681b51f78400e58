import { findMinorities, type Minority } from '@/lib/law/minorities';
import type { UnitKind } from '@/lib/law/units';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { listUnitNames } from '../units/unit-names';
import type { SettlementHouseholds } from './households';

/** People whom an uchastok takes by unit, by nationality or by name, out of those where they live. */
export type GroupSource =
  | { readonly by: 'unit'; readonly unitId: string; readonly kind: UnitKind }
  | { readonly by: 'named'; readonly uchastokId: string }
  | {
      readonly by: 'nationality';
      readonly settlementId: string;
      readonly nationality: string;
      /** Null when it is all of them in that settlement. */
      readonly households: readonly string[] | null;
    };

export interface Group {
  readonly key: string;
  readonly name: string;
  readonly source: GroupSource;
  readonly population: number;
  readonly electors: number;
  /** How many it takes out of which household, by its place among those of the settlement. */
  readonly yards: readonly {
    readonly settlementId: string;
    readonly index: number;
    readonly population: number;
    readonly electors: number;
  }[];
}

interface Row {
  readonly key: string;
  readonly settlement_id: string;
  readonly household: string;
  readonly population: number;
  readonly electors: number;
}

const COUNTED = Prisma.sql`count(*)::int AS population, count(*) FILTER (WHERE r.franchise = 'elector')::int AS electors`;
const LIVING = Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL`;

/** The units of the soviet with their people. */
export async function listUnitGroups(
  db: Db,
  sovietId: string,
  settlements: readonly SettlementHouseholds[],
): Promise<readonly (Group & { readonly parentId: string | null; readonly joinedToId: string | null })[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.unit_id AS key, r.settlement_id, r.household, ${COUNTED}
    FROM unit_claim c JOIN resident r ON r.id = c.resident_id
    WHERE r.soviet_id = ${sovietId}::uuid AND NOT c.released AND ${LIVING}
    GROUP BY 1, 2, 3`;
  const units = await db.unit.findMany({ where: { sovietId, struckOn: null }, orderBy: { name: 'asc' } });
  const names = await listUnitNames(db, sovietId);
  const byUnit = Map.groupBy(rows, ({ key }) => key);
  return units.flatMap(({ id, parentId, joinedToId }) => {
    const unit = names.get(id);
    if (unit === undefined) return [];
    const source = { by: 'unit', unitId: id, kind: unit.kind } as const;
    return [{ ...groupOf(`unit:${id}`, unit.name, source, byUnit.get(id) ?? [], settlements), parentId, joinedToId }];
  });
}

/** Whom each adopted uchastok names in person. */
export async function listNamedGroups(
  db: Db,
  electionId: string,
  settlements: readonly SettlementHouseholds[],
): Promise<readonly Group[]> {
  const rows = await db.$queryRaw<(Row & { readonly name: string })[]>`
    SELECT o.id AS key, o.name, r.settlement_id, r.household, ${COUNTED}
    FROM uchastok o CROSS JOIN LATERAL unnest(o.named_ids) AS named(id) JOIN resident r ON r.id = named.id
    WHERE o.election_id = ${electionId}::uuid AND ${LIVING}
    GROUP BY 1, 2, 3, 4`;
  return [...Map.groupBy(rows, ({ key }) => key)].map(([uchastokId, own]) =>
    groupOf(`named:${uchastokId}`, own[0]?.name ?? '', { by: 'named', uchastokId }, own, settlements),
  );
}

interface MinorityRow extends Omit<Row, 'key'> {
  readonly nationality: string;
}

/** art. 37: the soviet's minorities, each settlement's people in groups of no more than an uchastok holds. */
export async function listMinorities(
  db: Db,
  sovietId: string,
  settlements: readonly SettlementHouseholds[],
  { perSeat, limit }: { readonly perSeat: number; readonly limit: number },
): Promise<{ readonly minorities: readonly Minority[]; readonly groups: readonly Group[] }> {
  const rows = await db.$queryRaw<MinorityRow[]>`
    SELECT lower(btrim(r.nationality)) AS nationality, r.settlement_id, r.household, ${COUNTED}
    FROM resident r
    WHERE r.soviet_id = ${sovietId}::uuid AND btrim(coalesce(r.nationality, '')) <> '' AND ${LIVING}
    GROUP BY 1, 2, 3`;
  const residences = [...Map.groupBy(rows, (row) => `${row.settlement_id}|${row.nationality}`).values()].map((own) => ({
    ...{ settlementId: own[0]?.settlement_id ?? '', nationality: own[0]?.nationality ?? '' },
    population: own.reduce((sum, { population }) => sum + population, 0),
  }));
  const minorities = findMinorities(residences, perSeat);
  const groups = minorities.flatMap(({ nationality, settlements: places }) =>
    places.flatMap(({ settlementId }) => {
      const home = settlements.find(({ id }) => id === settlementId);
      const own = rows.filter((row) => row.nationality === nationality && row.settlement_id === settlementId);
      if (home === undefined) return [];
      const chunks = chunksOf(own, home, limit);
      return chunks.map((chunk, index) => {
        const households = chunks.length === 1 ? null : chunk.map(({ household }) => household);
        const name =
          chunks.length === 1 ? `${nationality}, ${home.name}` : `${nationality}, ${home.name}, ${index + 1}`;
        const source = { by: 'nationality', settlementId, nationality, households } as const;
        const keyed = chunk.map((row) => ({ ...row, key: nationality }));
        return groupOf(`nation:${settlementId}:${nationality}:${index}`, name, source, keyed, settlements);
      });
    }),
  );
  return { minorities, groups };
}

/** Households in their order, cut where the next would make the group larger than an uchastok may be. */
function chunksOf(rows: readonly MinorityRow[], home: SettlementHouseholds, limit: number): MinorityRow[][] {
  const place = new Map(home.households.map(({ household }, index) => [household, index]));
  const sorted = rows.toSorted((a, b) => (place.get(a.household) ?? 0) - (place.get(b.household) ?? 0));
  const chunks: MinorityRow[][] = [];
  let people = 0;
  for (const row of sorted) {
    const last = chunks.at(-1);
    if (last === undefined || people + row.population > limit) {
      chunks.push([row]);
      people = row.population;
    } else {
      last.push(row);
      people += row.population;
    }
  }
  return chunks;
}

function groupOf(
  key: string,
  name: string,
  source: GroupSource,
  rows: readonly Row[],
  settlements: readonly SettlementHouseholds[],
): Group {
  const places = new Map(
    settlements.map(({ id, households }) => [
      id,
      new Map(households.map(({ household }, index) => [household, index])),
    ]),
  );
  const yards = rows.flatMap(({ settlement_id: settlementId, household, population, electors }) => {
    const index = places.get(settlementId)?.get(household);
    return index === undefined ? [] : [{ settlementId, index, population, electors }];
  });
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  return { key, name, source, yards, population: sum((row) => row.population), electors: sum((row) => row.electors) };
}
