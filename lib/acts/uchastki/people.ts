import { normalizeHousehold } from '@/lib/registers/resident-key';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { People } from '@/lib/store/rows/enrolled';
import { HOUSEHOLD_KEY } from '../shared/place-residents';
import type { UchastokInput } from './division-input';

/** A unit, and the uchastok (by its place in the input) where its people vote. */
export interface UnitPlace {
  readonly unitId: string;
  readonly place: number;
}

/** Everyone whom each uchastok names in person: as given, as adopted before, and by nationality (37). */
export async function nameEveryone(
  tx: Tx,
  election: { readonly id: string; readonly sovietId: string; readonly people: People },
  uchastki: readonly UchastokInput[],
): Promise<UchastokInput[]> {
  const kept = await tx.uchastok.findMany({
    where: { electionId: election.id, id: { in: uchastki.flatMap(({ keepNamedOf }) => keepNamedOf) } },
    select: { id: true, namedIds: true },
  });
  const namedOf = new Map(kept.map(({ id, namedIds }) => [id, namedIds]));
  const nationals = await listNationals(tx, election, uchastki);
  return uchastki.map((uchastok, place) => ({
    ...uchastok,
    residentIds: [
      ...new Set([
        ...uchastok.residentIds,
        ...uchastok.keepNamedOf.flatMap((id) => namedOf.get(id) ?? []),
        ...(nationals.get(place) ?? []),
      ]),
    ],
  }));
}

/** People of a nationality in a settlement, or in those of its households, by the uchastok's place in the input. */
async function listNationals(
  tx: Tx,
  { sovietId, people }: { readonly sovietId: string; readonly people: People },
  uchastki: readonly UchastokInput[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>();
  for (const [place, { nationals }] of uchastki.entries())
    for (const { settlementId, nationality, households } of nationals) {
      const yards = households?.map(normalizeHousehold);
      const inYards = yards === undefined ? Prisma.empty : Prisma.sql`AND ${HOUSEHOLD_KEY} = ANY(${yards}::text[])`;
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT r.id FROM ${people.all} r
        WHERE r.soviet_id = ${sovietId}::uuid AND r.settlement_id = ${settlementId}::uuid ${inYards}
          AND lower(btrim(r.nationality)) = lower(btrim(${nationality}))
          AND r.struck_on IS NULL AND r.merged_into_id IS NULL`;
      found.set(place, [...(found.get(place) ?? []), ...rows.map(({ id }) => id)]);
    }
  return found;
}

/**
 * Where the people of every unit vote (36): where it is named itself, else with the unit that it is joined to, else, a part
 * or a shift that nobody named, with its enterprise. A unit may be named in several uchastki: that is found by its people.
 */
export async function placesOfUnits(
  tx: Tx,
  sovietId: string,
  uchastki: readonly UchastokInput[],
): Promise<readonly UnitPlace[]> {
  if (uchastki.every(({ unitIds }) => unitIds.length === 0)) return [];
  const units = await tx.unit.findMany({
    where: { sovietId, struckOn: null },
    select: { id: true, parentId: true, joinedToId: true },
  });
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const named = new Map<string, number[]>();
  for (const [place, { unitIds }] of uchastki.entries())
    for (const unitId of unitIds) named.set(unitId, [...(named.get(unitId) ?? []), place]);
  return units.flatMap((unit) => {
    const seen = new Set<string>();
    for (let now: typeof unit | undefined = unit; now !== undefined && !seen.has(now.id); ) {
      const places = named.get(now.id);
      if (places !== undefined) return places.map((place) => ({ unitId: unit.id, place }));
      seen.add(now.id);
      const next: string | null = now.joinedToId ?? now.parentId;
      now = next === null ? undefined : byId.get(next);
    }
    return [];
  });
}
