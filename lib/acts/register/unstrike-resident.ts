import { z } from 'zod';
import { exactly } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id, version } from '../schemas';
import { refreshFranchise } from '../shared/franchise';
import { closeFamilies } from './entries-left';
import { loadResident } from './resident-facts';
import { reason } from './resident-input';
import { findStale } from './stale';
import { standAgain } from './stand-again';

/** A person struck by mistake, or come back, stands in the register again with everything that hung on the record. */
export const unstrikeResident = defineAct({
  name: 'register/unstrike-resident',
  article: null,
  permission: 'register.keep',
  input: z.object({ residentId: id, version, reason }),
  load: (tx, { residentId }, actor) => loadResident(tx, actor, residentId),
  write: async (tx, { row, soviet }, input, { today }) => {
    if (row.mergedIntoId !== null) return err(conflict('resident-merged'));
    if (row.struckOn === null) return err(conflict('resident-not-struck'));
    const stale = await findStale(tx, row, input.version);
    if (stale !== null) return err(stale);
    const stored = await standAgain(tx, row, { struckOn: null });
    if (!stored.ok) return stored;
    await refreshFranchise(tx, { sovietId: soviet.id, residentIds: [row.id] });
    await closeFamilies(tx, [row.id], exactly(today));
    return ok({ answer: { id: row.id, residentId: row.id, version: stored.value.version }, subjectId: row.id });
  },
});
