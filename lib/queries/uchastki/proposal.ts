import { z } from 'zod';
import { normsOf, seatsByNorm, settlementOf } from '@/lib/acts/uchastki/seats';
import { ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';
import { findSeenElection } from './find-election';
import { listHouseholds } from './households';
import { propose } from './propose';

/** How the program would divide a soviet by article 37, with every household, so that the commission may judge and change it. */
export const uchastkiProposal = defineQuery({
  name: 'uchastki/proposal',
  input: z.object({ electionId: z.uuid() }),
  run: async (context, { electionId }) => {
    const found = await findSeenElection(context, electionId);
    if (!found.ok) return found;
    const { soviet, campaign } = found.value;
    const settlements = await listHouseholds(context.db, soviet.id);
    const settlement = settlementOf(soviet.kind);
    const whole = settlements.map(({ name, population, electors }) => ({ name, population, electors }));
    const norm = seatsByNorm(whole, settlement, campaign);
    const proposed = propose(settlements, normsOf(campaign).villagePerSeat.value);
    return ok({
      settlements,
      uchastki: proposed.map((parts, index) => ({ number: index + 1, parts })),
      settlement,
      seats: norm?.seats ?? null,
    });
  },
});
