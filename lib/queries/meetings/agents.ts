import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { findElection } from '@/lib/store/rows/election';
import { ask } from '../ask';
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
    const items = await ask<{ readonly id: string; readonly name: string }>(
      context.db,
      Prisma.sql`
        SELECT a.id, a.name FROM appointment p JOIN account a ON a.id = p.account_id
        WHERE p.function = 'agent' AND p.commission_id = ${commission.id}::uuid AND p.dismissed_at IS NULL
        ORDER BY a.name, a.id`,
    );
    return ok({ items, total: items.length, next: null });
  },
});
