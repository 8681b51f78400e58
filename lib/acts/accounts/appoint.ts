import { z } from 'zod';
import { isWithin } from '@/lib/access/allow';
import { type AppointedFunction, FUNCTIONS } from '@/lib/access/functions';
import { err, ok, type Result } from '@/lib/kernel/result';
import { lockRow, type Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, forbidden, invalid, notFound, type Refusal } from '../refusal';
import { id } from '../schemas';
import { findCommissionPlace, findTerritoryPlace, isOfCommission, mayStaff, type Place } from './staff';

/** A soviet has its secretary; what stands above the soviets has none. */
const WITH_SECRETARY = ['selsoviet', 'city', 'city-district'];

interface Asked {
  readonly function: AppointedFunction;
  readonly bodyId: string;
  readonly campaignId?: string | undefined;
}

async function findUnfit(tx: Tx, asked: Asked, place: Omit<Place, 'function'>): Promise<Refusal | null> {
  const { campaignId } = asked;
  if (asked.function === 'soviet-secretary') {
    const soviet = await tx.territory.findUniqueOrThrow({ where: { id: asked.bodyId } });
    if (!WITH_SECRETARY.includes(soviet.kind)) return invalid(['bodyId'], 'not-a-soviet');
  }
  if (campaignId === undefined) return null;
  if (place.campaign !== null)
    return place.campaign.id === campaignId ? null : invalid(['campaignId'], 'invalid-value');
  const campaign = await tx.campaign.findUnique({ where: { id: campaignId }, include: { territory: true } });
  if (campaign === null) return invalid(['campaignId'], 'invalid-value');
  const { territoryPath } = place.scope;
  const isThere = isWithin(campaign.territory.path, territoryPath) || isWithin(territoryPath, campaign.territory.path);
  return isThere ? null : invalid(['campaignId'], 'invalid-value');
}

async function findStanding(tx: Tx, accountId: string, asked: Asked): Promise<Result<null, Refusal>> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  if (account.closedAt !== null) return err(conflict('account-closed'));
  const same = await tx.appointment.count({
    where: {
      ...{ accountId, function: asked.function, dismissedAt: null },
      OR: [{ commissionId: asked.bodyId }, { territoryId: asked.bodyId, campaignId: asked.campaignId ?? null }],
    },
  });
  return same > 0 ? err(conflict('already-appointed')) : ok(null);
}

/** Appoints an account to a function at a commission or over a territory. */
export const appoint = defineAct({
  name: 'accounts/appoint',
  article: null,
  permission: 'accounts.staff',
  input: z.object({ accountId: id, function: z.enum(FUNCTIONS), bodyId: id, campaignId: id.optional() }),
  load: async (tx, input) => {
    const find = isOfCommission(input.function) ? findCommissionPlace : findTerritoryPlace;
    const place = await find(tx, input.bodyId);
    if (place === null || !(await lockRow(tx, 'account', input.accountId))) return err(notFound());
    return ok({ scope: place.scope, campaign: place.campaign, bodyId: place.bodyId, facts: place });
  },
  write: async (tx, place, input, context) => {
    if (!mayStaff(context.actingAs, input.function)) return err(forbidden());
    const unfit = await findUnfit(tx, input, place);
    if (unfit !== null) return err(unfit);
    const standing = await findStanding(tx, input.accountId, input);
    if (!standing.ok) return standing;
    const ofCommission = isOfCommission(input.function);
    const appointment = await tx.appointment.create({
      data: {
        accountId: input.accountId,
        function: input.function,
        commissionId: ofCommission ? input.bodyId : null,
        territoryId: ofCommission ? null : input.bodyId,
        campaignId: ofCommission ? null : (input.campaignId ?? null),
      },
    });
    return ok({ answer: { id: appointment.id }, subjectId: appointment.id });
  },
});
