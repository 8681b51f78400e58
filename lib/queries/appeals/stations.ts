import type { CivilDay } from '@/lib/kernel/civil-day';
import type { AppealStepModel } from '@/lib/store/generated/models/AppealStep';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import { dayOrNull } from '../lishentsy/entry-rows';

export interface AppealStation {
  readonly body: string;
  readonly commissionId: string | null;
  readonly territory: string | null;
  readonly days: number;
  readonly mayDecide: boolean;
  readonly article: string;
  readonly sentOn: CivilDay | null;
  readonly receivedOn: CivilDay | null;
  readonly dueOn: CivilDay | null;
  readonly forwardedOn: CivilDay | null;
  readonly conclusion: string | null;
  readonly decidedOn: CivilDay | null;
  readonly outcome: string | null;
  readonly reasons: string | null;
  /** `past`: done its part; `sent`: on its way there; `unneeded`: the case ended before it. */
  readonly state: 'past' | 'now' | 'late' | 'sent' | 'future' | 'unneeded';
}

/** The stations that the law lays down with what was done at each, and supervision's where it came in. */
export function stationsOf(appeal: AppealFacts, steps: readonly AppealStepModel[], today: CivilDay): AppealStation[] {
  const last = steps.at(-1);
  const isOpen = appeal.state === 'held' || appeal.state === 'sent';
  const laid = appeal.route.map((station): AppealStation => {
    const { body, days, mayDecide, article, commission } = station;
    const step = steps.find((candidate) => candidate.body === body);
    const place = { body, days, mayDecide, article };
    if (step === undefined) {
      const state = isOpen ? 'future' : 'unneeded';
      return {
        ...place,
        commissionId: commission?.commissionId ?? null,
        territory: commission?.territory ?? null,
        ...NOTHING,
        state,
      };
    }
    return {
      ...place,
      ...doneOf(step),
      territory: commission?.territory ?? null,
      state: stateOf(appeal, step, step === last, today),
    };
  });
  const supervised = steps.filter(({ body }) => body === 'central');
  return [
    ...laid,
    ...supervised.map((step) => ({
      ...{ body: step.body, days: step.days, mayDecide: true, article: step.article, territory: null },
      ...doneOf(step),
      state: 'past' as const,
    })),
  ];
}

const NOTHING = {
  ...{ sentOn: null, receivedOn: null, dueOn: null, forwardedOn: null, conclusion: null },
  ...{ decidedOn: null, outcome: null, reasons: null },
};

const doneOf = (step: AppealStepModel) => ({
  commissionId: step.commissionId,
  sentOn: dayOrNull(step.sentOn),
  receivedOn: dayOrNull(step.receivedOn),
  dueOn: dayOrNull(step.dueOn),
  forwardedOn: dayOrNull(step.forwardedOn),
  conclusion: step.conclusion,
  decidedOn: dayOrNull(step.decidedOn),
  outcome: step.outcome,
  reasons: step.reasons,
});

function stateOf(
  { state }: AppealFacts,
  step: AppealStepModel,
  isLast: boolean,
  today: CivilDay,
): AppealStation['state'] {
  if (!isLast || (state !== 'held' && state !== 'sent')) return 'past';
  if (state === 'sent') return 'sent';
  const due = dayOrNull(step.dueOn);
  return due !== null && due < today ? 'late' : 'now';
}
