import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflictAt, invalid } from '../refusal';
import { id } from '../schemas';
import { loadHousehold, lockMembers, seenMembers } from './household/load-household';
import { moveMembers } from './household/move-members';
import { renameInDivision } from './household/rename-in-division';
import { reason, residentFields } from './resident-input';

/** A household goes to another settlement, or takes another number; the number it takes must be free. It can be taken back. */
export const moveHousehold = defineAct({
  name: 'register/move-household',
  article: null,
  permission: 'register.keep',
  input: z.object({
    settlementId: id,
    household: residentFields.household,
    members: seenMembers,
    /** Where it is when absent. */
    toSettlementId: id.optional(),
    toHousehold: residentFields.household,
    reason,
  }),
  load: (tx, input, actor) => loadHousehold(tx, actor, input),
  write: async (tx, facts, input, { actor, today }) => {
    const to = { settlementId: input.toSettlementId ?? input.settlementId, household: input.toHousehold };
    const isSame = to.settlementId === input.settlementId;
    if (isSame && to.household === input.household) return err(invalid(['toHousehold'], 'already-there'));
    if ((await lockMembers(tx, to)).length > 0)
      return err(conflictAt(['toHousehold'], 'household-taken', { household: to.household }));
    const renamed = isSame ? await renameInDivision(tx, { ...to, from: input.household, to: to.household }) : [];
    const moved = await moveMembers(tx, facts, to, { actor, today, reason: input.reason }, renamed);
    if (!moved.ok) return moved;
    const { id: settlementId } = facts.settlement;
    const noted = { changesetId: moved.value.changesetId };
    return ok({ answer: { id: settlementId, ...to, ...moved.value }, subjectId: settlementId, noted });
  },
});
