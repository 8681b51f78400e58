import { z } from 'zod';
import { dateOfDay, dayOfDate, partsOf } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id, plannedDay, version } from '../schemas';
import { refreshFranchise } from '../shared/franchise';
import { isAgeTold } from '../shared/standing';
import { loadResident, toldOf } from './resident-facts';
import { reason } from './resident-input';
import { findStale } from './stale';

/**
 * Settles whether a person is eighteen on the day of the elections where the birth year alone does not tell: by the day
 * of birth, or by a paper that says so without the day. `reason` names the paper.
 */
export const settleAge = defineAct({
  name: 'register/settle-age',
  article: null,
  permission: 'register.keep',
  input: z.object({
    residentId: id,
    version,
    bornOn: plannedDay.optional(),
    isOfAge: z.boolean().optional(),
    reason,
  }),
  load: (tx, { residentId }, actor) => loadResident(tx, actor, residentId),
  write: async (tx, { row, soviet }, { residentId, version: seen, bornOn, isOfAge }) => {
    if (row.normalKey === null) return err(conflict('resident-struck'));
    const stale = await findStale(tx, row, seen);
    if (stale !== null) return err(stale);
    if ((bornOn === undefined) === (isOfAge === undefined)) return err(invalid(['bornOn'], 'day-or-age'));
    if (bornOn !== undefined && partsOf(bornOn).year !== row.birthYear)
      return err(invalid(['bornOn'], 'born-on-differs'));
    const seenDay = bornOn === undefined && row.bornOn !== null ? dayOfDate(row.bornOn) : null;
    if (await isAgeTold(tx, soviet.id, { bornOn: seenDay, birthYear: row.birthYear }))
      return err(conflict('age-told-by-year'));
    const told = bornOn === undefined ? { isOfAge: isOfAge ?? null } : { bornOn: dateOfDay(bornOn), isOfAge: null };
    await tx.resident.update({ where: { id: residentId }, data: { ...told, version: { increment: 1 } } });
    await refreshFranchise(tx, { sovietId: soviet.id, residentIds: [residentId] });
    const { franchise, version: stored } = await tx.resident.findUniqueOrThrow({ where: { id: residentId } });
    const answer = { id: residentId, residentId, version: stored, franchise };
    return ok({ answer, subjectId: residentId, noted: { before: toldOf(row), franchise } });
  },
});
