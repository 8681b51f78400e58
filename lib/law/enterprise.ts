import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found } from './judge';
import { type Attendance, quorumOfParts } from './quorum';
import { count, countLists, type Hands, type Outcome } from './votes';

type NamedHands = Hands & { readonly name: string };

export interface EnterprisePart extends Attendance {
  readonly name: string;
  /** Places that this part fills by itself, where the enterprise has no list in common. */
  readonly seats: number;
  /** Who is put up here. */
  readonly candidates: readonly string[];
  readonly votes: readonly NamedHands[];
}

export interface EnterpriseVote {
  /** art. 36, note: lists may be common to the whole enterprise. */
  readonly hasCommonList: boolean;
  readonly parts: readonly EnterprisePart[];
  /** Where whole lists were voted on (44): who stands on each, in its order. A vote's name is then that of its list. */
  readonly lists?: readonly { readonly name: string; readonly candidates: readonly string[] }[];
  /** After a tie (45, I-19): the places that it left. */
  readonly open?: number;
}

export interface EnterpriseOutcome {
  /** One for the enterprise by a common list, else one for each part, in their order. */
  readonly outcomes: readonly Outcome<NamedHands>[];
  readonly findings: readonly RuleFinding[];
  /** Whether any part has a quorum, or (I-13b) the enterprise; without it nothing is elected (40). */
  readonly hasQuorum: boolean;
}

/** art. 36, note: meetings by parts and shifts. Votes on a common list are summed over the parts that have a quorum (I-13b). */
export function countEnterprise(
  facts: EnterpriseVote,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): EnterpriseOutcome {
  const { parts, hasCommonList } = facts;
  const quorums = quorumOfParts(parts, interpretations);
  const isValid = (index: number) => quorums[index]?.valid === true;
  const failed = parts.filter((_part, index) => !isValid(index)).map(({ name }) => name);
  const valid = parts.filter((_part, index) => isValid(index));
  const outcomes = hasCommonList
    ? [outcomeOf(facts.open ?? seatsOf(parts), summed(valid), facts.lists ?? null, interpretations)]
    : parts.map((part, index) => count({ seats: part.seats, candidates: isValid(index) ? ownVotes(part) : [] }));
  const findings = found(
    failed.length > 0 && flag('parts-without-quorum', '36.n1', { parts: failed }, 'I-13b'),
    ...(hasCommonList ? [] : parts.map(judgeOwn)),
  );
  return { outcomes, findings, hasQuorum: valid.length > 0 };
}

export interface NamedCandidate {
  readonly id: string;
  readonly name: string;
}

export interface PartChallenges {
  /** Who stood in this part to the end, and whom its meeting struck (44, note 2). */
  readonly standing: readonly NamedCandidate[];
  readonly struck: readonly NamedCandidate[];
}

/**
 * art. 36 and 44, notes: whom one part struck from the common list and another kept. By I-22b a part strikes for itself
 * alone, and the others' votes stand; or whoever is struck in one is struck in all.
 */
export function strikeOver(
  parts: readonly PartChallenges[],
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): { readonly struck: ReadonlySet<string>; readonly findings: readonly RuleFinding[] } {
  const kept = new Set(parts.flatMap(({ standing }) => standing.map(({ id }) => id)));
  const parted = new Map(
    parts.flatMap(({ struck }) => struck.filter(({ id }) => kept.has(id)).map(({ id, name }) => [id, name] as const)),
  );
  const isEvery = interpretations['I-22b'] === 'every-part';
  const how = isEvery ? 'every' : 'own';
  return {
    struck: new Set(isEvery ? parted.keys() : []),
    findings: found(parted.size > 0 && flag('struck-by-part', '44.n2', { names: [...parted.values()], how }, 'I-22b')),
  };
}

const seatsOf = (parts: readonly EnterprisePart[]): number => parts.reduce((sum, { seats }) => sum + seats, 0);

const ownVotes = ({ candidates, votes }: EnterprisePart): EnterprisePart['votes'] =>
  votes.filter(({ name }) => candidates.includes(name));

/** art. 36, note: without a common list no part's votes fill the places of another. */
function judgeOwn(part: EnterprisePart): RuleFinding | null {
  const strange = part.votes.filter((vote) => vote.for > 0 && !part.candidates.includes(vote.name));
  if (strange.length === 0) return null;
  return breach('part-votes-elsewhere', '36.n1', { part: part.name, candidates: strange.map(({ name }) => name) });
}

/** art. 44 and 45: by single names, or the list with most votes. */
function outcomeOf(
  seats: number,
  votes: readonly NamedHands[],
  lists: EnterpriseVote['lists'] | null,
  interpretations: Interpretations,
): Outcome<NamedHands> {
  if (!lists) return count({ seats, candidates: votes });
  const voted = votes.map((vote) => ({
    ...vote,
    candidates: (lists.find(({ name }) => name === vote.name)?.candidates ?? []).map((name) => ({ ...vote, name })),
  }));
  const { elected, tied, open } = countLists({ seats, lists: voted }, interpretations);
  return { elected, tied: votes.filter(({ name }) => tied.includes(name)), open };
}

function summed(parts: readonly EnterprisePart[]): NamedHands[] {
  const totals = new Map<string, NamedHands>();
  for (const vote of parts.flatMap(({ votes }) => votes)) {
    const so = totals.get(vote.name) ?? { name: vote.name, for: 0, against: 0, abstained: 0 };
    const { name } = vote;
    totals.set(name, {
      name,
      for: so.for + vote.for,
      against: so.against + vote.against,
      abstained: so.abstained + vote.abstained,
    });
  }
  return [...totals.values()];
}
