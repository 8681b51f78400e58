import type { Db } from '@/lib/store/client';
import type { Group } from './groups';
import type { SettlementHouseholds } from './households';

/** People of one household whom several groups take: they are taken out of it once. */
export interface Overlap {
  /** Keys of the groups. */
  readonly keys: readonly string[];
  readonly settlementId: string;
  readonly index: number;
  readonly population: number;
  readonly electors: number;
}

interface Row {
  readonly settlement_id: string;
  readonly household: string;
  readonly nationality: string;
  readonly keys: readonly string[];
  readonly population: number;
  readonly electors: number;
}

/** Whoever is of several groups: of two units, of a unit and of those named in person, of these and of a minority. */
export async function listOverlaps(
  db: Db,
  { sovietId, electionId }: { readonly sovietId: string; readonly electionId: string },
  settlements: readonly SettlementHouseholds[],
  nationals: readonly Group[],
): Promise<readonly Overlap[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.settlement_id, r.household, lower(btrim(coalesce(r.nationality, ''))) AS nationality, taken.keys,
      count(*)::int AS population, count(*) FILTER (WHERE r.franchise = 'elector')::int AS electors
    FROM (
      SELECT resident_id, array_agg(DISTINCT key ORDER BY key) AS keys FROM (
        SELECT c.resident_id, 'unit:' || c.unit_id AS key
        FROM unit_claim c JOIN unit u ON u.id = c.unit_id AND u.soviet_id = ${sovietId}::uuid AND u.struck_on IS NULL
        WHERE NOT c.released
        UNION ALL
        SELECT named.id, 'named:' || o.id FROM uchastok o CROSS JOIN LATERAL unnest(o.named_ids) AS named(id)
        WHERE o.election_id = ${electionId}::uuid
      ) each_way GROUP BY resident_id
    ) taken JOIN resident r ON r.id = taken.resident_id
    WHERE r.soviet_id = ${sovietId}::uuid AND r.struck_on IS NULL AND r.merged_into_id IS NULL
    GROUP BY 1, 2, 3, 4`;
  const places = new Map(
    settlements.flatMap(({ id, households }) =>
      households.map(({ household }, index): [string, number] => [`${id}|${household}`, index]),
    ),
  );
  return rows.flatMap((row) => {
    const { settlement_id: settlementId, household, population, electors } = row;
    const index = places.get(`${settlementId}|${household}`);
    const keys = [...row.keys, ...nationals.filter((group) => takes(group, row)).map(({ key }) => key)];
    return index === undefined || keys.length < 2 ? [] : [{ keys, settlementId, index, population, electors }];
  });
}

const takes = ({ source }: Group, { settlement_id, household, nationality }: Row): boolean =>
  source.by === 'nationality' &&
  source.settlementId === settlement_id &&
  source.nationality === nationality &&
  (source.households === null || source.households.includes(household));
