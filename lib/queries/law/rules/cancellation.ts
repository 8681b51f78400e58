import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { cancellation as cancellationOf } from '@/lib/law/cancellation';
import { few } from '../facts';
import { defineRule } from '../rule';

export const cancellation = defineRule({
  name: 'cancellation',
  article: '60',
  readings: ['I-25'],
  shape: {
    deputies: few,
    faulty: few,
    isGeneral: z.boolean().optional(),
    haveCommissionsEnded: z.boolean().optional(),
  },
  check: ({ deputies, faulty }) => (faulty > deputies ? ['faulty', 'more-than-deputies'] : null),
  work: (facts) => ok({ ...cancellationOf(facts), findings: [] }),
});
