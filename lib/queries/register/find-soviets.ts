import type { QueryContext } from '../query';
import { findScope } from './residents-scope';

/** The soviets of a territory, itself among them if it is one; null where it is not there or out of sight. */
export async function findSovietIds(context: QueryContext, territoryId: string): Promise<readonly string[] | null> {
  const scope = await findScope(context, { territoryId });
  return scope?.soviets ?? null;
}
