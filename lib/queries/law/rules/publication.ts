import { ok } from '@/lib/kernel/result';
import { judgePublication, latestPosting } from '@/lib/law/publication';
import { anyDay, knownDay } from '../facts';
import { defineRule } from '../rule';
import { verdictOf } from '../verdict';

export const publication = defineRule({
  name: 'publication',
  article: '25',
  readings: ['I-02'],
  shape: { electionStart: knownDay, postedOn: anyDay },
  work: (facts, { interpretations }) => {
    const findings = judgePublication(facts, interpretations);
    return ok({ latest: latestPosting(facts.electionStart, interpretations), ...verdictOf(findings), findings });
  },
});
