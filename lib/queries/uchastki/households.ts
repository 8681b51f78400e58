import type { Db } from '@/lib/store/client';

export interface Household {
  readonly household: string;
  readonly population: number;
  readonly electors: number;
}

export interface SettlementHouseholds {
  readonly id: string;
  readonly name: string;
  readonly versts: number | null;
  /** art. 37, note: the settlement that this khutor or works votes with. */
  readonly joinedToId?: string | null;
  readonly population: number;
  readonly electors: number;
  /** In the order of their numbers. */
  readonly households: readonly Household[];
}

interface Row extends Household {
  readonly settlement_id: string;
}

/** The settlements of a soviet with their households and people, as the register has them. */
export async function listHouseholds(db: Db, sovietId: string): Promise<readonly SettlementHouseholds[]> {
  const settlements = await db.territory.findMany({
    where: {
      OR: [
        { parentId: sovietId, kind: { in: ['settlement', 'city-district'] } },
        { id: sovietId, kind: { not: 'selsoviet' } },
      ],
    },
    orderBy: [{ versts: 'asc' }, { name: 'asc' }],
  });
  const rows = await db.$queryRaw<Row[]>`
    SELECT settlement_id, household, count(*)::int AS population, count(*) FILTER (WHERE franchise = 'elector')::int AS electors
    FROM resident WHERE soviet_id = ${sovietId}::uuid AND struck_on IS NULL AND merged_into_id IS NULL
    GROUP BY settlement_id, household`;
  const bySettlement = Map.groupBy(rows, (row) => row.settlement_id);
  return settlements
    .map(({ id, name, versts, joinedToId }) => {
      const households = (bySettlement.get(id) ?? []).map(({ settlement_id: _, ...household }) => household);
      const sum = (of: (household: Household) => number) => households.reduce((total, item) => total + of(item), 0);
      return {
        ...{ id, name, versts, joinedToId, population: sum((h) => h.population), electors: sum((h) => h.electors) },
        households: households.sort((a, b) => numerically.compare(a.household, b.household)),
      };
    })
    .filter(({ population }) => population > 0);
}

const numerically = new Intl.Collator('ru', { numeric: true });
