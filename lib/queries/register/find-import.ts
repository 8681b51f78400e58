import { z } from 'zod';
import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import type { ImportModel } from '@/lib/store/generated/models/Import';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { ask } from '../ask';
import type { QueryContext } from '../query';

/** Columns that were set by hand, as an import keeps them. */
export const BY_HAND = z.record(z.string(), z.union([z.number(), z.string(), z.null()])).catch({});

/** Rejected rows by their reason, as an import keeps them. */
export const REJECTED = z.record(z.string(), z.number()).catch({});

/** An import that the asker may know of. */
export async function findImport(
  context: QueryContext,
  importId: string,
): Promise<Result<{ row: ImportModel; territory: TerritoryModel }, Refusal>> {
  const row = await context.db.import.findUnique({ where: { id: importId } });
  const territory = row && (await context.db.territory.findUnique({ where: { id: row.territoryId } }));
  if (!row || !territory) return err(notFound());
  // The register is the soviet's own, whatever campaign it was read in under.
  const isSeen = context.sees({ territoryId: territory.id, territoryPath: territory.path });
  return isSeen ? ok({ row, territory }) : err(notFound());
}

export interface ImportHead {
  readonly kind: string;
  readonly state: string;
  readonly read: number;
  readonly valid: number;
  readonly heading: readonly string[];
  /** Columns that were set by hand. */
  readonly mapping: unknown;
}

/** As much of it as a list of its rows needs. */
export async function findImportHead(context: QueryContext, importId: string): Promise<Result<ImportHead, Refusal>> {
  const [row] = await ask<ImportHead & { territoryId: string; territoryPath: string }>(
    context.db,
    Prisma.sql`
      SELECT i.kind, i.state, i.read, i.valid, i.heading, i.mapping, t.id AS "territoryId", t.path AS "territoryPath"
      FROM import i JOIN territory t ON t.id = i.territory_id WHERE i.id = ${importId}::uuid`,
  );
  if (row === undefined) return err(notFound());
  const { territoryId, territoryPath } = row;
  const isSeen = context.sees({ territoryId, territoryPath });
  return isSeen ? ok(row) : err(notFound());
}
