import { rm } from 'node:fs/promises';
import { z } from 'zod';
import type { Loaded, Written } from '@/lib/acts/act';
import { invalid, notFound, type Refusal } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { findCampaignOver } from '@/lib/acts/shared/campaign-over';
import { newId } from '@/lib/kernel/ids';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type RegisterKind, resolveMapping } from '@/lib/registers/columns';
import { openTable } from '@/lib/registers/open-table';
import type { TableFailure } from '@/lib/registers/table';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
import { lockName, mappingSchema } from './jobs';
import type { ByHand } from './kind';
import { startReading } from './reader';

/** A file as the upload has put it on disk. */
export const uploadedFile = z.object({
  path: z.string().min(1),
  name: z.string().max(1000),
  size: z.number().int(),
  digest: z.string(),
});
export type UploadedFile = z.output<typeof uploadedFile>;

export const importInput = z.object({
  campaignId: id,
  territoryId: id,
  mapping: mappingSchema.optional(),
  file: uploadedFile,
});

export interface ImportFacts {
  readonly territory: TerritoryModel;
  readonly campaign: CampaignFacts;
}

/** The territory and the campaign of an import. */
export async function loadImport(
  tx: Tx,
  actor: Actor,
  input: { readonly campaignId?: string | undefined; readonly territoryId: string },
): Promise<Result<Loaded<ImportFacts>, Refusal>> {
  const territory = await tx.territory.findUnique({ where: { id: input.territoryId } });
  if (territory === null) return err(notFound());
  const campaign = await findCampaignOver(tx, actor, territory, input.campaignId);
  if (campaign === null) return err(notFound());
  const scope = { territoryId: territory.id, territoryPath: territory.path };
  return ok({ scope, campaign, bodyId: territory.id, facts: { territory, campaign } });
}

interface Begun {
  readonly kind: RegisterKind;
  readonly file: UploadedFile;
  readonly byHand: ByHand;
}

/** Takes a file in: refuses at once what is no table, else leaves it to the reader, which starts when the act is done. */
export async function beginImport(
  tx: Tx,
  { territory, campaign }: ImportFacts,
  { kind, file, byHand }: Begun,
  actor: Actor,
): Promise<Result<Written, Refusal>> {
  const opened = await openTable(file.path);
  if (!opened.ok) return refuse(file, noTable(opened.error));
  const { encoding, separator, heading } = opened.value;
  const { missing, unknown } = resolveMapping(kind, heading, byHand);
  if (unknown.length > 0) return refuse(file, invalid(['mapping'], 'unknown-column'));
  const importId = newId();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lockName(importId)}, 0))`;
  await tx.import.create({
    data: {
      ...{ id: importId, kind, campaignId: campaign.id, territoryId: territory.id, accountId: actor.accountId },
      ...{ fileName: file.name, filePath: file.path, fileDigest: file.digest, fileSize: file.size },
      ...{ encoding, separator, heading: [...heading], mapping: byHand },
      ...stateOf(missing),
    },
  });
  startReading(actor.store, importId);
  const noted = { kind, fileName: file.name, size: file.size, digest: file.digest };
  return ok({ answer: { id: importId, importId }, subjectId: importId, noted });
}

/** A table that lacks a column waits for its user to say which one it is. */
export const stateOf = (missing: readonly string[]) =>
  missing.length === 0
    ? { state: 'reading' }
    : { state: 'failed', failure: { code: 'columns-missing', columns: [...missing] } };

async function refuse(file: UploadedFile, refusal: Refusal): Promise<Result<Written, Refusal>> {
  await rm(file.path, { force: true });
  return err(refusal);
}

export const noTable = ({ code, detail, line }: TableFailure): Refusal => ({
  code: code === 'too-large' ? 'TOO_LARGE' : 'UNSUPPORTED',
  reason: `table-${detail}`,
  values: { line: line ?? 1 },
});
