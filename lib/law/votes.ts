import { apportion } from './apportion';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, found, undecided } from './judge';

/** Hands raised; "against" and abstentions are kept as they were but never counted (art. 45, note). */
export interface Hands {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface Outcome<Item> {
  readonly elected: readonly Item[];
  /** Equal at the border: they are voted again among themselves (I-19). */
  readonly tied: readonly Item[];
  /** Places not filled yet. */
  readonly open: number;
}

/** art. 45: who got more votes than the others, down to one vote; a tie at the border is left to the meeting. */
export function count<Item extends Hands>(facts: {
  readonly seats: number;
  readonly candidates: readonly Item[];
}): Outcome<Item> {
  // art. 45, note: nobody is elected without a vote for him; votes against defeat nobody.
  const voted = facts.candidates.filter((candidate) => candidate.for > 0).sort((a, b) => b.for - a.for);
  const [last, next] = [voted[facts.seats - 1], voted[facts.seats]];
  if (last === undefined || next === undefined || last.for > next.for) {
    const elected = voted.slice(0, facts.seats);
    return { elected, tied: [], open: facts.seats - elected.length };
  }
  const elected = voted.filter((candidate) => candidate.for > last.for);
  const tied = voted.filter((candidate) => candidate.for === last.for);
  return { elected, tied, open: facts.seats - elected.length };
}

export interface ListHands<Item> extends Hands {
  readonly name: string;
  /** In the list's order, without those challenged. */
  readonly candidates: readonly Item[];
}

export interface ListOutcome<Item> {
  readonly elected: readonly Item[];
  /** Names of lists that stand equal. */
  readonly tied: readonly string[];
  readonly open: number;
}

/** art. 44 and 45: the list with most votes takes all its places, or by I-18 lists share them in proportion. */
export function countLists<Item>(
  facts: { readonly seats: number; readonly lists: readonly ListHands<Item>[] },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): ListOutcome<Item> {
  if (interpretations['I-18'] === 'proportional-lists') return shareOut(facts);
  const { elected, tied } = count({ seats: 1, candidates: facts.lists });
  const [winner] = elected;
  const chosen = winner?.candidates.slice(0, facts.seats) ?? [];
  return { elected: chosen, tied: tied.map(({ name }) => name), open: facts.seats - chosen.length };
}

function shareOut<Item>(facts: {
  readonly seats: number;
  readonly lists: readonly ListHands<Item>[];
}): ListOutcome<Item> {
  const voted = facts.lists.filter((list) => list.for > 0);
  if (voted.length === 0) return { elected: [], tied: [], open: facts.seats };
  const shares = apportion({
    seats: facts.seats,
    uchastki: voted.map((list) => ({ name: list.name, base: list.for })),
  });
  const elected = voted.flatMap((list, index) => list.candidates.slice(0, shares.uchastki[index]?.seats ?? 0));
  return { elected, tied: shares.tie?.among ?? [], open: facts.seats - elected.length };
}

export interface Vote {
  readonly seats: number;
  readonly present: number;
  readonly mode: 'list' | 'personal';
  readonly isSecret?: boolean;
  readonly counts: readonly (Hands & { readonly name: string })[];
}

/** art. 45: open hands, no more of them than people in the room (I-18). */
export function judgeCounts(facts: Vote, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): RuleFinding[] {
  const { present, seats } = facts;
  const over = facts.counts
    .filter((item) => item.for + item.against + item.abstained > present)
    .map(({ name }) => name);
  const isSingle = facts.mode === 'list' || interpretations['I-18'] === 'single-vote';
  const votes = facts.counts.reduce((sum, item) => sum + item.for, 0);
  const limit = isSingle ? present : present * seats;
  const each = facts.mode === 'list' ? 'list' : isSingle ? 'one' : 'seats';
  return found(
    facts.isSecret === true && breach('vote-secret', '45', {}),
    over.length > 0 && breach('votes-exceed-present', '45', { candidates: over, present }),
    votes > limit && breach('votes-exceed-limit', '45', { votes, limit, present, seats, each }, 'I-18'),
  );
}

/** art. 45: equals at the border wait for a human body; the reading (I-19) only says how it decides. */
export function judgeOutcome(
  outcome: { readonly tied: readonly string[]; readonly open: number },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const { tied, open } = outcome;
  const how = interpretations['I-19'];
  return found(tied.length > 0 && undecided('votes-tied', '45', { candidates: tied, open, how }, 'I-19'));
}

/** art. 45: what the meeting declared is what its hands say, whoever stands under the protocol. */
export function judgeDeclared(facts: {
  readonly declared: readonly string[];
  readonly elected: readonly string[];
}): RuleFinding[] {
  const { declared, elected } = facts;
  const isSame = declared.length === elected.length && declared.every((name) => elected.includes(name));
  return found(!isSame && breach('declared-against-votes', '45', { declared, elected }));
}

export const TIE_WAYS = ['lot', 'older'] as const;
export type TieWay = (typeof TIE_WAYS)[number];

export interface SettledTie {
  readonly by: TieWay;
  /** All who stood equal; the birth year of a list is null. */
  readonly tied: readonly { readonly name: string; readonly birthYear: number | null; readonly isChosen: boolean }[];
}

/** art. 45: equals are voted again, or by the other readings of I-19 drawn by lot or taken by age. */
export function judgeTieSettled(
  { by, tied }: SettledTie,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const how = interpretations['I-19'];
  if (how !== by) return [breach('tie-settled-otherwise', '45', { how, by }, 'I-19')];
  if (by === 'lot') return [];
  const [chosen, passed] = [tied.filter(({ isChosen }) => isChosen), tied.filter(({ isChosen }) => !isChosen)];
  const youngest = Math.max(...chosen.map(({ birthYear }) => birthYear ?? Number.NEGATIVE_INFINITY));
  const older = passed.filter(({ birthYear }) => birthYear !== null && birthYear < youngest);
  const names = chosen.map(({ name }) => name);
  return found(
    older.length > 0 && breach('tie-passes-older', '45', { names, older: older.map(({ name }) => name) }, 'I-19'),
  );
}
