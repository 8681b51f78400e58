import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { count as countVotes, judgeOutcome } from '@/lib/law/votes';
import { people, some, title } from '../facts';
import { defineRule } from '../rule';

const candidate = z.object({ name: title, for: people, against: people.default(0), abstained: people.default(0) });

export const count = defineRule({
  name: 'count',
  article: '45',
  readings: ['I-19'],
  shape: { seats: some, candidates: z.array(candidate).min(1).max(10_000) },
  work: (facts, { interpretations }) => {
    const { elected, tied, open } = countVotes(facts);
    const outcome = { elected: elected.map(({ name }) => name), tied: tied.map(({ name }) => name), open };
    return ok({ ...outcome, findings: judgeOutcome(outcome, interpretations) });
  },
});
