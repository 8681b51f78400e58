import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { lockOfEnded } from '@/lib/acts/shared/place-of-election';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { defineQuery } from '../query';

/** The day on which a soviet's elections start (25), and what keeps it from being named anew: its meetings, or that its commission is no more. */
export const electionsStart = defineQuery({
  name: 'elections/start',
  input: z.object({ campaignId: z.uuid(), sovietId: z.uuid() }),
  run: async ({ db, sees }, { campaignId, sovietId }) => {
    const key = { campaignId, territoryId: sovietId };
    const commission = await db.commission.findUnique({
      where: { campaignId_territoryId: key },
      include: { territory: true, campaign: { select: { mode: true } } },
    });
    if (commission === null) return err(notFound());
    const { id: commissionId, territory, campaign, endedOn } = commission;
    if (!sees({ territoryId: sovietId, territoryPath: territory.path, commissionId, campaignId }))
      return err(notFound());
    const election = await db.election.findUnique({
      where: { campaignId_sovietId: { campaignId, sovietId } },
      select: { startsOn: true, _count: { select: { meetings: { where: { openedOn: { not: null } } } } } },
    });
    const isOpened = election !== null && election._count.meetings > 0;
    const hasEnded = lockOfEnded(campaign.mode, endedOn !== null) !== null;
    return ok({
      startsOn: dayOfColumn(election?.startsOn ?? null),
      fixedBy: hasEnded ? ('commission-ended' as const) : isOpened ? ('meeting-opened' as const) : null,
    });
  },
});
