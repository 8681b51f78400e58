import { notFound, type Refusal } from '@/lib/acts/refusal';
import { isKnown } from '@/lib/kernel/fact-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { takenOver } from '@/lib/law/appeal-route';
import type { Actor } from '@/lib/session/actor';
import { lockRow, type Tx } from '@/lib/store/client';
import { type AppealFacts, findAppeal, type StepFacts } from '@/lib/store/rows/appeal';
import type { Holder, Station } from '@/lib/store/rows/appeal-route';
import type { Loaded } from '../act';
import { isOfHolder, journalOfHolder, scopeOfHolder } from './holder';

/** Where a complaint stands: its last step. */
export function stepNow({ id, steps }: AppealFacts): StepFacts {
  const step = steps.at(-1);
  if (step === undefined) throw new Error(`The complaint ${id} stands nowhere`);
  return step;
}

/** The days that a step's term may run from (I-06): what nobody sent to the first body was dispatched as it was received. */
export const daysOfStep = ({ ordinal, receivedOn, sentOn }: StepFacts) => ({
  receivedOn,
  sentOn: ordinal === 1 && !isKnown(sentOn) ? receivedOn : sentOn,
});

/** The station of a body; untimed where an office has it now (33), though the way of today leads by a commission. */
export function stationOf({ route, steps }: AppealFacts, body: string): Station | undefined {
  const station = route.find((one) => one.body === body);
  const now = steps.at(-1);
  if (station === undefined || station.office !== null || now?.body !== body || now.office === null) return station;
  return { ...station, ...takenOver(station, now.office.kind), office: now.office };
}

export const isLastStation = ({ route }: AppealFacts, body: string): boolean => route.at(-1)?.body === body;

export interface HeldAppeal extends AppealFacts {
  /** Whoever asks has had it in hand, and it has gone on from there: nothing of theirs is left to do. */
  readonly isPassedOn: boolean;
  /** The step at which they had it, where it has gone on since. */
  readonly had: StepFacts | null;
}

/**
 * The complaint, locked. It is the business of the body that holds it; of a body that has had it in hand too, so that
 * what is done already is a conflict to whoever could have done it, and forbidden to everyone else.
 */
export async function loadAppeal(
  tx: Tx,
  appealId: string,
  actor: Actor,
  couldHave: (step: StepFacts) => boolean,
): Promise<Result<Loaded<HeldAppeal>, Refusal>> {
  if (!(await lockRow(tx, 'appeal', appealId))) return err(notFound());
  const appeal = await findAppeal(tx, appealId);
  if (appeal === null) return err(notFound());
  const now = stepNow(appeal);
  const had = appeal.steps.find((step) => couldHave(step) && isOfHolder(actor, step));
  const holder = isOfHolder(actor, now) ? now : (had ?? now);
  const isPassedOn = holder !== now;
  return ok({ ...placeOfAppeal(appeal, holder), facts: { ...appeal, isPassedOn, had: isPassedOn ? holder : null } });
}

export const placeOfAppeal = ({ election }: AppealFacts, holder: Holder) => ({
  scope: { territoryId: election.soviet.id, territoryPath: election.soviet.path, ...scopeOfHolder(holder) },
  campaign: election.campaign,
  bodyId: journalOfHolder(holder),
});
