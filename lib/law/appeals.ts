import type { FactDay } from '@/lib/kernel/fact-day';
import { type RouteStep, stepDue } from './appeal-route';
import { asFactDay, type DayLike, earlierOf, isPast, laterOf } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, finding, flag, found, readingUsed, undecided } from './judge';
import { dueOf } from './terms';

export interface Filing {
  readonly postedOn: DayLike;
  /** When the list stood in the press, if it did (I-05). */
  readonly pressOn?: DayLike | null | undefined;
  readonly filedOn: DayLike;
  readonly filer: 'listed' | 'relative' | 'stranger';
  /** Whether the person complained for stands on the posted list. */
  readonly isListed: boolean;
  /** How the entry complained of has ended since the list was made, where it has: struck by the soviet, or restored. */
  readonly ended?: { readonly how: 'struck' | 'restored'; readonly on: DayLike } | null;
  /** A soviet or an executive committee takes it in an ended commission's stead (33): it goes its way, however late. */
  readonly isInStead?: boolean;
}

type Published = Pick<Filing, 'postedOn' | 'pressOn'>;

/** art. 27: the day that the week for complaints runs from: the posting, or by I-05 the press. */
export function filingFrom(facts: Published, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): FactDay {
  const posted = asFactDay(facts.postedOn);
  const press = facts.pressOn === null || facts.pressOn === undefined ? posted : asFactDay(facts.pressOn);
  return {
    posting: posted,
    'later-of-both': laterOf(posted, press),
    'earlier-of-both': earlierOf(posted, press),
  }[interpretations['I-05']];
}

/** art. 27: the last day for the complaint. */
export const filingDue = (facts: Published, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): FactDay =>
  dueOf('27', filingFrom(facts, interpretations), { interpretations });

/** art. 27: who complains, of what, and whether in time. A late complaint is kept, not lost (I-09). */
export function judgeFiling(facts: Filing, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): RuleFinding[] {
  return [
    ...found(
      !facts.isListed && breach('appeal-not-listed', '27', {}),
      facts.filer === 'stranger' && breach('appeal-by-stranger', '27', {}),
      facts.filer === 'relative' && flag('appeal-by-relative', '27', {}),
      judgeBeforePosting(facts),
      judgeEnded(facts),
    ),
    ...judgeFilingDay(facts, interpretations),
  ];
}

/** art. 27: the week runs from the publication; of what nobody could read yet nobody complains, save by a slip in the day. */
function judgeBeforePosting(facts: Filing): RuleFinding | false {
  const [postedOn, filedOn] = [asFactDay(facts.postedOn), asFactDay(facts.filedOn)];
  const press = facts.pressOn === null || facts.pressOn === undefined ? postedOn : asFactDay(facts.pressOn);
  const isEarly = facts.isListed && isPast(earlierOf(postedOn, press), filedOn) === 'yes';
  return isEarly && flag('appeal-before-posting', '27', { filedOn, postedOn });
}

/** art. 27: who is deprived no more by the entry may complain of it still; the decision has nothing to give back. */
function judgeEnded({ ended, filedOn }: Filing): RuleFinding | false {
  if (!ended || isPast(asFactDay(ended.on), asFactDay(filedOn)) === 'yes') return false;
  return flag('appeal-entry-ended', '27', { ending: ended.how, endedOn: asFactDay(ended.on) });
}

function judgeFilingDay(facts: Filing, interpretations: Interpretations): RuleFinding[] {
  const due = filingDue(facts, interpretations);
  const filedOn = asFactDay(facts.filedOn);
  const late = isPast(filedOn, due);
  if (late === 'no' || interpretations['I-09'] === 'accepted') return [];
  if (late === 'undecided')
    return [
      undecided('appeal-day-unknown', '27', { filedOn, due }, readingUsed(interpretations, 'I-05', ...TERM_READINGS)),
    ];
  const level = interpretations['I-09'] === 'rejected' ? 'breach' : 'flag';
  return [
    finding(
      level,
      facts.isInStead ? 'appeal-late-after-end' : 'appeal-late',
      '27',
      { filedOn, due },
      readingUsed(interpretations, 'I-09', 'I-05', ...TERM_READINGS),
    ),
  ];
}

// How a citizen's days are counted.
const TERM_READINGS = ['I-01', 'I-03'] as const;

/** A body of the route with a complaint in hand. */
export interface Holding {
  readonly step: RouteStep;
  readonly isLast: boolean;
  readonly receivedOn: DayLike;
  /** When it was sent to this body; the receipt where that is not known. */
  readonly sentOn?: DayLike | undefined;
}

const dueFor = (holding: Holding, interpretations: Interpretations): FactDay => {
  const receivedOn = asFactDay(holding.receivedOn);
  const sentOn = holding.sentOn === undefined ? receivedOn : asFactDay(holding.sentOn);
  return stepDue(holding.step, { receivedOn, sentOn }, interpretations);
};

export interface Forwarding extends Holding {
  readonly forwardedOn: DayLike;
  readonly conclusion: string;
  /** Null before the body has decided. */
  readonly outcome: 'satisfied' | 'refused' | null;
}

/** art. 28–31: sent on with the conclusion, in three days, by who may not decide or has refused. */
export function judgeForwarding(
  facts: Forwarding,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const { step } = facts;
  const due = dueFor(facts, interpretations);
  const forwardedOn = asFactDay(facts.forwardedOn);
  const isTimed = step.isUntimed !== true && (!step.mayDecide || interpretations['I-07'] === 'within-decision-term');
  const late = isTimed ? isPast(forwardedOn, due) : 'no';
  const basis = { body: step.body, forwardedOn, due };
  // Whether a refusal goes up within the term of deciding is I-07's; who never decides has this term alone.
  const reading = readingUsed(interpretations, step.mayDecide ? 'I-07' : 'I-06', 'I-06', 'I-01');
  return found(
    // art. 29: the uezd's word ends the ordinary route.
    facts.isLast && breach('appeal-route-ended', step.article, { body: step.body }),
    // art. 29: a satisfied complaint goes down, not up.
    facts.outcome === 'satisfied' && breach('appeal-satisfied-forwarded', step.article, { body: step.body }),
    // art. 29–31: whoever may decide, decides.
    step.mayDecide && facts.outcome === null && breach('appeal-forwarded-undecided', step.article, { body: step.body }),
    facts.conclusion.trim() === '' && breach('appeal-no-conclusion', step.article, { body: step.body }),
    late === 'yes' && flag('appeal-forwarded-late', step.article, basis, reading),
    late === 'undecided' && undecided('appeal-forwarding-day-unknown', step.article, basis, reading),
  );
}

export interface Deciding extends Holding {
  readonly decidedOn: DayLike;
  readonly outcome: 'satisfied' | 'refused';
  readonly reasons: string;
}

/** art. 28: the village never decides; art. 29–31: the others satisfy or refuse, each in its term. */
export function judgeDeciding(
  facts: Deciding,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const { step } = facts;
  const mayCorrect = interpretations['I-08'] === 'self-correction' && facts.outcome === 'satisfied';
  if (!step.mayDecide && !mayCorrect)
    return [breach('appeal-village-never-decides', '28', { outcome: facts.outcome }, 'I-08')];
  const due = dueFor(facts, interpretations);
  const decidedOn = asFactDay(facts.decidedOn);
  // art. 33: the terms of 28–31 do not bind who stands in a commission's stead.
  const late = step.isUntimed === true ? 'no' : isPast(decidedOn, due);
  const basis = { body: step.body, decidedOn, due, days: step.days };
  const reading = readingUsed(interpretations, 'I-06', 'I-01');
  return found(
    late === 'yes' && flag('appeal-decided-late', step.article, basis, reading),
    late === 'undecided' && undecided('appeal-decision-day-unknown', step.article, basis, reading),
    // art. 29: the decision rests on the papers of art. 22.
    facts.reasons.trim() === '' && flag('appeal-without-reasons', step.article, { body: step.body }),
  );
}

/** art. 29–31: announced to the complainant once it is final. No term is set. */
export function judgeAnnouncing(facts: {
  readonly isFinal: boolean;
  readonly decidedOn: DayLike;
  readonly announcedOn: DayLike;
}): RuleFinding[] {
  const [decidedOn, announcedOn] = [asFactDay(facts.decidedOn), asFactDay(facts.announcedOn)];
  if (!facts.isFinal) return [breach('appeal-not-final', '29', {})];
  const early = isPast(decidedOn, announcedOn);
  return found(
    early === 'yes' && breach('appeal-announced-early', '29', { decidedOn, announcedOn }),
    early === 'undecided' && undecided('appeal-announcing-day-unknown', '29', { decidedOn, announcedOn }),
  );
}

/** art. 32: who may look into a complaint by way of supervision. */
export const SUPERVISING_BODIES = ['central', 'vtsik-presidium'] as const;

export const isSupervising = (body: string): boolean => SUPERVISING_BODIES.some((code) => code === body);

/** art. 32: supervision belongs to the central commission and the Presidium; nobody has a right or a term to it. */
export function judgeSupervision(body: string): RuleFinding[] {
  return found(!isSupervising(body) && breach('supervision-by-others', '32', { body }));
}

/** art. 21: of whom the word is said stands on the register by another entry of the same letter too; one of the two is to be struck. */
export const judgeStandingTwice = (name: string | null): RuleFinding[] =>
  found(name !== null && flag('entry-standing-twice', '21', { name }));

/** art. 33: nothing is sent to a commission that has ended. */
export function judgeAddressee(facts: { readonly hasEnded: boolean; readonly body: string }): RuleFinding[] {
  return found(facts.hasEnded && breach('appeal-to-ended-commission', '33', { body: facts.body }, 'I-35'));
}
