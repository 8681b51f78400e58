import type { CivilDay } from '@/lib/kernel/civil-day';
import { asFactDay, type DayLike, isPast } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, readingUsed, undecided } from './judge';
import { dueOf, termOf } from './terms';

/** art. 25: the last day on which the list may be posted. */
export const latestPosting = (
  electionStart: CivilDay,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): CivilDay => termOf('25', electionStart, { interpretations }).due;

/** art. 25: from which day the term is counted back: the soviet's earliest meeting, or by I-04 the campaign's start. */
export const startOfElections = (
  days: { readonly startsOn: CivilDay; readonly campaignStartsOn: CivilDay },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): CivilDay => (interpretations['I-04'] === 'campaign-start' ? days.campaignStartsOn : days.startsOn);

export interface Publication {
  /** What `startOfElections` gives. */
  readonly electionStart: DayLike;
  /** Null: the list was read out or printed but never posted, or not published at all. */
  readonly postedOn: DayLike | null;
}

const CODES = {
  list: { missing: 'publication-not-posted', late: 'publication-late' },
  addition: { missing: 'addition-not-posted', late: 'addition-late' },
} as const;

function judgePosting(
  what: keyof typeof CODES,
  facts: Publication,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const electionStart = asFactDay(facts.electionStart);
  const latest = dueOf('25', electionStart, { interpretations });
  // art. 25: posting is the obligatory form; reading at meetings and the press stand beside it.
  if (facts.postedOn === null) return [breach(CODES[what].missing, '25', { electionStart, latest })];
  const postedOn = asFactDay(facts.postedOn);
  const late = isPast(postedOn, latest);
  if (late === 'no') return [];
  const basis = { electionStart, postedOn, latest };
  const reading = readingUsed(interpretations, 'I-02', 'I-04');
  return [
    late === 'yes'
      ? breach(CODES[what].late, '25', basis, reading)
      : undecided('publication-day-unknown', '25', basis, reading),
  ];
}

/** art. 25: posted, and in time. The way out of a late posting is a later start announced by the commission. */
export const judgePublication = (facts: Publication, interpretations?: Interpretations): RuleFinding[] =>
  judgePosting('list', facts, interpretations);

/** art. 25: a name added after the posting counts at these elections only with its own twenty days. */
export const judgeAddition = (facts: Publication, interpretations?: Interpretations): RuleFinding[] =>
  judgePosting('addition', facts, interpretations);
