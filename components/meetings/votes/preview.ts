import type { Interpretations } from '@/lib/law/interpretations';
import { count, countLists, judgeCounts } from '@/lib/law/votes';

/** What is voted on: a candidate by himself, or a list with its names in order. */
export interface VoteItem {
  readonly id: string;
  readonly name: string;
  /** Names of the list in its order; empty for a candidate. */
  readonly members: readonly string[];
}

export interface VoteFacts {
  readonly seats: number;
  readonly present: number;
  readonly isLists: boolean;
  readonly interpretations: Interpretations;
}

export interface Hands {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface Preview {
  readonly elected: readonly string[];
  /** Names that stand equal, and ids of the same. */
  readonly tied: readonly string[];
  readonly marks: ReadonlyMap<string, 'elected' | 'tied'>;
  readonly open: number;
  /** Names with more hands than people in the room. */
  readonly over: readonly string[];
  readonly limit: { readonly votes: number; readonly limit: number } | null;
  /** How equals are told apart (I-19). */
  readonly tieWay: Interpretations['I-19'];
}

/** What would come out of these hands, by the very rules that will count them (45, 46). */
export function previewVote(items: readonly (VoteItem & Hands)[], facts: VoteFacts): Preview {
  const { seats, present, isLists, interpretations } = facts;
  const faults = judgeCounts({ seats, present, mode: isLists ? 'list' : 'personal', counts: items }, interpretations);
  const over = faults.find(({ rule }) => rule === 'votes-exceed-present')?.basis.candidates;
  const limit = faults.find(({ rule }) => rule === 'votes-exceed-limit')?.basis;
  return {
    ...(isLists ? ofLists(items, facts) : ofNames(items, seats)),
    over: Array.isArray(over) ? over.map(String) : [],
    tieWay: interpretations['I-19'],
    limit: limit === undefined ? null : { votes: Number(limit.votes), limit: Number(limit.limit) },
  };
}

function ofNames(items: readonly (VoteItem & Hands)[], seats: number) {
  const { elected, tied, open } = count({ seats, candidates: items });
  return {
    elected: elected.map(({ name }) => name),
    tied: tied.map(({ name }) => name),
    marks: new Map([
      ...elected.map(({ id }) => [id, 'elected'] as const),
      ...tied.map(({ id }) => [id, 'tied'] as const),
    ]),
    open,
  };
}

function ofLists(items: readonly (VoteItem & Hands)[], { seats, interpretations }: VoteFacts) {
  // Two lists may bear one name: they are told apart by their ids.
  const lists = items.map((item) => ({
    ...{ for: item.for, against: item.against, abstained: item.abstained, name: item.id },
    candidates: item.members.map((name) => ({ name, listId: item.id })),
  }));
  const { elected, tied, open } = countLists({ seats, lists }, interpretations);
  return {
    elected: elected.map(({ name }) => name),
    tied: items.filter(({ id }) => tied.includes(id)).map(({ name }) => name),
    marks: new Map([
      ...elected.map(({ listId }) => [listId, 'elected'] as const),
      ...tied.map((id) => [id, 'tied'] as const),
    ]),
    open,
  };
}
