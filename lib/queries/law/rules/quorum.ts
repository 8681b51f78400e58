import { ok } from '@/lib/kernel/result';
import { judgeQuorum, quorum as quorumOf } from '@/lib/law/quorum';
import { people } from '../facts';
import { defineRule } from '../rule';

export const quorum = defineRule({
  name: 'quorum',
  article: '40',
  readings: ['I-13'],
  shape: { eligible: people, present: people },
  check: ({ eligible, present }) => (present > eligible ? ['present', 'more-than-eligible'] : null),
  work: (facts, { interpretations }) =>
    ok({ ...quorumOf(facts, interpretations), findings: judgeQuorum(facts, interpretations) }),
});
