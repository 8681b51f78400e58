import { ok } from '@/lib/kernel/result';
import { alternates as alternatesOf } from '@/lib/law/alternates';
import { some } from '../facts';
import { defineRule } from '../rule';

export const alternates = defineRule({
  name: 'alternates',
  article: '46',
  readings: ['I-20'],
  shape: { seats: some, uchastki: some.optional() },
  work: (facts, { interpretations }) => ok({ ...alternatesOf(facts, interpretations), findings: [] }),
});
