import { z } from 'zod';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { type RouteStep, routeAfterEnd, appealRoute as routeOf } from '@/lib/law/appeal-route';
import type { Interpretations } from '@/lib/law/interpretations';
import { latestPosting } from '@/lib/law/publication';
import { termOf } from '@/lib/law/terms';
import { knownDay, settlementKind } from '../facts';
import { defineRule } from '../rule';

/** With the day of posting, or of the elections (posted on the last lawful day), every last day of the way beside its step. */
export const appealRoute = defineRule({
  name: 'appeal-route',
  article: '27',
  readings: ['I-01', 'I-02', 'I-03', 'I-35'],
  shape: {
    settlement: settlementKind,
    districts: z.boolean(),
    postedOn: knownDay.optional(),
    electionStart: knownDay.optional(),
  },
  work: (facts, { interpretations }) => {
    const { steps, total } = routeOf(facts);
    // art. 33: the same way once the commissions have ended, without their terms.
    const afterEnd = routeAfterEnd(facts, interpretations);
    const { electionStart } = facts;
    const postedOn =
      facts.postedOn ?? (electionStart === undefined ? undefined : latestPosting(electionStart, interpretations));
    if (postedOn === undefined) return ok({ steps, total, afterEnd, findings: [] });
    const filingDue = termOf('27', postedOn, { interpretations }).due;
    const dated = datedSteps(steps, filingDue, interpretations);
    const endsOn = dated.at(-1)?.due ?? filingDue;
    const isLate = electionStart !== undefined && endsOn >= electionStart;
    return ok({ steps: dated, total, afterEnd, postedOn, filingDue, endsOn, isLate, findings: [] });
  },
});

/** Each body takes its whole term, the next has it the same day: transit is not counted. */
function datedSteps(steps: readonly RouteStep[], filedOn: CivilDay, interpretations: Interpretations) {
  let receivedOn = filedOn;
  return steps.map((step) => {
    const { due } = termOf(step.term, receivedOn, { interpretations });
    const dated = { ...step, receivedOn, due };
    receivedOn = due;
    return dated;
  });
}
