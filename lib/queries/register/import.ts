import { z } from 'zod';
import { type ImportState, shownState } from '@/lib/acts/register/import/jobs';
import { ok } from '@/lib/kernel/result';
import { resolveMapping } from '@/lib/registers/columns';
import type { RegisterKind } from '@/lib/registers/headings';
import type { Db } from '@/lib/store/client';
import type { ImportModel } from '@/lib/store/generated/models/Import';
import { findProgress } from '@/lib/store/progress';
import { defineQuery } from '../query';
import { BY_HAND, findImport, REJECTED } from './find-import';

export interface ImportFailure {
  readonly code: string;
  readonly detail?: string;
  readonly line?: number;
  readonly columns?: readonly string[];
}

const FAILURE = z
  .object({
    code: z.string(),
    detail: z.string().optional(),
    line: z.number().optional(),
    columns: z.array(z.string()).optional(),
  })
  .nullable()
  .catch(null);

/** Where an import stands: how much of the file has been read, what was found, which column was taken for which. */
export const importQuery = defineQuery({
  name: 'register/import',
  input: z.object({ importId: z.uuid() }),
  run: async (context, { importId }) => {
    const found = await findImport(context, importId);
    if (!found.ok) return found;
    const { row, territory } = found.value;
    const account = await context.db.account.findUnique({ where: { id: row.accountId }, select: { name: true } });
    const state = await stateOf(context.db, row);
    return ok({
      ...{ id: row.id, kind: kindOf(row), state },
      /** Rows entered so far, while they are being entered. */
      applied: state === 'applying' ? await findProgress(context.db, row.id) : null,
      /** Rows entered when it was done; null before. */
      added: row.appliedAt === null ? null : await countAdded(context.db, row.id),
      ...{ read: row.read, total: row.total, valid: row.valid, rejected: REJECTED.parse(row.rejected) },
      ...{ duplicates: row.duplicates, oldSpelling: row.oldSpelling, outside: row.outside },
      // What a stored failure holds is exactly this; optional keys that are absent stay absent.
      failure: FAILURE.parse(row.failure) as ImportFailure | null,
      territory: { id: territory.id, path: territory.path, name: territory.name, kind: territory.kind },
      campaignId: row.campaignId,
      fileName: row.fileName,
      fileSize: row.fileSize,
      fileDigest: row.fileDigest,
      encoding: row.encoding,
      separator: row.separator,
      heading: row.heading,
      mapping: resolveMapping(kindOf(row), row.heading, BY_HAND.parse(row.mapping)).mapping as Readonly<
        // The columns differ from kind to kind; all of them are names with a cell's number.
        Record<string, number | null>
      >,
      uploadedBy: account?.name ?? null,
      createdAt: row.createdAt.toISOString(),
      appliedAt: row.appliedAt?.toISOString() ?? null,
      undoneAt: row.undoneAt?.toISOString() ?? null,
      version: row.version,
    });
  },
});

const ADDED = z.object({ noted: z.object({ added: z.number() }) });

/** The journal's own word of it. */
async function countAdded(db: Db, importId: string): Promise<number | null> {
  const entry = await db.journalEntry.findFirst({
    where: { subjectId: importId, act: 'register/apply-import' },
    orderBy: { at: 'desc' },
    select: { what: true },
  });
  return ADDED.safeParse(entry?.what).data?.noted.added ?? null;
}

// The kind was stored by the act that began the import.
const kindOf = (row: ImportModel): RegisterKind => row.kind as RegisterKind;

/** While an act holds the import's row, it is being applied: nothing of it is to be seen before it is done. */
async function stateOf(db: Db, row: ImportModel): Promise<ImportState> {
  const state = shownState(row);
  if (state !== 'ready') return state;
  const free = await db.$queryRaw<unknown[]>`SELECT 1 FROM import WHERE id = ${row.id}::uuid FOR SHARE SKIP LOCKED`;
  return free.length > 0 ? 'ready' : 'applying';
}
