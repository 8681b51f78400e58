/**
 * Where a complaint stands. `kept`: filed late and offered to supervision (32) or, after the commissions' end, to the
 * soviets and executive committees (33). `satisfied` and `refused` are final and wait to be announced.
 */
export const APPEAL_STATES = ['held', 'sent', 'satisfied', 'refused', 'announced', 'kept'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

export type AppealEvent =
  | { readonly kind: 'forward' }
  | { readonly kind: 'receive' }
  | { readonly kind: 'decide'; readonly outcome: 'satisfied' | 'refused'; readonly isLast: boolean }
  | { readonly kind: 'announce' }
  | { readonly kind: 'supervise'; readonly outcome: 'satisfied' | 'refused' };

export const APPEAL_TRANSITIONS: Readonly<Record<AppealEvent['kind'], readonly AppealState[]>> = {
  // art. 28: with the conclusion, to the commission above.
  forward: ['held'],
  // art. 29–31: its term runs from here.
  receive: ['sent'],
  decide: ['held'],
  announce: ['satisfied', 'refused'],
  // art. 32: at any stage.
  supervise: APPEAL_STATES,
};

/** The next state, or null where the event has no place. */
export function nextAppealState(state: AppealState, event: AppealEvent): AppealState | null {
  if (!APPEAL_TRANSITIONS[event.kind].includes(state)) return null;
  switch (event.kind) {
    case 'forward':
      return 'sent';
    case 'receive':
      return 'held';
    // art. 29–31: satisfied is final; refused goes up by itself, and is final at the last step.
    case 'decide':
      return event.outcome === 'refused' && !event.isLast ? 'sent' : event.outcome;
    case 'announce':
      return 'announced';
    case 'supervise':
      return event.outcome;
  }
}
