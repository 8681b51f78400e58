import type { Loaded } from '@/lib/acts/act';
import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { lockRow, type Tx } from '@/lib/store/client';
import { findCampaign } from '@/lib/store/rows/campaign';
import { findJob } from './jobs';
import type { ImportJob } from './kind';

/** An import with its row locked, for the acts that settle what becomes of it. */
export async function loadJob(tx: Tx, importId: string): Promise<Result<Loaded<ImportJob>, Refusal>> {
  if (!(await lockRow(tx, 'import', importId))) return err(notFound());
  const job = await findJob(tx, await tx.import.findUniqueOrThrow({ where: { id: importId } }));
  const { territory, row } = job;
  return ok({
    scope: { territoryId: territory.id, territoryPath: territory.path },
    campaign: row.campaignId === null ? null : await findCampaign(tx, row.campaignId),
    bodyId: territory.id,
    facts: job,
  });
}
