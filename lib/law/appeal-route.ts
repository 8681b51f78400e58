import type { CivilDay } from '@/lib/kernel/civil-day';
import { type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import type { ArticleRef } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { dueOf, TERMS, type TermArticle, termOf } from './terms';

export const COMMISSION_BODIES = [
  'village',
  'city-district',
  'city',
  'volost',
  'uezd',
  'guberniya',
  'central',
] as const;
export type CommissionBody = (typeof COMMISSION_BODIES)[number];

export interface RouteStep {
  readonly body: CommissionBody;
  readonly days: number;
  /** art. 28: the village commission alone only sends on. */
  readonly mayDecide: boolean;
  readonly article: ArticleRef;
  readonly term: TermArticle;
  /** art. 33: a soviet or an executive committee in a commission's stead; the days of 28–31 were set for commissions. */
  readonly isUntimed?: boolean;
}

export interface RouteFacts {
  readonly settlement: 'village' | 'city' | 'guberniya-city';
  /** Whether the city has commissions of its districts. */
  readonly districts: boolean;
}

const stepOf = (body: CommissionBody, article: ArticleRef, term: TermArticle, mayDecide = true): RouteStep => {
  const { days } = TERMS[term];
  if (days === 'month') throw new Error(`A route has no term in months: ${term}`);
  return { body, days, mayDecide, article, term };
};

// art. 28 and 29: the village sends on, volost and uezd decide.
const VILLAGE = [stepOf('village', '28', '28', false), stepOf('volost', '29', '29'), stepOf('uezd', '29', '29')];
// art. 30: towns not of guberniya rank.
const CITY = [stepOf('city', '30', '30'), stepOf('uezd', '30', '30')];
// art. 31: guberniya cities and their like.
const GUBERNIYA_CITY = [stepOf('city', '31', '31.1'), stepOf('guberniya', '31', '31')];
// art. 31, note: the district first, where there is one.
const DISTRICT = stepOf('city-district', '31.n1', '31.n1');

/** The way of a complaint against the list, body by body; the total adds the citizen's own seven days. */
export function appealRoute({ settlement, districts }: RouteFacts): {
  readonly steps: readonly RouteStep[];
  readonly total: number;
} {
  const own = { village: VILLAGE, city: CITY, 'guberniya-city': GUBERNIYA_CITY }[settlement];
  const steps: readonly RouteStep[] = districts && settlement !== 'village' ? [DISTRICT, ...own] : own;
  return { steps, total: steps.reduce<number>((sum, { days }) => sum + days, TERMS['27'].days) };
}

/** art. 33: the step once its commission has ended. A soviet of the village sends on as its commission did (I-35). */
export const takenOver = (step: RouteStep, by: SuccessorBody['kind']): RouteStep => ({
  ...step,
  ...{ days: 0, article: '33', isUntimed: true },
  mayDecide: step.mayDecide || by === 'executive',
});

/** Each body's term runs from its own receipt, or by I-06 from the dispatch to it; unknown where none is set (33). */
export function stepDue(
  step: Pick<RouteStep, 'term' | 'isUntimed'>,
  days: { readonly receivedOn: FactDay; readonly sentOn: FactDay },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): FactDay {
  if (step.isUntimed === true) return UNKNOWN_DAY;
  const from = interpretations['I-06'] === 'dispatch' ? days.sentOn : days.receivedOn;
  return dueOf(step.term, from, { interpretations });
}

export interface StepAhead {
  /** The last day of the body that has the complaint now; null for one that has not received it. */
  readonly dueOn: CivilDay | null;
  readonly term: TermArticle | null;
}

/** The last day of the way from today on if every body takes its whole term; one without a term adds no days (33). */
export const lastDayAhead = (
  steps: readonly StepAhead[],
  today: CivilDay,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): CivilDay =>
  steps.reduce((day, { dueOn, term }) => {
    if (dueOn !== null && dueOn > day) return dueOn;
    return term === null ? day : termOf(term, day, { interpretations }).due;
  }, today);

export type SuccessorBody = { readonly kind: 'soviet' | 'executive'; readonly level: CommissionBody };

const ABOVE: Readonly<Partial<Record<CommissionBody, CommissionBody>>> = {
  village: 'volost',
  'city-district': 'city',
  city: 'uezd',
  volost: 'uezd',
  uezd: 'guberniya',
  guberniya: 'central',
};

/** art. 33: who takes the complaints once a commission has ended: its own level's soviet or executive committee (I-35). */
export function successorOf(
  body: CommissionBody,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
  above: CommissionBody | undefined = ABOVE[body],
): SuccessorBody {
  if (interpretations['I-35'] === 'higher-executive') return { kind: 'executive', level: above ?? body };
  const isSoviet = body === 'village' || body === 'city' || body === 'city-district';
  return { kind: isSoviet ? 'soviet' : 'executive', level: body };
}

export interface SuccessorStep extends SuccessorBody {
  readonly mayDecide: boolean;
  readonly article: ArticleRef;
}

/** art. 33: the same way once the commissions have ended; the terms of art. 27–31 are not carried over to it. */
export function routeAfterEnd(
  facts: RouteFacts,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): readonly SuccessorStep[] {
  const { steps } = appealRoute(facts);
  const followed = steps.map((step, index) => {
    const successor = successorOf(step.body, interpretations, steps[index + 1]?.body);
    const { mayDecide, article } = takenOver(step, successor.kind);
    return { ...successor, mayDecide, article };
  });
  // The executive committee that two bodies lead to is asked once.
  return followed.filter((step, index) => followed.findIndex((other) => isSameBody(other, step)) === index);
}

const isSameBody = (a: SuccessorBody, b: SuccessorBody): boolean => a.kind === b.kind && a.level === b.level;
