import { z } from 'zod';
import { groundFacts } from '@/lib/acts/lishentsy/ground-facts';
import { ok } from '@/lib/kernel/result';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import { defineRule } from '../rule';

const principal = z.object({
  letter: z.string(),
  lowerEmployee: z.boolean().optional(),
  isListed: z.boolean().optional(),
});

/** art. 17: whatever is none of article 15's letters is no ground, so any text is read. */
export const disfranchisement = defineRule({
  name: 'disfranchisement',
  article: '15',
  readings: ['I-30', 'I-31'],
  shape: {
    letter: z.string(),
    facts: groundFacts.default({}),
    documents: z
      .array(z.object({ kind: z.enum(DOCUMENT_KINDS) }))
      .max(50)
      .default([]),
    principal: principal.optional(),
  },
  work: (facts, { interpretations }) => ok({ ...judgeDisfranchisement(facts, interpretations) }),
});
