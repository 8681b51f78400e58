import type { CivilDay } from '@/lib/kernel/civil-day';
import type { FactDay } from '@/lib/kernel/fact-day';

/** `25`, `15.з` (letter), `44.n1` (first note); `source: "constitution"` goes beside it where it is one. */
export type ArticleRef = string;

/**
 * How a rule's verdict counts. Rules return `breach` where the act is unlawful; the runner turns it into `refused`
 * (`conduct`) or `violation` (`reconstruct`). `flag` is a duty not met that stops nothing; `undecided` waits for a human
 * body or an unknown day.
 */
export type RuleLevel = 'breach' | 'flag' | 'undecided';
export type FindingLevel = 'refused' | 'violation' | 'flag' | 'undecided';

export type BasisValue = string | number | boolean | null | readonly string[] | FactDay;

/** What a rule found. Its words are in the message files under `findings.<rule>`; `basis` fills them. */
export interface RuleFinding {
  readonly rule: string;
  readonly article: ArticleRef;
  readonly level: RuleLevel;
  readonly basis: Readonly<Record<string, BasisValue>>;
  /** The reading used, e.g. `I-02`. */
  readonly interpretation?: string;
}

export interface Finding extends Omit<RuleFinding, 'level'> {
  readonly level: FindingLevel;
}

/** A term in days that an article sets. `direction` tells whether it runs from the event or backwards to a latest day. */
export interface TermDue {
  readonly article: ArticleRef;
  readonly from: CivilDay;
  readonly days: number;
  readonly due: CivilDay;
  readonly direction: 'forward' | 'backward';
}
