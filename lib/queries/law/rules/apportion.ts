import { z } from 'zod';
import { invalid } from '@/lib/acts/refusal';
import { writtenFraction } from '@/lib/kernel/fraction';
import { err, ok } from '@/lib/kernel/result';
import { judgeTie } from '@/lib/law/allotment';
import { apportion as apportionSeats } from '@/lib/law/apportion';
import { people, some, title } from '../facts';
import { defineRule } from '../rule';

// The highest averages go seat by seat.
const MOST_ROUNDS = 100_000;

export const apportion = defineRule({
  name: 'apportion',
  article: '43',
  readings: ['I-17'],
  shape: {
    seats: some,
    uchastki: z
      .array(z.object({ name: title, base: people }))
      .min(1)
      .max(10_000),
  },
  work: (facts, { interpretations }) => {
    const isLong = facts.seats * facts.uchastki.length > MOST_ROUNDS;
    if (interpretations['I-17'] === 'dhondt' && isLong) return err(invalid(['seats'], 'too-big'));
    const { uchastki, tie, method } = apportionSeats(facts, interpretations);
    return ok({
      uchastki: uchastki.map(({ quota, remainder, ...rest }) => ({
        ...rest,
        quota: writtenFraction(quota),
        remainder: writtenFraction(remainder),
      })),
      tie,
      method,
      findings: judgeTie(tie),
    });
  },
});
