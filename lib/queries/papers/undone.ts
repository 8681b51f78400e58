import { knownOf } from '@/lib/kernel/stored-days';
import type { UndoneWord } from '@/lib/papers/kinds/decision';
import type { AppealStepModel } from '@/lib/store/generated/models/AppealStep';
import type { QueryContext } from '../query';
import { isDecided, outcomeOf, type SeenAppeal } from './appeal-facts';
import { getHolder } from './holder';
import { leftBy } from './left-by';

/** art. 32: the word that had satisfied the complaint, which this one undoes by refusing it; null where it undoes none. */
export async function findUndone(
  context: QueryContext,
  seen: SeenAppeal,
  step: AppealStepModel,
): Promise<UndoneWord | null> {
  const before = seen.steps.findLast((one) => one.ordinal < step.ordinal && isDecided(one));
  if (before === undefined || outcomeOf(before) !== 'satisfied' || outcomeOf(step) !== 'refused') return null;
  const { body } = await getHolder(context.db, before);
  return { body, on: knownOf(before, 'decidedOn'), isBack: (await leftBy(context, seen, step)) === 'listed' };
}
