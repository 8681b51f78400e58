import { countEnterprise, strikeOver } from '@/lib/law/enterprise';
import type { RuleFinding } from '@/lib/law/finding';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Hands } from '@/lib/law/votes';
import { type PartMeeting, type PartVotes, partStateOf } from './part-votes';

/** Whom the whole enterprise voted on, with the hands of each part and all of them. */
export interface SummedItem extends Hands {
  /** A resident, or a list by its common nomination. */
  readonly id: string;
  readonly name: string;
  readonly parts: readonly (Hands & { readonly uchastokId: string })[];
}

export interface EnterpriseSum {
  readonly mode: 'list' | 'personal';
  readonly seats: number;
  readonly counts: readonly SummedItem[];
  readonly elected: readonly { readonly residentId: string; readonly name: string; readonly votes: number }[];
  /** Residents or lists that stand equal. */
  readonly tied: readonly string[];
  readonly open: number;
  /** Who stands over the enterprise, once each, in the order of the lists. */
  readonly standing: readonly Stood[];
  readonly findings: readonly RuleFinding[];
  /** By I-13b the parts' quorums may not do for the whole enterprise. */
  readonly hasQuorum: boolean;
}

export interface SumFacts {
  readonly parts: readonly PartVotes[];
  /** After a tie the places that it left; else all places of the parts are filled. */
  readonly open: number | null;
  readonly nameOfList: (list: string) => string;
}

export type Ended = PartVotes & { readonly meeting: PartMeeting };

export const isEnded = (votes: PartVotes): votes is Ended => partStateOf(votes) === 'ended';

type Stood = PartVotes['standing'][number];

const idOf = ({ residentId, name }: Pick<Stood, 'residentId' | 'name'>) => ({ id: residentId, name });

/** Who stands over the enterprise after the challenges in its parts (44, note 2, by I-22b), by the lists in their order. */
export function standingOver(ended: readonly Ended[], interpretations: Interpretations) {
  const { struck, findings } = strikeOver(
    ended.map((one) => ({ standing: one.standing.map(idOf), struck: one.struck.map(idOf) })),
    interpretations,
  );
  const standing = ended
    .flatMap((one) => one.standing)
    .filter(({ residentId }) => !struck.has(residentId))
    // A name that one part struck and another kept has its place on the list still.
    .sort((a, b) => a.ordinal - b.ordinal);
  return { standing, findings };
}

/** art. 36, note: the votes of the parts that have a quorum, added, and who is elected by them over the enterprise (45). */
export function sumOf({ parts, open, nameOfList }: SumFacts, interpretations: Interpretations): EnterpriseSum {
  const ended = parts.filter(isEnded);
  const over = standingOver(ended, interpretations);
  const { standing } = over;
  const mode = ended.find(({ meeting }) => meeting.mode !== null)?.meeting.mode ?? 'personal';
  const names = new Map(standing.map(({ residentId, name }) => [residentId, name]));
  const lists = [...Map.groupBy(standing, ({ list }) => list)].map(([name, people]) => ({
    name,
    candidates: [...new Set(people.map(({ residentId }) => residentId))],
  }));
  const keys = mode === 'list' ? lists.map(({ name }) => name) : [...names.keys()];
  const counted = parts.map((one) => votesFor(one, keys));
  const { outcomes, findings, hasQuorum } = countEnterprise(
    {
      hasCommonList: true,
      parts: counted.map(lawful),
      ...(open !== null && { open }),
      ...(mode === 'list' && { lists }),
    },
    interpretations,
  );
  const outcome = outcomes[0] ?? { elected: [], tied: [], open: 0 };
  return {
    mode,
    seats: open ?? parts.reduce((sum, { part }) => sum + part.seats, 0),
    counts: keys.map((key) => itemOf(key, mode === 'list' ? nameOfList(key) : (names.get(key) ?? key), ended)),
    elected: outcome.elected.map(({ name, for: votes }) => ({
      residentId: name,
      name: names.get(name) ?? name,
      votes,
    })),
    tied: outcome.tied.map(({ name }) => name),
    open: outcome.open,
    standing: standing.filter((one, place) => firstOf(standing, one) === place),
    ...{ findings: [...findings, ...over.findings], hasQuorum },
  };
}

const firstOf = (standing: readonly Stood[], { residentId }: Stood): number =>
  standing.findIndex((one) => one.residentId === residentId);

/** A part with its votes for those alone who stand over the enterprise. */
const votesFor = <Votes extends PartVotes>(one: Votes, keys: readonly string[]): Votes => ({
  ...one,
  votes: one.votes.filter(({ key }) => keys.includes(key)),
});

/** A part as the law counts it; a failed one has no votes. */
const lawful = ({ part, meeting, votes }: PartVotes) => ({
  ...{ name: part.name, seats: part.seats, eligible: meeting?.eligible ?? 0, present: meeting?.present ?? 0 },
  ...(meeting !== null && meeting.repeatPercent !== null && { repeatPercent: meeting.repeatPercent }),
  candidates: votes.map(({ key }) => key),
  votes: votes.map(({ key, ...hands }) => ({ ...hands, name: key })),
});

function itemOf(key: string, name: string, ended: readonly Ended[]): SummedItem {
  const parts = ended.flatMap(({ part, votes }) =>
    votes.filter((vote) => vote.key === key).map(({ key: _, ...hands }) => ({ ...hands, uchastokId: part.id })),
  );
  const total = (of: keyof Hands) => parts.reduce((sum, hands) => sum + hands[of], 0);
  return { id: key, name, parts, for: total('for'), against: total('against'), abstained: total('abstained') };
}
