import { seenTerritory, sovietsOf } from '../lishentsy/place';
import type { QueryContext } from '../query';

/** The soviets of a territory, itself among them if it is one; null where it is not there or out of sight. */
export async function findSovietIds(context: QueryContext, territoryId: string): Promise<readonly string[] | null> {
  const territory = await seenTerritory(context, territoryId);
  return territory.ok ? sovietsOf(context, territory.value) : null;
}
