import { z } from 'zod';
import { isWithin } from '@/lib/access/allow';
import { TERRITORY_KINDS } from '@/lib/access/territory-kinds';
import { exactOf } from '@/lib/kernel/fact-day';
import { newId } from '@/lib/kernel/ids';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { columnOfDay } from '@/lib/kernel/stored-days';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { defineAct } from '../act';
import { takeOverPetitions } from '../petitions/take-over';
import { conflict, invalid, notFound } from '../refusal';
import { factDay, id, shortText } from '../schemas';
import { commissionKindOf } from './kind-of';
import { MEMBER_FUNCTIONS } from './members';

const member = z.object({
  name: shortText,
  function: z.enum(MEMBER_FUNCTIONS),
  organisation: shortText.optional(),
  sex: z.enum(['m', 'f']).optional(),
});

/**
 * Forms an election commission. Its size, composition and who forms it are data with their source: the articles on them
 * are not extant.
 */
export const formCommission = defineAct({
  name: 'commissions/form',
  article: null,
  permission: 'commissions.form',
  input: z.object({
    campaignId: id,
    territoryId: id,
    formedOn: factDay.optional(),
    formedBy: shortText.optional(),
    members: z.array(member).max(100).default([]),
  }),
  load: async (tx, input) => {
    const territory = await tx.territory.findUnique({ where: { id: input.territoryId } });
    const campaign = await tx.campaign.findUnique({ where: { id: input.campaignId }, include: { territory: true } });
    if (territory === null || campaign === null) return err(notFound());
    const { path } = territory;
    // Complaints and restorations go higher than where a campaign is led, so that the bodies above it belong to it too.
    if (!isWithin(path, campaign.territory.path) && !isWithin(campaign.territory.path, path)) return err(notFound());
    const commissionId = newId();
    return ok({
      scope: { territoryId: territory.id, territoryPath: path },
      campaign: campaignOfRow(campaign),
      bodyId: commissionId,
      facts: {
        commissionId,
        kind: oneOf(TERRITORY_KINDS, territory.kind),
        isRoot: territory.parentId === null,
        campaign: { id: campaign.id, mode: campaign.mode, path: campaign.territory.path },
      },
    });
  },
  write: async (tx, { commissionId, campaign, ...facts }, input) => {
    const kind = commissionKindOf(facts);
    if (kind === null) return err(invalid(['territoryId'], 'no-commission-there'));
    const { campaignId, territoryId } = input;
    if ((await tx.commission.count({ where: { campaignId, territoryId } })) > 0) return err(conflict('already-there'));
    const formedOn = input.formedOn === undefined ? null : exactOf(input.formedOn);
    await tx.commission.create({
      data: {
        ...{ id: commissionId, campaignId, territoryId, kind },
        formedOn: columnOfDay(formedOn),
        formedBy: input.formedBy ?? null,
        members: {
          create: input.members.map(({ name, function: held, organisation, sex }) => ({
            ...{ name, function: held, organisation: organisation ?? null, sex: sex ?? null },
          })),
        },
      },
    });
    const petitions = await takeOverPetitions(tx, { id: commissionId, territoryId, campaign });
    const noted = petitions.length === 0 ? {} : { noted: { petitions } };
    return ok({ answer: { id: commissionId, kind }, subjectId: commissionId, ...noted });
  },
});
