import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, found } from './judge';
import { PARAMETERS } from './parameters';

export interface Attendance {
  /** Those entitled in the uchastok, as `quorumBase` has them. */
  readonly eligible: number;
  readonly present: number;
  /** Only for I-15 by a lower quorum, which the text does not number: what the campaign's paper orders for repeats. */
  readonly repeatPercent?: number;
}

export interface Quorum {
  readonly needed: number;
  readonly valid: boolean;
  readonly percent: number;
}

/** art. 40: the least number that makes so many of a hundred. */
export const neededOf = (eligible: number, percent: number): number => Math.floor((percent * eligible + 99) / 100);

/** art. 40: valid from 35 of a hundred entitled, compared in whole numbers (both readings of I-13 give the same); art. 41: the same at every repeat. */
export function quorum(attendance: Attendance, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): Quorum {
  const { eligible, present, repeatPercent } = attendance;
  // art. 41 by I-15: a lower share counts only where that reading is on and a share is given.
  const isLowered = interpretations['I-15'] === 'lower-quorum' && repeatPercent !== undefined;
  const percent = isLowered ? repeatPercent : PARAMETERS.quorumPercent.value;
  return { needed: neededOf(eligible, percent), valid: 100 * present >= percent * eligible, percent };
}

/** art. 41: nothing may be elected at a meeting that has failed. */
export function judgeQuorum(
  attendance: Attendance,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const { needed, valid } = quorum(attendance, interpretations);
  if (valid) return [];
  const { eligible, present } = attendance;
  return [breach('quorum-missing', '40', { eligible, present, needed }, 'I-13')];
}

/** art. 38 and 39: all who came are counted, and only those entitled are let in; more than those means strangers in the room. */
export function judgeCount({ eligible, present }: Attendance): RuleFinding[] {
  return found(present > eligible && breach('present-exceeds-entitled', '38', { eligible, present }, 'I-12'));
}

/** art. 42 б: the quorum is measured at the count and leaving spoils nothing; by I-14 it is measured at every vote. */
export function judgeQuorumAtVote(
  attendance: Attendance,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  if (interpretations['I-14'] === 'at-count') return [];
  return judgeQuorum(attendance, interpretations).map((finding) => ({ ...finding, interpretation: 'I-14' }));
}

export interface Entitled {
  readonly electors: number;
  readonly detained: number;
  /** On the posted list, with a complaint that nobody has decided yet. */
  readonly pending?: number;
}

/**
 * art. 40: the base of the quorum. art. 15 н, note: who is detained stays an elector but, by I-12, stands outside it;
 * art. 27: a listed person whose complaint waits is in it only by the reading of I-10 that lets him in.
 */
export function quorumBase(
  { electors, detained, pending = 0 }: Entitled,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): number {
  const kept = interpretations['I-12'] === 'in-base' ? detained : 0;
  const admitted = interpretations['I-10'] === 'admitted-pending' ? pending : 0;
  return electors + kept + admitted;
}

/** art. 36, note: the meetings of an enterprise by parts and shifts, each with its own quorum or (I-13b) one for all. */
export function quorumOfParts(
  parts: readonly Attendance[],
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): Quorum[] {
  if (interpretations['I-13b'] === 'each-part') return parts.map((part) => quorum(part, interpretations));
  const sum = (of: (part: Attendance) => number) => parts.reduce((total, part) => total + of(part), 0);
  const whole = quorum(
    { eligible: sum((part) => part.eligible), present: sum((part) => part.present) },
    interpretations,
  );
  return parts.map(() => whole);
}
