import { z } from 'zod';
import { err, ok, type Result } from '@/lib/kernel/result';
import { endSessionsOf } from '@/lib/session/end-sessions';
import { hashPassword, isPassword } from '@/lib/session/password';
import { lockRow } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, forbidden, invalid, notFound, type Refusal } from '../refusal';
import { id } from '../schemas';
import { password } from './schemas';
import { listPlaces, mayHandle, placeInSight } from './staff';

async function checkOld(passwordHash: string, given: string | undefined): Promise<Result<null, Refusal>> {
  if (given === undefined) return err(invalid(['oldPassword'], 'required'));
  return (await isPassword(passwordHash, given)) ? ok(null) : err(invalid(['oldPassword'], 'wrong-password'));
}

/** Sets a password: one's own with the old one, another's by whoever staffs it. Every session of the account ends. */
export const setPassword = defineAct({
  name: 'accounts/set-password',
  article: null,
  permission: 'accounts.password',
  secret: ['password', 'oldPassword'],
  input: z.object({ accountId: id, password, oldPassword: z.string().max(1000).optional() }),
  load: async (tx, input, actor) => {
    if (!(await lockRow(tx, 'account', input.accountId))) return err(notFound());
    const places = await listPlaces(tx, input.accountId);
    const { scope, campaign, bodyId } = placeInSight(actor, places);
    return ok({ scope: { ...scope, accountId: input.accountId }, campaign, bodyId, facts: places });
  },
  write: async (tx, places, { accountId, ...input }, { actor }) => {
    const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
    const isOwn = actor.accountId === accountId;
    if (!isOwn && !mayHandle(actor, 'accounts.password', places)) return err(forbidden());
    if (account.closedAt !== null) return err(conflict('account-closed'));
    if (isOwn) {
      const checked = await checkOld(account.passwordHash, input.oldPassword);
      if (!checked.ok) return checked;
    }
    await tx.account.update({
      where: { id: accountId },
      data: { passwordHash: await hashPassword(input.password) },
    });
    await endSessionsOf(tx, accountId);
    return ok({ answer: { id: accountId }, subjectId: accountId });
  },
});
