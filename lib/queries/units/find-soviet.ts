import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { QueryContext } from '../query';

/** A soviet that the asker may know of. */
export async function findSeenSoviet(
  { db, sees }: QueryContext,
  sovietId: string,
): Promise<Result<TerritoryModel, Refusal>> {
  const soviet = await db.territory.findUnique({ where: { id: sovietId } });
  if (soviet === null) return err(notFound());
  return sees({ territoryId: soviet.id, territoryPath: soviet.path }) ? ok(soviet) : err(notFound());
}
