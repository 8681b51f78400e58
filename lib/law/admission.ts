import type { RuleFinding } from './finding';
import type { Franchise } from './franchise';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, found } from './judge';
import { PARAMETERS, type Parameters } from './parameters';

export interface Comer {
  readonly name: string;
  readonly franchise: Franchise;
  /** Counts only by the reading of I-10 that admits him until his complaint is decided. */
  readonly hasPendingAppeal?: boolean | undefined;
  /** Of another uchastok, or struck from the register. */
  readonly isOutsider?: boolean | undefined;
}

/** art. 38: only electors are let in; who is doubtful but not on the posted list is an elector. */
export function judgeAdmission(
  comer: Comer,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
  norms: Parameters = PARAMETERS,
): RuleFinding[] {
  const { name } = comer;
  const { unverified } = norms.votingAge;
  // art. 34 and 38: each uchastok has its own meeting, and its own electors alone.
  if (comer.isOutsider === true) return [breach('admitted-outsider', '38', { name })];
  switch (comer.franchise) {
    case 'elector':
      return [];
    // art. 27: a complaint by itself does not suspend the listing (I-10).
    case 'disfranchised': {
      const isAdmitted = interpretations['I-10'] === 'admitted-pending' && comer.hasPendingAppeal === true;
      return found(!isAdmitted && breach('admitted-disfranchised', '38', { name }, 'I-10'));
    }
    // art. 15 н, note: kept away for as long as he is detained.
    case 'detained':
      return [breach('admitted-detained', '15.н.n1', { name })];
    case 'under-age':
      return [breach('admitted-under-age', '38', { name, unverified })];
    case 'age-undecided':
      return [breach('admitted-age-undecided', '38', { name, unverified })];
  }
}

/** art. 38: nobody is sent away but those on the posted list without a decision that satisfies, minors and detainees. */
export function judgeTurningAway(comer: Comer): RuleFinding[] {
  return found(comer.franchise === 'elector' && breach('elector-turned-away', '38', { name: comer.name }));
}
