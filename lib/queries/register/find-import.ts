import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { ImportModel } from '@/lib/store/generated/models/Import';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { QueryContext } from '../query';

/** An import that the asker may know of. */
export async function findImport(
  context: QueryContext,
  importId: string,
): Promise<Result<{ row: ImportModel; territory: TerritoryModel }, Refusal>> {
  const row = await context.db.import.findUnique({ where: { id: importId } });
  const territory = row && (await context.db.territory.findUnique({ where: { id: row.territoryId } }));
  if (!row || !territory) return err(notFound());
  const campaign = row.campaignId === null ? {} : { campaignId: row.campaignId };
  const isSeen = context.sees({ territoryId: territory.id, territoryPath: territory.path, ...campaign });
  return isSeen ? ok({ row, territory }) : err(notFound());
}
