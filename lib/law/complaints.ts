import type { FactDay } from '@/lib/kernel/fact-day';
import { asFactDay, type DayLike, isPast } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found, readingUsed, undecided } from './judge';
import { dueOf } from './terms';

export interface ComplaintFiling {
  /** The last meeting of the soviet. */
  readonly electionsEndedOn: DayLike;
  /** The meeting of the uchastok complained of; counts only by the other reading of I-24. */
  readonly meetingHeldOn?: DayLike | undefined;
  readonly filedOn: DayLike;
}

/** art. 48: the last day for a complaint on the conduct of elections (I-24). */
export function complaintDue(
  facts: Pick<ComplaintFiling, 'electionsEndedOn' | 'meetingHeldOn'>,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): FactDay {
  const isOwn = interpretations['I-24'] === 'own-meeting' && facts.meetingHeldOn !== undefined;
  const base = isOwn ? facts.meetingHeldOn : facts.electionsEndedOn;
  return dueOf('48', asFactDay(base ?? facts.electionsEndedOn), { interpretations });
}

/** art. 48: anyone, in writing or by mouth, in seven days; a late one goes to the higher body's own motion (58) or by 33. */
export function judgeComplaintFiling(
  facts: ComplaintFiling,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const due = complaintDue(facts, interpretations);
  const filedOn = asFactDay(facts.filedOn);
  const late = isPast(filedOn, due);
  const reading = readingUsed(interpretations, 'I-24', 'I-01', 'I-03');
  return found(
    late === 'yes' && flag('complaint-late', '48', { filedOn, due }, reading),
    late === 'undecided' && undecided('complaint-day-unknown', '48', { filedOn, due }, reading),
  );
}

export interface ComplaintForwarding {
  readonly receivedOn: DayLike;
  readonly forwardedOn: DayLike;
  readonly explanations: string;
}

/** art. 48: the commission that led the elections sends it on with its explanations in three days. */
export function judgeComplaintForwarding(
  facts: ComplaintForwarding,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const due = dueOf('48.2', asFactDay(facts.receivedOn), { interpretations });
  const forwardedOn = asFactDay(facts.forwardedOn);
  const late = isPast(forwardedOn, due);
  return found(
    facts.explanations.trim() === '' && flag('complaint-no-explanations', '48', {}),
    late === 'yes' && flag('complaint-forwarded-late', '48', { forwardedOn, due }, 'I-01'),
    late === 'undecided' && undecided('complaint-forwarding-day-unknown', '48', { forwardedOn, due }, 'I-01'),
  );
}

export interface ComplaintDeciding {
  /** Whether the body led the elections itself: then it never decides. */
  readonly isLeading: boolean;
  readonly receivedOn: DayLike;
  /** When it was sent up; counts only by the other reading of I-06. */
  readonly sentOn?: DayLike | undefined;
  readonly decidedOn: DayLike;
  readonly reasons: string;
}

/** art. 48: the commission above examines it within a week. */
export function judgeComplaintDeciding(
  facts: ComplaintDeciding,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  if (facts.isLeading) return [breach('complaint-own-decision', '48', {})];
  const isByDispatch = interpretations['I-06'] === 'dispatch';
  const from = isByDispatch ? (facts.sentOn ?? facts.receivedOn) : facts.receivedOn;
  const due = dueOf('48.3', asFactDay(from), { interpretations });
  const reading = readingUsed(interpretations, 'I-06', 'I-01');
  const decidedOn = asFactDay(facts.decidedOn);
  const late = isPast(decidedOn, due);
  return found(
    late === 'yes' && flag('complaint-decided-late', '48', { decidedOn, due }, reading),
    late === 'undecided' && undecided('complaint-decision-day-unknown', '48', { decidedOn, due }, reading),
    facts.reasons.trim() === '' && flag('complaint-without-reasons', '48', {}),
  );
}
