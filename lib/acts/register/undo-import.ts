import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id } from '../schemas';
import { emptyStaged } from './import/empty-staged';
import { getImportKind } from './import/kinds';
import { loadJob } from './import/load-job';

/** Takes back everything that an import made, as long as no later act rests on it. */
export const undoImport = defineAct({
  name: 'register/undo-import',
  article: null,
  permission: 'register.keep',
  input: z.object({ importId: id }),
  load: (tx, { importId }) => loadJob(tx, importId),
  write: async (tx, job) => {
    const { row } = job;
    if (row.state !== 'applied') return err(conflict('import-not-applied'));
    const kind = getImportKind(row.kind);
    const resting = await kind.listRestingActs(tx, job);
    if (resting.length > 0) return err(conflict('import-rested-on', { acts: resting.join(', ') }));
    await kind.undo(tx, job);
    await emptyStaged(tx, row.id);
    await tx.import.update({
      where: { id: row.id },
      data: { state: 'undone', undoneAt: new Date(), version: { increment: 1 } },
    });
    const noted = { fileName: row.fileName, digest: row.fileDigest, valid: row.valid };
    return ok({ answer: { id: row.id, importId: row.id }, subjectId: row.id, noted });
  },
});
