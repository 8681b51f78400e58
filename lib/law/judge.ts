import type { FINDINGS, FindingCode } from './codes';
import type { ArticleRef, BasisValue, RuleFinding, RuleLevel } from './finding';
import { DEFAULT_INTERPRETATIONS, type InterpretationId, type Interpretations } from './interpretations';

type BasisOf<Code extends FindingCode> = Readonly<Record<(typeof FINDINGS)[Code][number], BasisValue>>;

/** A finding whose basis holds everything that its message names, or it does not compile. */
const make =
  (level: RuleLevel) =>
  <Code extends FindingCode>(
    rule: Code,
    article: ArticleRef,
    basis: BasisOf<Code>,
    interpretation?: InterpretationId,
  ): RuleFinding => ({ rule, article, level, basis, ...(interpretation === undefined ? {} : { interpretation }) });

export const breach = make('breach');
export const flag = make('flag');
export const undecided = make('undecided');

/** Breach, flag or undecided, where one rule gives several levels. */
export const finding = <Code extends FindingCode>(
  level: RuleLevel,
  rule: Code,
  article: ArticleRef,
  basis: BasisOf<Code>,
  interpretation?: InterpretationId,
): RuleFinding => make(level)(rule, article, basis, interpretation);

/** Which reading to name where a finding rests on several: one that the campaign switched, else the first. */
export const readingUsed = (
  interpretations: Interpretations,
  first: InterpretationId,
  ...others: readonly InterpretationId[]
): InterpretationId => [first, ...others].find((id) => interpretations[id] !== DEFAULT_INTERPRETATIONS[id]) ?? first;

/** The findings that a rule really made, in order. */
export const found = (...findings: readonly (RuleFinding | null | false)[]): RuleFinding[] =>
  findings.filter((item): item is RuleFinding => item !== null && item !== false);
