import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import { stepDue } from '@/lib/law/appeal-route';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Tx } from '@/lib/store/client';
import type { AppealFacts, Station } from '@/lib/store/rows/appeal';
import type { AnswerTerm } from '../act';
import { openTerm } from '../shared/terms';

export const dateOf = (day: FactDay): Date | null => {
  const exact = exactOf(day);
  return exact === null ? null : dateOfDay(exact);
};

export const dutyOf = (station: Pick<Station, 'mayDecide'>) =>
  station.mayDecide ? ('appeal-decide' as const) : ('appeal-forward' as const);

type Held = Pick<AppealFacts, 'id' | 'election'>;

/** The next station, with the commission that stands there: null when nobody does. */
export function nextStation(
  { route }: Pick<AppealFacts, 'route'>,
  body: string,
): (Station & { commissionId: string }) | null {
  const next = route[route.findIndex((station) => station.body === body) + 1];
  return next === undefined || next.commission === null
    ? null
    : { ...next, commissionId: next.commission.commissionId };
}

/** Sends the complaint to the next body, where it lies open until that body registers its receipt. */
export async function openStep(
  tx: Tx,
  appeal: Held,
  ordinal: number,
  station: Station & { readonly commissionId: string },
  sentOn: FactDay,
): Promise<AnswerTerm> {
  const { body, days, mayDecide, article, commissionId } = station;
  await tx.appealStep.create({
    data: { appealId: appeal.id, ordinal, body, days, mayDecide, article, commissionId, sentOn: dateOf(sentOn) },
  });
  return openTerm(tx, {
    ...{ campaignId: appeal.election.campaign.id, territoryId: appeal.election.soviet.id, commissionId },
    ...{ duty: 'appeal-receive', article, subjectId: appeal.id, body },
    subjectKind: 'appeal',
    from: exactOf(sentOn),
    due: null,
  });
}

/** The body's own term, from its registered receipt (I-06). */
export function openHolding(
  tx: Tx,
  appeal: Held,
  station: Station & { readonly commissionId: string },
  days: { readonly receivedOn: FactDay; readonly sentOn: FactDay },
  interpretations: Interpretations,
): Promise<AnswerTerm> {
  const { body, article, commissionId } = station;
  return openTerm(tx, {
    ...{ campaignId: appeal.election.campaign.id, territoryId: appeal.election.soviet.id, commissionId },
    ...{ duty: dutyOf(station), article, subjectId: appeal.id, body },
    subjectKind: 'appeal',
    from: exactOf(interpretations['I-06'] === 'dispatch' ? days.sentOn : days.receivedOn),
    due: exactOf(stepDue(station, days, interpretations)),
  });
}
