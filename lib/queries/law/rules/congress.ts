import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { CONGRESSES, congressDelegates, judgeComposition, UNIT_KINDS } from '@/lib/law/congresses';
import { people, title } from '../facts';
import { defineRule } from '../rule';

const unit = z.object({ name: title, kind: z.enum(UNIT_KINDS), base: people });

export const congress = defineRule({
  name: 'congress',
  article: '50',
  readings: [],
  shape: {
    congress: z.enum(CONGRESSES),
    units: z.array(unit).min(1).max(10_000),
    isAutonomous: z.boolean().optional(),
  },
  work: (facts, { norms }) => {
    const findings = judgeComposition({ ...facts, missingSoviets: [] }, norms);
    return ok({ ...congressDelegates(facts, norms), findings });
  },
});
