import type { CivilDay } from '@/lib/kernel/civil-day';
import { asFactDay, type DayLike, isPast } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found, undecided } from './judge';
import { dueOf, termOf } from './terms';

/** art. 35: the last day on which a personal notice may be served. */
export const latestNotice = (heldOn: CivilDay, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): CivilDay =>
  termOf('35', heldOn, { interpretations }).due;

/** art. 41: a meeting put off for want of a quorum needs word to the electors, not five days anew (I-15). */
export const needsFiveDays = (isRepeat: boolean, interpretations: Interpretations): boolean =>
  !isRepeat || interpretations['I-15'] === 'five-days-again';

// A repeated meeting is bound by the five days through the other reading of I-15 alone.
const readingOf = (isRepeat: boolean) => (isRepeat ? 'I-15' : 'I-02');

export interface Service {
  readonly heldOn: DayLike;
  readonly servedOn: DayLike;
  readonly isRepeat: boolean;
}

/** art. 35, at the serving of one notice or of a batch on one day: late is recorded and stops nothing by itself. */
export function judgeService(
  facts: Service,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const [heldOn, servedOn] = [asFactDay(facts.heldOn), asFactDay(facts.servedOn)];
  if (!needsFiveDays(facts.isRepeat, interpretations)) return [];
  const latest = dueOf('35', heldOn, { interpretations });
  const late = isPast(servedOn, latest);
  if (late === 'no') return [];
  const basis = { heldOn, servedOn, latest };
  const reading = readingOf(facts.isRepeat);
  return [
    late === 'yes' ? flag('notice-late', '35', basis, reading) : undecided('notice-day-unknown', '35', basis, reading),
  ];
}

export interface Notices {
  readonly heldOn: DayLike;
  /** Electors of the uchastok. */
  readonly eligible: number;
  /** How many were served by the last day, after it, and on a day that does not tell; none of them counted twice. */
  readonly servedInTime: number;
  readonly servedLate: number;
  readonly servedUnknown: number;
  readonly isRepeat: boolean;
}

/**
 * art. 35, at the opening: nobody summoned in time stops the meeting; one notice missed or late does not, but stays
 * on record as a possible ground of art. 58.
 */
export function judgeNotices(
  facts: Notices,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const heldOn = asFactDay(facts.heldOn);
  const latest = dueOf('35', heldOn, { interpretations });
  const isBound = needsFiveDays(facts.isRepeat, interpretations);
  const inTime = isBound ? facts.servedInTime : facts.servedInTime + facts.servedLate + facts.servedUnknown;
  const { eligible, servedLate, servedUnknown } = facts;
  const missing = eligible - facts.servedInTime - servedLate - servedUnknown;
  const article = facts.isRepeat ? '41' : '35';
  const reading = readingOf(facts.isRepeat);
  if (eligible > 0 && missing >= eligible) return [breach('notices-not-served', article, { heldOn, latest, eligible })];
  if (inTime === 0 && servedUnknown > 0) {
    return [undecided('notices-day-unknown', '35', { heldOn, latest, servedUnknown }, reading)];
  }
  return found(
    inTime === 0 && eligible > 0 && breach('notices-late', '35', { heldOn, latest, servedLate }, reading),
    inTime > 0 &&
      isBound &&
      servedLate > 0 &&
      flag('notices-partly-late', '35', { heldOn, latest, servedLate }, reading),
    missing > 0 && flag('notices-missing', article, { eligible, missing }),
  );
}
