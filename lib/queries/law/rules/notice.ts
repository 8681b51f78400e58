import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { judgeService, latestNotice } from '@/lib/law/notices';
import { anyDay, knownDay } from '../facts';
import { defineRule } from '../rule';
import { verdictOf } from '../verdict';

export const notice = defineRule({
  name: 'notice',
  article: '35',
  readings: ['I-02', 'I-15'],
  shape: { heldOn: knownDay, servedOn: anyDay, isRepeat: z.boolean().default(false) },
  work: (facts, { interpretations }) => {
    const findings = judgeService(facts, interpretations);
    return ok({ latest: latestNotice(facts.heldOn, interpretations), ...verdictOf(findings), findings });
  },
});
