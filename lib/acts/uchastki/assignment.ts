import { normalizeHousehold } from '@/lib/registers/resident-key';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { People } from '@/lib/store/rows/enrolled';
import { HOUSEHOLD_KEY } from '../shared/place-residents';
import type { UchastokInput } from './division-input';
import type { UnitPlace } from './people';

/** So many people of one settlement and standing, with the uchastki (by their place in the input) that claim them. */
interface Claimed {
  readonly settlement_id: string;
  readonly is_elector: boolean;
  readonly named: readonly number[] | null;
  readonly land: readonly number[] | null;
  readonly people: number;
}

/** Whose register is divided, and who stands in it at the election in question. */
interface OfSoviet {
  readonly sovietId: string;
  readonly people: People;
}

export interface Assigned {
  /** People and electors of each uchastok of the input, and whom of each settlement it takes. */
  readonly uchastki: readonly { readonly population: number; readonly electors: number }[];
  readonly unplaced: number;
  readonly placedTwice: number;
}

/**
 * Who of the soviet would be where: by household or settlement, unless named in person in an uchastok that goes by work,
 * union or nationality, which takes them out of the territory's.
 */
export async function countAssigned(
  tx: Tx,
  { sovietId, people }: OfSoviet,
  uchastki: readonly UchastokInput[],
  units: readonly UnitPlace[] = [],
): Promise<Assigned> {
  const claims = await tx.$queryRaw<Claimed[]>`
    WITH ${claimTables(uchastki, units)}
    SELECT p.settlement_id, p.is_elector, p.named, p.land, count(*)::int AS people
    FROM (
      SELECT r.settlement_id, r.franchise = 'elector' AS is_elector,
        (SELECT array_agg(DISTINCT n.place) FROM named n WHERE n.id = r.id) AS named,
        (SELECT array_agg(DISTINCT l.place) FROM land l
          WHERE l.settlement_id = r.settlement_id AND (l.yard IS NULL OR l.yard = ${HOUSEHOLD_KEY})) AS land
      FROM ${people.all} r
      WHERE r.soviet_id = ${sovietId}::uuid AND r.struck_on IS NULL AND r.merged_into_id IS NULL
    ) p
    GROUP BY 1, 2, 3, 4`;
  const totals = uchastki.map(() => ({ population: 0, electors: 0 }));
  let [unplaced, placedTwice] = [0, 0];
  for (const claim of claims) {
    const places = placesOf(claim, uchastki);
    if (places.length === 0 && claim.is_elector) unplaced += claim.people;
    if (places.length > 1 && claim.is_elector) placedTwice += claim.people;
    const total = totals[places[0] ?? -1];
    if (total === undefined) continue;
    total.population += claim.people;
    if (claim.is_elector) total.electors += claim.people;
  }
  return { uchastki: totals, unplaced, placedTwice };
}

function placesOf({ named, land }: Claimed, uchastki: readonly UchastokInput[]): readonly number[] {
  if (named === null) return land ?? [];
  const isTakenOut = named.every((place) => uchastki[place]?.kind !== 'territorial');
  return isTakenOut ? named : [...new Set([...named, ...(land ?? [])])];
}

/** Writes the division to the people themselves, with the numbers of their lists; `ids` are the uchastki's, in the order of the input. */
export async function assign(
  tx: Tx,
  { sovietId, people }: OfSoviet,
  uchastki: readonly UchastokInput[],
  ids: readonly string[],
  units: readonly UnitPlace[] = [],
): Promise<void> {
  // One statement: the history of a record is to keep the number that was, not one that nobody ever bore between two. It
  // looks each record up by its key: a guess at how many are living would have everyone met with everyone.
  await tx.$executeRaw`
    WITH ${claimTables(uchastki, units)}, place_ids AS (
      SELECT (ordinality - 1)::int AS place, id FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS u(id, ordinality)
    ), put AS (
      SELECT r.id, r.franchise, r.normal_name, r.birth_year, (
        SELECT u.id FROM (
          SELECT n.place, 1 AS rank FROM named n WHERE n.id = r.id
          UNION ALL
          SELECT l.place, 2 FROM land l
            WHERE l.settlement_id = r.settlement_id AND (l.yard IS NULL OR l.yard = ${HOUSEHOLD_KEY})
        ) claim JOIN place_ids u ON u.place = claim.place
        ORDER BY claim.rank, claim.place LIMIT 1
      ) AS uchastok_id
      FROM ${people.table} r WHERE r.soviet_id = ${sovietId}::uuid AND ${people.own}
    ), numbered AS MATERIALIZED (
      SELECT id, uchastok_id, CASE WHEN uchastok_id IS NOT NULL AND franchise = 'elector' THEN row_number() OVER (
        PARTITION BY uchastok_id, franchise = 'elector' ORDER BY normal_name, birth_year, id)::int END AS no
      FROM put
    )
    UPDATE ${people.table} r SET uchastok_id = numbered.uchastok_id, elector_no = numbered.no
    FROM numbered WHERE numbered.id = r.id AND ${people.among}
      AND (r.uchastok_id, r.elector_no) IS DISTINCT FROM (numbered.uchastok_id, numbered.no)`;
}

function claimTables(uchastki: readonly UchastokInput[], units: readonly UnitPlace[]): Prisma.Sql {
  const land = uchastki.flatMap(({ settlementIds, households }, place) => [
    ...settlementIds.map((settlementId) => ({ place, settlementId, yard: null })),
    ...households.map((yard) => ({
      ...{ place, settlementId: yard.settlementId, yard: normalizeHousehold(yard.household) },
    })),
  ]);
  const named = uchastki.flatMap(({ residentIds }, place) => residentIds.map((id) => ({ place, id })));
  return Prisma.sql`
    land AS MATERIALIZED (
      SELECT * FROM unnest(
        ${land.map(({ place }) => place)}::int[],
        ${land.map(({ settlementId }) => settlementId)}::uuid[],
        ${land.map(({ yard }) => yard)}::text[]
      ) AS l(place, settlement_id, yard)
    ), named AS MATERIALIZED (
      SELECT * FROM unnest(${named.map(({ place }) => place)}::int[], ${named.map(({ id }) => id)}::uuid[]) AS n(place, id)
      UNION
      SELECT m.place, c.resident_id
      FROM unnest(${units.map(({ place }) => place)}::int[], ${units.map(({ unitId }) => unitId)}::uuid[]) AS m(place, unit_id)
      JOIN unit_claim c ON c.unit_id = m.unit_id AND NOT c.released
    )`;
}
