import { z } from 'zod';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { storedDays } from '@/lib/kernel/stored-days';
import { judgeDeciding, judgeStandingTwice } from '@/lib/law/appeals';
import type { Tx } from '@/lib/store/client';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import { type ActContext, type AnswerTerm, defineAct } from '../act';
import { conflict, invalid, type Refusal } from '../refusal';
import { factDay, id } from '../schemas';
import { isBefore } from '../shared/is-before';
import { meetTerm } from '../shared/terms';
import { type Consequences, findConsequences } from './consequences';
import { stateAfterDeciding } from './deciding';
import { findTwin } from './find-twin';
import { bodyOfHolder } from './holder';
import { daysOfStep, isLastStation, loadAppeal, stationOf, stepNow } from './load-appeal';
import { dutyOf, nextStation, openStep } from './open-step';
import { applyConsequences, openAnnouncing } from './settle';
import { findWhyPassedOn, findWordThatStands } from './word-that-stands';

const input = z.object({
  appealId: id,
  on: factDay,
  outcome: z.enum(['satisfied', 'refused']),
  reasons: z.string().trim().max(4000).default(''),
});
type DecideInput = z.output<typeof input>;

/** Satisfies or refuses a complaint (29–31). Satisfied is final; refused below the last step goes up by itself. */
export const decideAppeal = defineAct({
  name: 'appeals/decide',
  article: '29',
  permission: 'appeals.hold',
  input,
  load: async (tx, { appealId, outcome }, actor) => {
    const loaded = await loadAppeal(tx, appealId, actor, ({ mayDecide }) => mayDecide);
    if (!loaded.ok) return loaded;
    const { facts } = loaded.value;
    return ok({
      ...loaded.value,
      // Once this entry is ended, another under its letter bars the person still.
      facts: { ...facts, twin: outcome === 'satisfied' ? await findTwin(tx, facts.entryId) : null },
    });
  },
  judge: (appeal, { on, outcome, reasons }, { interpretations }) => {
    const now = stepNow(appeal);
    const { body } = now;
    const step = stationOf(appeal, body);
    if (appeal.isPassedOn || step === undefined) return [];
    if (stateAfterDeciding(appeal, outcome) === null) return [];
    const isLast = isLastStation(appeal, body);
    const facts = { step, isLast, ...daysOfStep(now), decidedOn: on, outcome, reasons };
    return [...judgeDeciding(facts, interpretations), ...judgeStandingTwice(appeal.twin)];
  },
  write: async (tx, appeal, decision, context) => {
    if (appeal.isPassedOn) return err(await findWhyPassedOn(tx, appeal));
    const step = stepNow(appeal);
    const state = stateAfterDeciding(appeal, decision.outcome);
    if (state === null) return err(await findWordThatStands(tx, appeal));
    if (isBefore(decision.on, step.receivedOn)) return err(invalid(['on'], 'before-receipt'));
    const { on, outcome, reasons } = decision;
    const data = { ...storedDays({ decidedOn: on }, step.partDays), outcome, reasons };
    await tx.appealStep.update({ where: { id: step.id }, data });
    const met = await meetTerm(tx, dutyOf(step), appeal.id, on, bodyOfHolder(step.body, step));
    const opened = state === 'sent' ? await moveUp(tx, appeal, decision) : await end(tx, appeal, decision, context);
    if (!opened.ok) return opened;
    const final = state === 'sent' ? {} : { outcome };
    await tx.appeal.update({ where: { id: appeal.id }, data: { state, ...final, version: { increment: 1 } } });
    const { body: holder, terms, changed } = opened.value;
    return ok({
      answer: { id: appeal.id, state, outcome, holder },
      ...{ terms: [...met, ...terms], subjectId: appeal.id, ...(changed && { noted: { changed } }) },
    });
  },
});

interface Opened {
  readonly body: string;
  readonly terms: readonly AnswerTerm[];
  /** What the decision has changed, for the journal. */
  readonly changed?: Consequences;
}

/** art. 29–31: the citizen does nothing for it, the next body has it at once. */
async function moveUp(tx: Tx, appeal: AppealFacts, { on }: DecideInput): Promise<Result<Opened, Refusal>> {
  const step = stepNow(appeal);
  const next = nextStation(appeal, step.body);
  if (next === null) return err(conflict('no-commission-above'));
  const term = await openStep(tx, appeal, step.ordinal + 1, next, on);
  return ok({ body: bodyOfHolder(next.body, next), terms: [term] });
}

async function end(
  tx: Tx,
  appeal: AppealFacts,
  { on, outcome }: DecideInput,
  { today }: ActContext,
): Promise<Result<Opened, Refusal>> {
  const article = stationOf(appeal, stepNow(appeal).body)?.article ?? '29';
  const changed = outcome === 'satisfied' ? await findConsequences(tx, appeal, outcome) : null;
  const served = changed === null ? [] : await applyConsequences(tx, appeal, changed, on, today);
  const term = await openAnnouncing(tx, appeal, article, exactOf(on));
  return ok({
    body: bodyOfHolder(appeal.election.commission.kind, appeal.maker),
    ...{ terms: [term, ...served], ...(changed && { changed }) },
  });
}
