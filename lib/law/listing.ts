import { addDays, type CivilDay } from '@/lib/kernel/civil-day';
import type { DayLike } from './days';
import { asFactDay, isPast, mapDay } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found, undecided } from './judge';

/** art. 24: the commission itself checks each entry by its papers before the list goes out. */
export function judgeVerified(facts: { readonly total: number; readonly unverified: number }): RuleFinding[] {
  return found(facts.unverified > 0 && breach('list-unverified', '24', facts));
}

/** art. 25: an addition is of names; once all of its names have gone there is nothing to hang up. */
export const judgeAdded = (list: { readonly isAddition: boolean; readonly names: number }): RuleFinding[] =>
  found(list.isAddition && list.names === 0 && breach('addition-empty', '25', {}));

export interface AsKept {
  /** Kept on the list, and on the soviet's register no more on the day of posting. */
  readonly overtaken: number;
  readonly postedOn: DayLike;
  /** The last day on which one of the names was verified. */
  readonly verifiedOn: DayLike;
}

/** art. 24: the list is of those whom the soviet's register holds, and is verified before it is hung up. */
export function judgeAsKept({ overtaken, postedOn, verifiedOn }: AsKept): RuleFinding[] {
  const days = { postedOn: asFactDay(postedOn), verifiedOn: asFactDay(verifiedOn) };
  return found(
    overtaken > 0 && breach('list-overtaken', '24', { overtaken }),
    isPast(days.verifiedOn, days.postedOn) === 'yes' && breach('list-verified-later', '24', days),
  );
}

/** art. 24: the commission has verified what the entry said before. */
export const judgeVerificationLapsed = (lapsed: number): RuleFinding[] =>
  found(lapsed > 0 && flag('verification-lapsed', '24', {}));

/** art. 23: what was told of a person counts only once the soviet has checked it and found it so: not before that day. */
export function judgeInformation(
  isConfirmed: boolean | null,
  days?: { readonly checkedOn: DayLike; readonly enteredOn: DayLike },
): RuleFinding[] {
  const isEarly = days !== undefined && isPast(days.checkedOn, days.enteredOn) === 'yes';
  if (isConfirmed === true) return found(isEarly && breach('information-unchecked', '23', {}));
  return [isConfirmed === null ? breach('information-unchecked', '23', {}) : breach('information-refuted', '23', {})];
}

/** art. 26: the first copy stays with the soviet, the other two go to the commission and the executive committee above. */
export const LIST_COPIES = ['soviet', 'higher-commission', 'higher-executive'] as const;
export type ListCopyTo = (typeof LIST_COPIES)[number];

export interface Copies {
  readonly postedOn: DayLike;
  readonly sent: readonly { readonly to: ListCopyTo; readonly sentOn: DayLike }[];
}

const DAYS_FOR_COPIES = 3;

/** art. 26: by which day the copies go: with the publication, or by the other reading of I-34 within three days of it. */
export const copiesDue = (postedOn: CivilDay, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): CivilDay =>
  interpretations['I-34'] === 'within-three-days' ? addDays(postedOn, DAYS_FOR_COPIES) : postedOn;

/** art. 26: none of the three may be missing; they go with the publication (I-34). A duty without an invalidity. */
export function judgeCopies(facts: Copies, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): RuleFinding[] {
  const missing = LIST_COPIES.filter((to) => !facts.sent.some((copy) => copy.to === to)).length;
  const latest = mapDay(asFactDay(facts.postedOn), (day) => copiesDue(day, interpretations));
  const standing = (is: ReturnType<typeof isPast>) =>
    facts.sent.filter((copy) => isPast(copy.sentOn, latest) === is).length;
  const [late, unknown] = [standing('yes'), standing('undecided')];
  return found(
    missing > 0 && flag('copies-missing', '26', { missing }),
    late > 0 && flag('copies-late', '26', { late, latest }, 'I-34'),
    unknown > 0 && undecided('copies-day-unknown', '26', { unknown, latest }, 'I-34'),
  );
}
