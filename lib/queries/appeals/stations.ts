import type { CivilDay } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { dayOfColumn, knownOf } from '@/lib/kernel/stored-days';
import { lastDayAhead } from '@/lib/law/appeal-route';
import { isSupervising } from '@/lib/law/appeals';
import type { Interpretations } from '@/lib/law/interpretations';
import type { TermArticle } from '@/lib/law/terms';
import type { AppealStepModel } from '@/lib/store/generated/models/AppealStep';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import type { Office } from '@/lib/store/rows/appeal-route';

export interface AppealStation {
  /** A commission's kind; `soviet` or `executive` where one stands in its stead (33). */
  readonly body: string;
  /** The place on the way; null for a station it has not come to. */
  readonly ordinal: number | null;
  readonly commissionId: string | null;
  readonly office: Office | null;
  readonly territory: string | null;
  readonly days: number;
  /** The term that its days are counted by; null where none is set (33). */
  readonly term: TermArticle | null;
  readonly mayDecide: boolean;
  readonly article: string;
  readonly sentOn: KnownDay;
  readonly receivedOn: KnownDay;
  readonly dueOn: CivilDay | null;
  /** The day that the term runs from (I-06): the receipt, or the dispatch. */
  readonly runsFrom: CivilDay | null;
  readonly forwardedOn: KnownDay;
  readonly conclusion: string | null;
  readonly decidedOn: KnownDay;
  readonly outcome: string | null;
  readonly reasons: string | null;
  /** The day on which it went to whoever stands in the ended commission's stead. */
  readonly passedOn: KnownDay;
  /** `late`: its term is over, received or, by I-06, not yet. `past`: done its part; `passed`: its commission ended before that; `sent`: on its way there; `unneeded`: over before. */
  readonly state: 'past' | 'passed' | 'now' | 'late' | 'sent' | 'future' | 'unneeded';
}

/**
 * The stations that the law lays down with what was done at each, and supervision's where it came in. `seats` has the place
 * of each commission that had it in hand.
 */
export function stationsOf(
  appeal: AppealFacts,
  steps: readonly AppealStepModel[],
  seats: ReadonlyMap<string, string>,
  today: CivilDay,
): AppealStation[] {
  const isOpen = appeal.state === 'held' || appeal.state === 'sent';
  const taken = steps.map((step, place) => takenStation(appeal, step, steps[place + 1], seats, today));
  const reached = new Set(steps.map(({ body }) => body));
  const ahead = appeal.route
    .filter(({ body }) => !reached.has(body))
    .map(
      ({ body, days, term, isUntimed, mayDecide, article, commission, office }): AppealStation => ({
        ...{ body: office?.kind ?? body, days, mayDecide, article, ordinal: null, office },
        term: isUntimed === true ? null : term,
        ...{
          commissionId: commission?.commissionId ?? null,
          territory: office?.territory ?? commission?.territory ?? null,
        },
        ...NOTHING,
        state: isOpen ? 'future' : 'unneeded',
      }),
    );
  const supervision = taken.filter(({ body }) => isSupervising(body));
  return [...taken.filter((station) => !supervision.includes(station)), ...ahead, ...supervision];
}

/** The last day of the way if every body takes its whole term; null once it is over. */
export function lastDayOf(
  stations: readonly AppealStation[],
  today: CivilDay,
  interpretations: Interpretations,
): CivilDay | null {
  const ahead = stations.filter(({ state }) => AHEAD.includes(state));
  return ahead.length === 0 ? null : lastDayAhead(ahead, today, interpretations);
}

const AHEAD: readonly AppealStation['state'][] = ['now', 'late', 'sent', 'future'];

function takenStation(
  appeal: AppealFacts,
  step: AppealStepModel,
  after: AppealStepModel | undefined,
  seats: ReadonlyMap<string, string>,
  today: CivilDay,
): AppealStation {
  const office = appeal.steps.find(({ id }) => id === step.id)?.office ?? null;
  const station = appeal.route.find(({ body }) => body === step.body);
  const state = stateOf(appeal, step, after, today);
  return {
    ...{ body: office?.kind ?? step.body, ordinal: step.ordinal, office, commissionId: step.commissionId },
    ...{ days: step.days, mayDecide: step.mayDecide, article: step.article },
    term: station === undefined || office !== null ? null : station.term,
    // Its own, though its place has become one with another since and the way of today leads by that.
    territory: office?.territory ?? seats.get(step.commissionId) ?? null,
    ...doneOf(step),
    runsFrom: isByDispatch(appeal) && step.sentOn !== null ? dayOfColumn(step.sentOn) : dayOfColumn(step.receivedOn),
    state,
    passedOn: state === 'passed' && after !== undefined ? knownOf(after, 'sentOn') : null,
  };
}

/** I-06, by the other reading. */
export const isByDispatch = ({ election }: AppealFacts): boolean =>
  election.campaign.interpretations['I-06'] === 'dispatch';

const NOTHING = {
  ...{ sentOn: null, receivedOn: null, dueOn: null, runsFrom: null, forwardedOn: null, conclusion: null },
  ...{ decidedOn: null, outcome: null, reasons: null, passedOn: null },
};

const doneOf = (step: AppealStepModel) => ({
  sentOn: knownOf(step, 'sentOn'),
  receivedOn: knownOf(step, 'receivedOn'),
  dueOn: dayOfColumn(step.dueOn),
  forwardedOn: knownOf(step, 'forwardedOn'),
  conclusion: step.conclusion,
  decidedOn: knownOf(step, 'decidedOn'),
  outcome: step.outcome,
  reasons: step.reasons,
});

function stateOf(
  { state }: AppealFacts,
  step: AppealStepModel,
  after: AppealStepModel | undefined,
  today: CivilDay,
): AppealStation['state'] {
  if (after !== undefined) return after.office !== null && after.body === step.body ? 'passed' : 'past';
  if (state !== 'held' && state !== 'sent') return 'past';
  const due = dayOfColumn(step.dueOn);
  if (due !== null && due < today) return 'late';
  return state === 'sent' ? 'sent' : 'now';
}
