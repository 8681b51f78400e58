import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { findElection } from '@/lib/store/rows/election';
import { defineQuery } from '../query';

/** The agents of the commission that leads this election: one of them conducts each meeting (35, 42). */
export const meetingAgents = defineQuery({
  name: 'meetings/agents',
  input: z.object({ electionId: id }),
  run: async (context, input) => {
    const election = await findElection(context.db, input.electionId);
    if (election === null) return err({ code: 'NOT_FOUND' });
    const { soviet, commission, campaign } = election;
    const scope = { territoryId: soviet.id, territoryPath: soviet.path, commissionId: commission.id };
    if (!context.sees({ ...scope, campaignId: campaign.id })) return err({ code: 'NOT_FOUND' });
    const rows = await context.db.appointment.findMany({
      where: { function: 'agent', commissionId: commission.id, dismissedAt: null },
      include: { account: { select: { id: true, name: true } } },
    });
    const items = rows
      .map(({ account }) => ({ id: account.id, name: account.name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
    return ok({ items, total: items.length, next: null });
  },
});
