import { z } from 'zod';
import { invalid } from '@/lib/acts/refusal';
import { err, ok } from '@/lib/kernel/result';
import { hasTerm, termOf } from '@/lib/law/terms';
import { knownDay, settlementKind } from '../facts';
import { defineRule } from '../rule';

/** `31` is the week of the guberniya commission, `31.1` the three days of the city's before it. */
export const term = defineRule({
  name: 'term',
  article: '27',
  readings: ['I-01', 'I-02', 'I-03', 'I-39'],
  shape: { article: z.string().trim().min(1).max(20), from: knownDay, settlement: settlementKind.optional() },
  work: ({ article, from }, { interpretations }) => {
    if (!hasTerm(article)) return err(invalid(['article'], 'no-term'));
    return ok({ ...termOf(article, from, { interpretations }), findings: [] });
  },
});
