import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { lockRow } from '@/lib/store/client';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { id, plannedDay } from '../schemas';

/** Moves the campaign's own calendar: everything that asks for today gets this day from now on. */
export const setDay = defineAct({
  name: 'campaign/set-day',
  article: null,
  permission: 'campaign.lead',
  input: z.object({ campaignId: id, today: plannedDay }),
  load: async (tx, input) => {
    if (!(await lockRow(tx, 'campaign', input.campaignId))) return err(notFound());
    const row = await tx.campaign.findUniqueOrThrow({
      where: { id: input.campaignId },
      include: { territory: true },
    });
    return ok({
      scope: { territoryId: row.territoryId, territoryPath: row.territory.path },
      campaign: campaignOfRow(row),
      bodyId: row.territoryId,
      facts: null,
    });
  },
  write: async (tx, _facts, input, context) => {
    await tx.campaign.update({
      where: { id: input.campaignId },
      data: { today: dateOfDay(input.today), version: { increment: 1 } },
    });
    return ok({
      answer: { id: input.campaignId, today: input.today },
      subjectId: input.campaignId,
      noted: { was: context.today },
    });
  },
});
