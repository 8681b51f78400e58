import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id } from '../schemas';
import { pairOf } from './mark-not-same';
import { loadResident } from './resident-facts';
import { reason } from './resident-input';

/** Takes back what was said of two like records: they may be one person after all. */
export const unmarkNotSame = defineAct({
  name: 'register/unmark-not-same',
  article: null,
  permission: 'register.keep',
  input: z.object({ residentId: id, otherId: id, reason: reason.optional() }),
  load: (tx, { residentId }, actor) => loadResident(tx, actor, residentId),
  write: async (tx, { row }, input) => {
    const pair = pairOf(input.residentId, input.otherId);
    const known = await tx.notSame.findUnique({ where: { residentId_otherId: pair } });
    if (known === null) return err(conflict('not-marked-not-same'));
    await tx.notSame.delete({ where: { residentId_otherId: pair } });
    return ok({ answer: { id: row.id }, subjectId: row.id, noted: { saidBefore: known.reason } });
  },
});
