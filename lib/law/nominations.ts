import type { RuleFinding } from './finding';
import type { Franchise } from './franchise';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, finding, flag, found, undecided } from './judge';
import type { Race } from './meeting';
import { PARAMETERS, type Parameters } from './parameters';

export const PROPOSER_KINDS = [
  'party',
  'komsomol',
  'union',
  'organisation',
  'citizen',
  'group',
  'commission',
  'agent',
] as const;
export type ProposerKind = (typeof PROPOSER_KINDS)[number];

export interface NominationFacts {
  readonly race: Race;
  readonly proposer: {
    readonly kind: ProposerKind;
    readonly name: string;
    /** A citizen who sits on the commission. */
    readonly isCommissionMember?: boolean | undefined;
  };
  readonly candidates: readonly {
    readonly name: string;
    readonly franchise?: Franchise | undefined;
    /** art. 57, note: the office that keeps him out of the revision commission, as the user knows it. */
    readonly incompatibility?: string | undefined;
  }[];
}

/** art. 44, notes: anyone names candidates but the commission and its agent. */
export function judgeNomination(
  facts: NominationFacts,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
  norms: Parameters = PARAMETERS,
): RuleFinding[] {
  return [...judgeProposer(facts, interpretations), ...judgeNamed(facts, norms)];
}

function judgeProposer({ proposer }: NominationFacts, interpretations: Interpretations): RuleFinding[] {
  const { kind, name } = proposer;
  // art. 44, note 1: neither commissions nor their agents.
  if (kind === 'commission' || kind === 'agent')
    return [breach('proposer-barred', '44.n1', { proposer: kind }, 'I-23')];
  const level = interpretations['I-23'] === 'all-members' ? 'breach' : 'flag';
  return found(
    // art. 42 г: it is read out from whom a candidacy came.
    name.trim() === '' && breach('proposer-unnamed', '42.г', {}),
    proposer.isCommissionMember === true && finding(level, 'proposer-member', '44.n1', { name }, 'I-23'),
  );
}

function judgeNamed({ candidates, race }: NominationFacts, norms: Parameters): RuleFinding[] {
  const { unverified } = norms.votingAge;
  const namesOf = (...franchises: Franchise[]) =>
    candidates
      .filter(({ franchise }) => franchise !== undefined && franchises.includes(franchise))
      .map(({ name }) => name);
  const without = namesOf('disfranchised', 'under-age', 'detained');
  const isByAge = namesOf('under-age').length > 0;
  const doubtful = namesOf('age-undecided');
  const isRevision = race === 'revision' || race === 'revision-alternates';
  const incompatible = candidates.filter(({ incompatibility = '' }) => incompatibility.trim() !== '');
  return found(
    // Constitution, art. 68: who may not elect may not be elected.
    without.length > 0 &&
      breach('candidate-without-rights', '38', { candidates: without, unverified: unverified && isByAge }),
    doubtful.length > 0 && undecided('candidate-age-undecided', '38', { candidates: doubtful, unverified }),
    // art. 57, note: the offices are named in acts that are known here only as the user enters them.
    isRevision &&
      incompatible.length > 0 &&
      breach('revision-incompatible', '57.n1', { candidates: incompatible.map(({ name }) => name) }),
  );
}

export interface Challenge {
  readonly name: string;
  readonly reason: string;
  readonly for: number;
  readonly against: number;
  readonly present: number;
}

/** art. 44, note 2: a list vote leaves room for a challenge of single names, decided by open vote (I-22). */
export function judgeChallenge(
  { name, reason, present, ...votes }: Challenge,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): { readonly isRemoved: boolean; readonly findings: RuleFinding[] } {
  const isRemoved = interpretations['I-22'] === 'any-objection' ? votes.for > 0 : votes.for > votes.against;
  const findings = found(
    votes.for + votes.against > present && breach('votes-exceed-present', '44.n2', { candidates: [name], present }),
    // art. 44, note 2: an objection without a reason is no less one, but the protocol should hold the reason.
    reason.trim() === '' && flag('challenge-without-reason', '44.n2', { name }),
  );
  return { isRemoved, findings };
}

export interface ModeVote {
  readonly mode: 'list' | 'personal';
  readonly for: number;
  readonly against: number;
  readonly present: number;
}

/** art. 44: the meeting itself decides by simple majority; nobody prescribes it. */
export function judgeMode(facts: ModeVote): RuleFinding[] {
  const { mode, present } = facts;
  return found(
    facts.for + facts.against > present && breach('mode-votes-exceed', '44', { present }),
    facts.for <= facts.against && breach('mode-not-adopted', '44', { mode, for: facts.for, against: facts.against }),
  );
}
