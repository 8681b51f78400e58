import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, finding, flag, found } from './judge';

export type Extent = 'none' | 'partial' | 'full';

export interface CancellationFacts {
  readonly deputies: number;
  /** Deputies of the uchastki whose election was faulty. */
  readonly faulty: number;
  /** A violation that no uchastok bounds, such as no list posted at all, touches them all. */
  readonly isGeneral?: boolean | undefined;
  /** art. 33 by likeness: once the commissions have ended, the executive committee cancels in part too. */
  readonly haveCommissionsEnded?: boolean | undefined;
}

export interface Cancellation {
  readonly extent: Extent;
  /** art. 61: in full by the executive committee above, in part by the commission above. */
  readonly decidedBy: 'executive' | 'commission' | null;
}

/** art. 60: more than half of the deputies, strictly; full prevails however few the uchastki (I-25). */
export function cancellation({ deputies, faulty, isGeneral, haveCommissionsEnded }: CancellationFacts): Cancellation {
  if (isGeneral === true || 2 * faulty > deputies) return { extent: 'full', decidedBy: 'executive' };
  if (faulty === 0) return { extent: 'none', decidedBy: null };
  return { extent: 'partial', decidedBy: haveCommissionsEnded === true ? 'executive' : 'commission' };
}

export interface CancellationProposal extends CancellationFacts {
  readonly extent: Extent;
  readonly faultyUchastki: number;
  /** Who decides: the commission above, or the executive committee above. */
  readonly body: 'commission' | 'executive';
  /** A violation of art. 58 а, or a complaint found just (58 б). */
  readonly hasGround: boolean;
}

/** art. 58–61: with a ground, of the extent that the count gives, by the body that may. */
export function judgeCancellation(
  facts: CancellationProposal,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  if (facts.extent === 'none') return [];
  return [...judgeGround(facts), ...judgeExtent(facts, interpretations), ...judgeCompetence(facts)];
}

function judgeGround({ extent, hasGround, faultyUchastki }: CancellationProposal): RuleFinding[] {
  return found(
    !hasGround && breach('cancellation-without-ground', '58', {}),
    // art. 59 б: in part means by uchastok.
    extent === 'partial' && faultyUchastki === 0 && breach('cancellation-without-uchastok', '59', {}),
  );
}

function judgeExtent(facts: CancellationProposal, interpretations: Interpretations): RuleFinding[] {
  const { deputies, faulty, extent } = facts;
  const counted = cancellation(facts).extent;
  const isChoice = interpretations['I-25'] === 'choice' && extent === 'partial';
  return found(
    extent === 'full' && counted !== 'full' && breach('cancellation-full-too-few', '60', { deputies, faulty }),
    extent === 'partial' &&
      counted === 'full' &&
      !isChoice &&
      breach('cancellation-partial-too-many', '60', { deputies, faulty }, 'I-25'),
  );
}

// art. 61: full cancellation is only petitioned for by a commission; partial is no matter of the executive committee.
function judgeCompetence({ extent, body, haveCommissionsEnded }: CancellationProposal): RuleFinding[] {
  return found(
    extent === 'full' && body === 'commission' && breach('cancellation-full-by-commission', '61', {}),
    extent === 'partial' &&
      body === 'executive' &&
      haveCommissionsEnded !== true &&
      breach('cancellation-partial-by-executive', '61', {}),
  );
}

/** art. 62: made known by the local press or at meetings. */
export const judgeCancellationNotice = (isAnnounced: boolean): RuleFinding[] =>
  found(!isAnnounced && flag('cancellation-not-announced', '62', {}));

export interface Repeat {
  readonly extent: 'partial' | 'full';
  /** Names of the agents, or of the commission's members, before and now. */
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/** art. 64: new agents for the uchastki of a partial cancellation, a newly formed commission after a full one (I-26). */
export function judgeRepeat(facts: Repeat, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): RuleFinding[] {
  const repeated = facts.now.filter((name) => facts.before.includes(name));
  if (facts.extent === 'partial') {
    return found(repeated.length > 0 && breach('repeat-same-agent', '64', { names: repeated }, 'I-26'));
  }
  const isSame = repeated.length === facts.now.length && facts.now.length === facts.before.length;
  if (isSame) return [breach('repeat-same-commission', '64', {}, 'I-26')];
  const level = interpretations['I-26'] === 'no-repeats' ? 'breach' : 'flag';
  return found(repeated.length > 0 && finding(level, 'repeat-same-members', '64', { names: repeated }, 'I-26'));
}

/** art. 63: whether the list is posted anew for twenty days: after a full cancellation, and by the other reading of I-26b always. */
export const needsNewList = (
  extent: 'partial' | 'full',
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): boolean => extent === 'full' || interpretations['I-26b'] === 'new-list';
