import { findLastAct } from '@/lib/journal/last-act';
import { writtenKnown } from '@/lib/kernel/fact-day';
import { knownOf } from '@/lib/kernel/stored-days';
import { isSupervising } from '@/lib/law/appeals';
import type { Tx } from '@/lib/store/client';
import type { AppealFacts, StepFacts } from '@/lib/store/rows/appeal';
import { conflict, type Refusal } from '../refusal';
import { bodyOfHolder } from './holder';
import type { HeldAppeal } from './load-appeal';

const DECIDING = ['appeals/decide', 'appeals/supervise'];

/** The day of what was done at a step, as far as it is known; empty where it is not. */
const dayText = (step: StepFacts, done: 'forwardedOn' | 'decidedOn'): string => writtenKnown(step[done]) ?? '';

/** Why the act has no place as the complaint stands; a decision made already is told with who made it and when (29, 32). */
export async function findWordThatStands(tx: Tx, { id, state, steps }: AppealFacts): Promise<Refusal> {
  const decided = steps.findLast(({ outcome }) => outcome !== null);
  const isDecided = state === 'satisfied' || state === 'refused' || state === 'announced';
  if (!isDecided || decided === undefined) return conflict(`appeal-${state}`);
  const last = await findLastAct(tx, [id], DECIDING);
  return conflict(`appeal-${state}`, {
    ...{ who: last?.actor ?? '', on: dayText(decided, 'decidedOn') },
    ...{ body: bodyOfHolder(decided.body, decided), outcome: decided.outcome ?? '' },
  });
}

/** Told already: by whom, and on which day (29). */
export async function findWhoTold(tx: Tx, appealId: string): Promise<Refusal> {
  const last = await findLastAct(tx, [appealId], ['appeals/announce']);
  const told = await tx.appealAnnouncement.findFirst({ where: { appealId }, orderBy: { id: 'desc' } });
  const on = told === null ? null : writtenKnown(knownOf(told, 'announcedOn'));
  return conflict('appeal-told', { who: last?.actor ?? '', on: on ?? '' });
}

/** The complaint has gone on from whoever asks: what was done with it there, by whom and when. */
export async function findWhyPassedOn(tx: Tx, appeal: HeldAppeal): Promise<Refusal> {
  const { id, had, steps } = appeal;
  // art. 32: supervision took it out of their hands, and its word stands.
  if (steps.some(({ body }) => isSupervising(body))) return findWordThatStands(tx, appeal);
  const done = doneAt(had);
  const last = await findLastAct(tx, [id], done === 'refused' ? DECIDING : ['appeals/forward']);
  const on = had === null ? '' : dayText(had, done === 'refused' ? 'decidedOn' : 'forwardedOn');
  return conflict('appeal-passed-on', { done, who: last?.actor ?? '', on });
}

/** Refused, sent on with a conclusion, or taken over from a commission that has ended (33). */
function doneAt(step: StepFacts | null): 'refused' | 'forwarded' | 'ended' {
  if (step?.outcome === 'refused') return 'refused';
  return step !== null && dayText(step, 'forwardedOn') !== '' ? 'forwarded' : 'ended';
}
