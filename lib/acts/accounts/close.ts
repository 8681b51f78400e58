import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { endSessionsOf } from '@/lib/session/end-sessions';
import { lockRow } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, forbidden, notFound } from '../refusal';
import { id } from '../schemas';
import { isLastAdmin, listPlaces, mayHandle, placeInSight } from './staff';

/** Closes an account with all its appointments; nobody signs in by it any more, and its name stays in the journal. */
export const closeAccount = defineAct({
  name: 'accounts/close',
  article: null,
  permission: 'accounts.staff',
  input: z.object({ accountId: id }),
  load: async (tx, input, actor) => {
    if (!(await lockRow(tx, 'account', input.accountId))) return err(notFound());
    const places = await listPlaces(tx, input.accountId);
    const { scope, campaign, bodyId } = placeInSight(actor, places);
    return ok({ scope, campaign, bodyId, facts: places });
  },
  write: async (tx, places, { accountId }, { actor }) => {
    if (!mayHandle(actor, 'accounts.staff', places)) return err(forbidden());
    const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
    if (account.closedAt !== null) return err(conflict('account-closed'));
    if (await isLastAdmin(tx, accountId)) return err(conflict('last-admin'));
    const now = new Date();
    await tx.appointment.updateMany({ where: { accountId, dismissedAt: null }, data: { dismissedAt: now } });
    await tx.account.update({ where: { id: accountId }, data: { closedAt: now } });
    await endSessionsOf(tx, accountId);
    return ok({ answer: { id: accountId }, subjectId: accountId });
  },
});
