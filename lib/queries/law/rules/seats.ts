import { z } from 'zod';
import { invalid } from '@/lib/acts/refusal';
import { writtenFraction } from '@/lib/kernel/fraction';
import { err, ok } from '@/lib/kernel/result';
import { seatsOfSoviet } from '@/lib/law/seats';
import { few, people, some } from '../facts';
import { defineRule } from '../rule';

export const seats = defineRule({
  name: 'seats',
  article: '43',
  readings: ['I-16'],
  shape: {
    population: people,
    settlement: z.enum(['village', 'city']),
    perSeat: some.optional(),
    min: few.optional(),
    max: few.optional(),
  },
  work: (facts, { norms, interpretations }) => {
    const counted = seatsOfSoviet(facts, norms, interpretations);
    if (!counted.ok) return err(invalid(['perSeat'], counted.error));
    const { share, ...rest } = counted.value;
    if (rest.min !== null && rest.max !== null && rest.min > rest.max) return err(invalid(['max'], 'too-small'));
    return ok({ ...rest, share: writtenFraction(share), findings: [] });
  },
});
