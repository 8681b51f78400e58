import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id } from '../schemas';
import { emptyStaged } from './import/empty-staged';
import { shownState } from './import/jobs';
import { loadJob } from './import/load-job';

const UNAPPLIED: readonly string[] = ['ready', 'failed'];

/** Puts away a file that was read and is not wanted: its rows go, what was sent, by whom and when stays known. */
export const discardImport = defineAct({
  name: 'register/discard-import',
  article: null,
  permission: 'register.keep',
  input: z.object({ importId: id }),
  load: (tx, { importId }) => loadJob(tx, importId),
  write: async (tx, { row }) => {
    if (!UNAPPLIED.includes(row.state)) return err(conflict(`import-${shownState(row)}`));
    await emptyStaged(tx, row.id);
    // The file is nobody's from here on, and is swept away with such.
    const gone = { filePath: '', undoneAt: new Date(), version: { increment: 1 } };
    await tx.import.update({ where: { id: row.id }, data: { state: 'undone', ...gone } });
    const noted = { fileName: row.fileName, digest: row.fileDigest, read: row.read, valid: row.valid };
    return ok({ answer: { id: row.id, importId: row.id }, subjectId: row.id, noted });
  },
});
