import type { Interpretations } from '@/lib/law/interpretations';
import { count, countLists, type Hands } from '@/lib/law/votes';

/** A name that stands in a race, with the list it is on. */
export interface Standing {
  readonly id: string;
  readonly nominationId: string;
  readonly residentId: string;
  readonly name: string;
}

/** What was voted on: one candidate, or one list by its nomination. */
export interface CountedItem extends Hands {
  readonly id: string;
  readonly name: string;
}

export interface BallotOutcome {
  readonly elected: readonly { readonly candidate: Standing; readonly votes: number }[];
  /** Ids of the candidates or lists that stand equal. */
  readonly tied: readonly string[];
  readonly open: number;
}

/** Who is elected by these hands (45): by single names, or the list with most votes. */
export function outcomeOf(
  mode: 'list' | 'personal',
  seats: number,
  counts: readonly CountedItem[],
  standing: readonly Standing[],
  interpretations: Interpretations,
): BallotOutcome {
  if (mode === 'personal') {
    const { elected, tied, open } = count({ seats, candidates: counts });
    const byId = new Map(standing.map((candidate) => [candidate.id, candidate]));
    return {
      elected: elected.flatMap((item) => {
        const candidate = byId.get(item.id);
        return candidate === undefined ? [] : [{ candidate, votes: item.for }];
      }),
      tied: tied.map((item) => item.id),
      open,
    };
  }
  // Lists are told apart by their ids: two may bear one name.
  const lists = counts.map((item) => ({
    ...item,
    name: item.id,
    candidates: standing.filter((candidate) => candidate.nominationId === item.id),
  }));
  const votesOf = new Map(counts.map((item) => [item.id, item.for]));
  const { elected, tied, open } = countLists({ seats, lists }, interpretations);
  return {
    elected: elected.map((candidate) => ({ candidate, votes: votesOf.get(candidate.nominationId) ?? 0 })),
    tied,
    open,
  };
}
