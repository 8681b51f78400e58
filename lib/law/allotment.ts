import { apportion, type UchastokBase } from './apportion';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found, undecided } from './judge';

export interface Allotment {
  readonly seats: number;
  readonly uchastki: readonly (UchastokBase & { readonly allotted: number })[];
}

/** art. 43: what the commission allots adds up to the soviet's seats and follows the proportion, ties aside. */
export function judgeAllotment(
  facts: Allotment,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const allotted = facts.uchastki.reduce((sum, uchastok) => sum + uchastok.allotted, 0);
  const counted = apportion(facts, interpretations);
  const contended = new Set(counted.tie?.among ?? []);
  const differing = counted.uchastki
    .filter(({ name, seats }, index) => {
      const difference = (facts.uchastki[index]?.allotted ?? 0) - seats;
      return contended.has(name) ? difference < 0 || difference > 1 : difference !== 0;
    })
    .map(({ name }) => name);
  return found(
    allotted !== facts.seats && breach('seats-sum-differs', '43', { seats: facts.seats, allotted }),
    differing.length > 0 && flag('seats-out-of-proportion', '43', { uchastki: differing }, 'I-17'),
  );
}

/** art. 43: equal claims are decided by the commission, never by the machine. */
export function judgeTie(tie: { readonly seats: number; readonly among: readonly string[] } | null): RuleFinding[] {
  if (tie === null) return [];
  return [undecided('seats-tied', '43', { seats: tie.seats, uchastki: tie.among }, 'I-17')];
}
