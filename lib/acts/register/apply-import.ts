import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id } from '../schemas';
import { shownState } from './import/jobs';
import { getImportKind } from './import/kinds';
import { loadJob } from './import/load-job';
import { isOvertaken } from './import/records';

/** Stores an import's valid rows, all or none; rows that were rejected are left out only when that is said. */
export const applyImport = defineAct({
  name: 'register/apply-import',
  article: null,
  permission: 'register.keep',
  input: z.object({ importId: id, skipRejected: z.boolean().optional() }),
  load: (tx, { importId }) => loadJob(tx, importId),
  write: async (tx, job, { skipRejected = false }, context) => {
    const { row } = job;
    if (row.state !== 'ready') return err(conflict(`import-${shownState(row)}`));
    const rejectedRows = await tx.importRow.count({ where: { importId: row.id, verdict: 'rejected' } });
    if (rejectedRows > 0 && !skipRejected) return err(conflict('import-has-rejected', { rejected: rejectedRows }));
    if (await isOvertaken(tx, job)) return err(conflict('import-overtaken'));
    const applied = await getImportKind(row.kind).apply(tx, job, context);
    if (!applied.ok) return applied;
    await tx.import.update({
      where: { id: row.id },
      data: { state: 'applied', appliedAt: new Date(), version: { increment: 1 } },
    });
    const { read, valid, duplicates, rejected, outside, fileName, fileDigest: digest } = row;
    const noted = { fileName, digest, read, valid, duplicates, rejected, outside, ...applied.value };
    return ok({ answer: { id: row.id, importId: row.id, ...applied.value }, subjectId: row.id, noted });
  },
});
