import { z } from 'zod';
import type { Db } from '@/lib/store/client';
import { isDiscarded } from '../discarded';
import type { ByHand, ImportJob, ImportRow } from './kind';

/** Columns set by hand: a cell's number from 0, a heading, or null where the file has none such. */
export const mappingSchema = z.record(z.string(), z.union([z.number().int().min(0), z.string(), z.null()]));

export async function findJob(db: Db, row: ImportRow): Promise<ImportJob> {
  const territory = await db.territory.findUniqueOrThrow({ where: { id: row.territoryId } });
  return { row, territory, byHand: byHandOf(row) };
}

export const byHandOf = (row: Pick<ImportRow, 'mapping'>): ByHand => mappingSchema.catch({}).parse(row.mapping);

/** What an import counts before its file is read from its beginning. */
export const UNREAD = { read: 0, total: null, valid: 0, duplicates: 0, oldSpelling: 0, outside: 0, rejected: {} };

export type ImportState = 'reading' | 'ready' | 'applying' | 'applied' | 'undone' | 'discarded' | 'failed';

/** What became of an import; its row, and how an act refuses it, are told by this alone. */
export const shownState = ({ state, appliedAt }: Pick<ImportRow, 'state' | 'appliedAt'>): ImportState =>
  // The table's check holds the list of the stored states.
  isDiscarded({ state, applied: appliedAt }) ? 'discarded' : (state as ImportState);

/** One lock an import: its reader waits by it for the act that began it, and two processes never read it both. */
export const lockName = (importId: string): string => `import/${importId}`;
