import type { CivilDay } from '@/lib/kernel/civil-day';
import type { FactDay } from '@/lib/kernel/fact-day';
import { asFactDay, type DayLike, isPast } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, undecided } from './judge';
import { dueOf, termOf } from './terms';

/** art. 25: the last day on which the list may be posted. */
export const latestPosting = (
  electionStart: CivilDay,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): CivilDay => termOf('25', electionStart, { interpretations }).due;

export interface Publication {
  /** The earliest meeting of the soviet (I-04). */
  readonly electionStart: DayLike;
  /** Null: the list was read out or printed but never posted, or not published at all. */
  readonly postedOn: DayLike | null;
}

/** art. 25: posted, and in time. The way out of a late posting is a later start announced by the commission. */
export function judgePublication(
  facts: Publication,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const electionStart = asFactDay(facts.electionStart);
  const latest = dueOf('25', electionStart, { interpretations });
  // art. 25: posting is the obligatory form; reading at meetings and the press stand beside it.
  if (facts.postedOn === null) return [breach('publication-not-posted', '25', { electionStart, latest })];
  return judgePosting(asFactDay(facts.postedOn), electionStart, latest);
}

function judgePosting(postedOn: FactDay, electionStart: FactDay, latest: FactDay): RuleFinding[] {
  const late = isPast(postedOn, latest);
  if (late === 'no') return [];
  const basis = { electionStart, postedOn, latest };
  return [
    late === 'yes'
      ? breach('publication-late', '25', basis, 'I-02')
      : undecided('publication-day-unknown', '25', basis, 'I-02'),
  ];
}

/** art. 25: a name added after the posting counts at these elections only with its own twenty days. */
export function judgeAddition(
  facts: Publication,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const electionStart = asFactDay(facts.electionStart);
  const latest = dueOf('25', electionStart, { interpretations });
  if (facts.postedOn === null) return [breach('addition-not-posted', '25', { electionStart, latest })];
  const postedOn = asFactDay(facts.postedOn);
  const late = isPast(postedOn, latest);
  if (late === 'no') return [];
  const basis = { electionStart, postedOn, latest };
  return [
    late === 'yes'
      ? breach('addition-late', '25', basis, 'I-02')
      : undecided('publication-day-unknown', '25', basis, 'I-02'),
  ];
}
