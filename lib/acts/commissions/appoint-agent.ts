import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import { lockRow } from '@/lib/store/client';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { id, shortText } from '../schemas';
import { lockOfEnded } from '../shared/place-of-election';

/** Makes the account an agent of the commission in the program too, unless it is one. */
async function appointAccount(tx: Tx, accountId: string, commissionId: string): Promise<string> {
  const key = { accountId, commissionId, function: 'agent' };
  const standing = await tx.appointment.findFirst({ where: { ...key, dismissedAt: null } });
  return standing?.id ?? (await tx.appointment.create({ data: key })).id;
}

/** Appoints the commission's authorised person for some of its uchastki: who will conduct their meetings. */
export const appointAgent = defineAct({
  name: 'commissions/appoint-agent',
  article: '35',
  permission: 'commissions.appoint-agent',
  input: z
    .object({
      commissionId: id,
      accountId: id.optional(),
      name: shortText.optional(),
      uchastokIds: z.array(id).max(500).default([]),
    })
    .refine((given) => (given.accountId === undefined) !== (given.name === undefined), {
      path: ['accountId'],
      error: 'account-or-name',
    }),
  load: async (tx, input) => {
    if (!(await lockRow(tx, 'commission', input.commissionId))) return err(notFound());
    const commission = await tx.commission.findUniqueOrThrow({
      where: { id: input.commissionId },
      include: { campaign: true, territory: true },
    });
    const account =
      input.accountId === undefined ? null : await tx.account.findUnique({ where: { id: input.accountId } });
    if (input.accountId !== undefined && account === null) return err(notFound());
    return ok({
      scope: {
        territoryId: commission.territoryId,
        territoryPath: commission.territory.path,
        commissionId: commission.id,
      },
      campaign: campaignOfRow(commission.campaign),
      bodyId: commission.id,
      locked: lockOfEnded(commission.campaign.mode, commission.endedOn !== null),
      facts: { account },
    });
  },
  write: async (tx, { account }, input) => {
    const { commissionId } = input;
    if (account !== null && account.closedAt !== null) return err(conflict('account-closed'));
    const uchastokIds = [...new Set(input.uchastokIds)];
    const own = await tx.uchastok.count({ where: { id: { in: uchastokIds }, election: { commissionId } } });
    if (own < uchastokIds.length) return err(invalid(['uchastokIds'], 'uchastok-of-another'));
    const name = account?.name ?? input.name;
    if (name === undefined) return err(invalid(['name'], 'required'));
    const agent = await tx.commissionAgent.create({
      data: { commissionId, accountId: account?.id ?? null, name, uchastokIds },
    });
    const appointmentId = account === null ? undefined : await appointAccount(tx, account.id, commissionId);
    return ok({ answer: { id: agent.id, ...(appointmentId && { appointmentId }) }, subjectId: agent.id });
  },
});
