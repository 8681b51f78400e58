import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { storedDays } from '@/lib/kernel/stored-days';
import { nextAppealState } from '@/lib/law/appeal-state';
import { judgeForwarding } from '@/lib/law/appeals';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { factDay, id } from '../schemas';
import { isBefore } from '../shared/is-before';
import { meetTerm } from '../shared/terms';
import { bodyOfHolder } from './holder';
import { daysOfStep, isLastStation, loadAppeal, stationOf, stepNow } from './load-appeal';
import { dutyOf, nextStation, openStep } from './open-step';
import { findWhyPassedOn, findWordThatStands } from './word-that-stands';

/** Sends the complaint with the conclusion to the commission above (28): all that a village commission may do with it. */
export const forwardAppeal = defineAct({
  name: 'appeals/forward',
  article: '28',
  permission: 'appeals.hold',
  // Without a conclusion it is the law that refuses, not the form.
  input: z.object({ appealId: id, on: factDay, conclusion: z.string().trim().max(4000).default('') }),
  load: (tx, input, actor) => loadAppeal(tx, input.appealId, actor, () => true),
  judge: (appeal, { on, conclusion }, { interpretations }) => {
    const now = stepNow(appeal);
    const { body } = now;
    const step = stationOf(appeal, body);
    if (appeal.isPassedOn || step === undefined) return [];
    if (nextAppealState(appeal.state, { kind: 'forward' }) === null) return [];
    const isLast = isLastStation(appeal, body);
    const facts = { step, isLast, ...daysOfStep(now), forwardedOn: on, conclusion, outcome: null };
    return judgeForwarding(facts, interpretations);
  },
  write: async (tx, appeal, { on, conclusion }) => {
    if (appeal.isPassedOn) return err(await findWhyPassedOn(tx, appeal));
    const state = nextAppealState(appeal.state, { kind: 'forward' });
    if (state === null) return err(await findWordThatStands(tx, appeal));
    const step = stepNow(appeal);
    const next = nextStation(appeal, step.body);
    if (next === null) return err(conflict('no-commission-above'));
    if (isBefore(on, step.receivedOn)) return err(invalid(['on'], 'before-receipt'));
    await tx.appealStep.update({
      where: { id: step.id },
      data: { ...storedDays({ forwardedOn: on }, step.partDays), conclusion },
    });
    await tx.appeal.update({ where: { id: appeal.id }, data: { state, version: { increment: 1 } } });
    const met = await meetTerm(tx, dutyOf(step), appeal.id, on, bodyOfHolder(step.body, step));
    const opened = await openStep(tx, appeal, step.ordinal + 1, next, on);
    const holder = bodyOfHolder(next.body, next);
    return ok({ answer: { id: appeal.id, state, holder }, terms: [...met, opened], subjectId: appeal.id });
  },
});
