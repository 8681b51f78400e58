import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { restoration as restorationOf } from '@/lib/law/restoration';
import { anyDay, knownDay } from '../facts';
import { defineRule } from '../rule';
import { verdictOf } from '../verdict';

/** A stretch of labour; `until` null: it still goes on. */
const period = z.object({ from: knownDay, until: knownDay.nullable() });
type Period = z.output<typeof period>;

const isBackwards = ({ from, until }: Period): boolean => until !== null && until < from;

export const restoration = defineRule({
  name: 'restoration',
  article: '19',
  readings: ['I-28', 'I-29', 'I-36'],
  shape: {
    letter: z.string(),
    // Null: not known. Left out where the stretches are told.
    labourSince: anyDay.optional(),
    labour: z
      .object({ periods: z.array(period).min(1).max(200), groundUntil: knownDay.nullable().optional() })
      .optional(),
    decidedOn: anyDay,
    loyaltyProved: z.boolean().nullable(),
    isRepublic: z.boolean().optional(),
    petitionedOn: anyDay.optional(),
  },
  check: ({ labourSince, labour }) => {
    if (labourSince === undefined && labour === undefined) return ['labourSince', 'required'];
    return labour?.periods.some(isBackwards) ? ['labour', 'no-such-day'] : null;
  },
  work: (facts, { interpretations }) => {
    const { labourSince } = facts;
    const isUnknown = labourSince === undefined || (labourSince.earliest === null && labourSince.latest === null);
    const known = { ...facts, labourSince: isUnknown ? null : labourSince };
    const { body, confirmedBy, lawful, fullOn, findings } = restorationOf(known, interpretations);
    return ok({ body, confirmedBy, lawful, verdict: verdictOf(findings).verdict, fullOn, findings });
  },
});
