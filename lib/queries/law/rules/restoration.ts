import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { restoration as restorationOf } from '@/lib/law/restoration';
import { anyDay } from '../facts';
import { defineRule } from '../rule';
import { verdictOf } from '../verdict';

export const restoration = defineRule({
  name: 'restoration',
  article: '19',
  shape: {
    letter: z.string(),
    // Null: not known.
    labourSince: anyDay,
    decidedOn: anyDay,
    loyaltyProved: z.boolean().nullable(),
    isRepublic: z.boolean().optional(),
    petitionedOn: anyDay.optional(),
  },
  work: (facts, { interpretations }) => {
    const isUnknown = facts.labourSince.earliest === null && facts.labourSince.latest === null;
    const labourSince = isUnknown ? null : facts.labourSince;
    const { body, confirmedBy, lawful, fullOn, findings } = restorationOf({ ...facts, labourSince }, interpretations);
    return ok({ body, confirmedBy, lawful, verdict: verdictOf(findings).verdict, fullOn, findings });
  },
});
