import { z } from 'zod';
import type { ActorAppointment } from '@/lib/access/actor';
import type { AppointedFunction } from '@/lib/access/functions';
import { err, ok } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import { hashPassword } from '@/lib/session/password';
import { findCampaign } from '@/lib/store/rows/campaign';
import { defineAct } from '../act';
import { conflictAt, forbidden } from '../refusal';
import { shortText } from '../schemas';
import { login, password } from './schemas';

const OPENERS: readonly AppointedFunction[] = ['admin', 'chair', 'recorder'];

/** The appointment under which the account is opened; the widest one first. */
function findOpening(actor: Actor): ActorAppointment | null {
  for (const opener of OPENERS) {
    const found = actor.appointments.find((appointment) => appointment.function === opener);
    if (found !== undefined) return found;
  }
  return null;
}

/** Opens an account. It may do nothing yet: what it may is said by its appointments. */
export const openAccount = defineAct({
  name: 'accounts/open',
  article: null,
  permission: 'accounts.open',
  secret: ['password'],
  input: z.object({ login, name: shortText, password }),
  load: async (tx, _input, actor) => {
    const opening = findOpening(actor);
    if (opening === null) return err(forbidden());
    const { commission, territoryId, territoryPath, campaignId } = opening;
    return ok({
      scope: { territoryId, territoryPath, ...(commission && { commissionId: commission.id }) },
      campaign: campaignId === null ? null : await findCampaign(tx, campaignId),
      bodyId: commission?.id ?? territoryId,
      facts: {
        homeCommissionId: commission?.id ?? null,
        homeTerritoryId: commission === null && territoryPath !== '' ? territoryId : null,
      },
    });
  },
  write: async (tx, facts, input, context) => {
    const { login: written, name } = input;
    if ((await tx.account.count({ where: { login: written } })) > 0) return err(conflictAt(['login'], 'login-taken'));
    const passwordHash = await hashPassword(input.password);
    const account = await tx.account.create({
      data: { login: written, name, passwordHash, openedById: context.actor.accountId, ...facts },
    });
    return ok({ answer: { id: account.id }, subjectId: account.id });
  },
});
