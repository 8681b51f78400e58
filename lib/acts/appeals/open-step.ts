import { exactOf, type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { storedDays } from '@/lib/kernel/stored-days';
import { stepDue } from '@/lib/law/appeal-route';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Tx } from '@/lib/store/client';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import type { Holder, Station } from '@/lib/store/rows/appeal-route';
import type { AnswerTerm } from '../act';
import { openTerm } from '../shared/terms';
import { bodyOfHolder, deskOfHolder, storedHolder } from './holder';

export const dutyOf = (station: Pick<Station, 'mayDecide'>) =>
  station.mayDecide ? ('appeal-decide' as const) : ('appeal-forward' as const);

type Held = Pick<AppealFacts, 'id' | 'election'>;

/** A station with who stands there. */
export type HeldStation = Station & Holder;

export const heldStation = (station: Station | undefined): HeldStation | null =>
  station === undefined || station.commission === null
    ? null
    : { ...station, commissionId: station.commission.commissionId };

/** The next station, with who stands there: null when nobody does. */
export const nextStation = ({ route }: Pick<AppealFacts, 'route'>, body: string): HeldStation | null =>
  heldStation(route[route.findIndex((station) => station.body === body) + 1]);

/** The last day of whoever a complaint is on its way to: by I-06 the term may run from the dispatch; else from the receipt, which is to come. */
export const dueOnTheWay = (station: Station, sentOn: FactDay, interpretations: Interpretations): FactDay =>
  stepDue(station, { receivedOn: UNKNOWN_DAY, sentOn }, interpretations);

/** Sends the complaint to the next body, where it lies open until that body registers its receipt. */
export async function openStep(
  tx: Tx,
  appeal: Held,
  ordinal: number,
  station: HeldStation,
  sentOn: FactDay,
): Promise<AnswerTerm> {
  const { body, days, mayDecide, article } = station;
  const dueOn = dueOnTheWay(station, sentOn, appeal.election.campaign.interpretations);
  await tx.appealStep.create({
    data: {
      ...{ appealId: appeal.id, ordinal, body, days, mayDecide, article, ...storedDays({ sentOn, dueOn }) },
      ...storedHolder(station),
    },
  });
  return openReceiving(tx, appeal, station, sentOn);
}

/** It lies open with the body until that body registers its receipt; by I-06 its term may run meanwhile. */
export function openReceiving(tx: Tx, appeal: Held, station: HeldStation, sentOn: FactDay): Promise<AnswerTerm> {
  const { article, body } = station;
  return openTerm(tx, {
    ...{ campaignId: appeal.election.campaign.id, ...deskOfHolder(station, appeal.election) },
    ...{ duty: 'appeal-receive', article, subjectId: appeal.id, body: bodyOfHolder(body, station) },
    subjectKind: 'appeal',
    from: exactOf(sentOn),
    due: exactOf(dueOnTheWay(station, sentOn, appeal.election.campaign.interpretations)),
  });
}

/** I-06, by the dispatch: the term that has run on the way goes on as it was, and asks from now on for the word. */
export async function goOnHolding(
  tx: Tx,
  appeal: Held,
  station: HeldStation,
  days: { readonly receivedOn: FactDay; readonly sentOn: FactDay },
  interpretations: Interpretations,
): Promise<AnswerTerm> {
  await tx.term.deleteMany({ where: { duty: 'appeal-receive', subjectId: appeal.id, state: 'open' } });
  return openHolding(tx, appeal, station, days, interpretations);
}

/** The body's own term, from its registered receipt (I-06). */
export function openHolding(
  tx: Tx,
  appeal: Held,
  station: HeldStation,
  days: { readonly receivedOn: FactDay; readonly sentOn: FactDay },
  interpretations: Interpretations,
): Promise<AnswerTerm> {
  const { body, article } = station;
  return openTerm(tx, {
    ...{ campaignId: appeal.election.campaign.id, ...deskOfHolder(station, appeal.election) },
    ...{ duty: dutyOf(station), article, subjectId: appeal.id, body: bodyOfHolder(body, station) },
    subjectKind: 'appeal',
    from: exactOf(interpretations['I-06'] === 'dispatch' ? days.sentOn : days.receivedOn),
    due: exactOf(stepDue(station, days, interpretations)),
  });
}
