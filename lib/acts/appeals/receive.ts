import { z } from 'zod';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { storedDays } from '@/lib/kernel/stored-days';
import { stepDue } from '@/lib/law/appeal-route';
import { nextAppealState } from '@/lib/law/appeal-state';
import { defineAct } from '../act';
import { invalid } from '../refusal';
import { factDay, id } from '../schemas';
import { isBefore } from '../shared/is-before';
import { meetTerm } from '../shared/terms';
import { bodyOfHolder } from './holder';
import { loadAppeal, stationOf, stepNow } from './load-appeal';
import { dueOnTheWay, goOnHolding, openHolding } from './open-step';
import { findWhyPassedOn, findWordThatStands } from './word-that-stands';

/** Registers the receipt at the next body: its own term runs from this day (29–31), or has run since the dispatch (I-06). */
export const receiveAppeal = defineAct({
  name: 'appeals/receive',
  article: '29',
  permission: 'appeals.hold',
  input: z.object({ appealId: id, on: factDay }),
  load: (tx, input, actor) => loadAppeal(tx, input.appealId, actor, () => true),
  write: async (tx, appeal, { on }, { interpretations }) => {
    if (appeal.isPassedOn) return err(await findWhyPassedOn(tx, appeal));
    const step = stepNow(appeal);
    const station = stationOf(appeal, step.body);
    const state = nextAppealState(appeal.state, { kind: 'receive' });
    if (state === null || station === undefined) return err(await findWordThatStands(tx, appeal));
    if (isBefore(on, step.sentOn)) return err(invalid(['on'], 'before-sending'));
    const days = { receivedOn: on, sentOn: step.sentOn };
    const dueOn = stepDue(station, days, interpretations);
    await tx.appealStep.update({
      where: { id: step.id },
      data: storedDays({ receivedOn: on, dueOn }, step.partDays),
    });
    await tx.appeal.update({ where: { id: appeal.id }, data: { state, version: { increment: 1 } } });
    const held = { ...station, commissionId: step.commissionId, office: step.office };
    const holder = bodyOfHolder(step.body, step);
    const isRunning = exactOf(dueOnTheWay(station, step.sentOn, interpretations)) !== null;
    const terms = isRunning
      ? [await goOnHolding(tx, appeal, held, days, interpretations)]
      : [
          ...(await meetTerm(tx, 'appeal-receive', appeal.id, on, holder)),
          await openHolding(tx, appeal, held, days, interpretations),
        ];
    return ok({ answer: { id: appeal.id, state, holder }, terms, subjectId: appeal.id });
  },
});
