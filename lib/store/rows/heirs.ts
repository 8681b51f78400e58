import type { Db } from '../client';

/** A place whose soviet or executive committee acts. */
export interface Heir {
  readonly territoryId: string;
  readonly territory: string;
}

interface MergedPlace {
  readonly id: string;
  readonly name: string;
  readonly mergedIntoId: string | null;
}

/** Of places that were merged into others, and those maybe on, which there are now. */
export async function findHeirs(db: Db, places: readonly MergedPlace[]): Promise<ReadonlyMap<string, Heir>> {
  const heirs = new Map<string, Heir>();
  for (const { id, mergedIntoId } of places) {
    let into = mergedIntoId;
    while (into !== null) {
      const place: MergedPlace = await db.territory.findUniqueOrThrow({ where: { id: into } });
      heirs.set(id, { territoryId: place.id, territory: place.name });
      into = place.mergedIntoId;
    }
  }
  return heirs;
}

/** The place whose executive committee acts for that of a territory: itself, or what it has become one with. */
export async function findHeirId(db: Db, territoryId: string): Promise<string> {
  const place = await db.territory.findUniqueOrThrow({ where: { id: territoryId } });
  return (await findHeirs(db, [place])).get(territoryId)?.territoryId ?? territoryId;
}
