import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { divide as divideSettlements } from '@/lib/law/divide';
import { PARAMETERS } from '@/lib/law/parameters';
import { some, title } from '../facts';
import { defineRule } from '../rule';

// No selsoviet had more; joining the nearest grows with the cube of their number.
const MOST_SETTLEMENTS = 300;
const MOST_PARTS = 5000;

const settlement = z.object({
  name: title,
  population: z.number().int().min(0).max(10_000_000),
  versts: z.number().min(0).max(10_000).optional(),
});

export const divide = defineRule({
  name: 'divide',
  article: '37',
  readings: [],
  shape: {
    settlements: z.array(settlement).min(1).max(MOST_SETTLEMENTS),
    limit: some.optional(),
    perSeat: some.optional(),
  },
  check: ({ settlements, limit = PARAMETERS.uchastokLimit.value }) => {
    const parts = settlements.reduce((sum, { population }) => sum + Math.ceil(population / limit), 0);
    return parts > MOST_PARTS ? ['settlements', 'too-big'] : null;
  },
  work: (facts) => ok({ ...divideSettlements(facts), findings: [] }),
});
