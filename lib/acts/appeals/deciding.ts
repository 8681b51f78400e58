import type { Outcome } from '@/lib/law/appeal-consequences';
import { type AppealState, nextAppealState } from '@/lib/law/appeal-state';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import { isLastStation, stepNow } from './load-appeal';

/** Where a decision leaves the complaint; null where it has no place. */
export const stateAfterDeciding = (appeal: AppealFacts, outcome: Outcome): AppealState | null =>
  nextAppealState(appeal.state, { kind: 'decide', outcome, isLast: isLastStation(appeal, stepNow(appeal).body) });
