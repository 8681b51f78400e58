import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { invalid } from '../refusal';
import { id } from '../schemas';
import { loadHousehold, lockMembers, seenMembers } from './household/load-household';
import { moveMembers } from './household/move-members';
import { reason, residentFields } from './resident-input';

/** Two households of a settlement become one: the people of the first are written under the second. It can be taken back. */
export const mergeHouseholds = defineAct({
  name: 'register/merge-households',
  article: null,
  permission: 'register.keep',
  input: z.object({
    settlementId: id,
    household: residentFields.household,
    members: seenMembers,
    intoHousehold: residentFields.household,
    reason,
  }),
  load: (tx, input, actor) => loadHousehold(tx, actor, input),
  write: async (tx, facts, { settlementId, household, intoHousehold, reason: why }, { actor, today }) => {
    if (household === intoHousehold) return err(invalid(['intoHousehold'], 'same-record'));
    const into = { settlementId, household: intoHousehold };
    if ((await lockMembers(tx, into)).length === 0) return err(invalid(['intoHousehold'], 'no-such-household'));
    const moved = await moveMembers(tx, facts, into, { actor, today, reason: why });
    if (!moved.ok) return moved;
    const { changesetId } = moved.value;
    return ok({
      answer: { id: settlementId, ...into, ...moved.value },
      subjectId: settlementId,
      noted: { changesetId },
    });
  },
});
