import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, found, undecided } from './judge';

export interface Alternate {
  readonly id: string;
  readonly name: string;
  readonly uchastokId: string;
  readonly votes: number;
  /** His place on the list; counts only by the other reading of I-27. */
  readonly ordinal: number;
  readonly isAvailable: boolean;
}

export type Replacement =
  | { readonly kind: 'alternate'; readonly alternate: Alternate }
  /** Equal votes: the soviet decides (I-27). */
  | { readonly kind: 'tie'; readonly among: readonly Alternate[] }
  | { readonly kind: 'by-election' };

/** art. 65: the alternate of the same uchastok with most votes (I-27); without one, a by-election. */
export function replacementFor(
  uchastokId: string,
  alternates: readonly Alternate[],
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): Replacement {
  const own = alternates.filter((alternate) => alternate.uchastokId === uchastokId && alternate.isAvailable);
  const rank = (alternate: Alternate) =>
    interpretations['I-27'] === 'by-list-order' ? -alternate.ordinal : alternate.votes;
  const best = Math.max(...own.map(rank));
  const first = own.filter((alternate) => rank(alternate) === best);
  const [only] = first;
  if (only === undefined) return { kind: 'by-election' };
  return first.length === 1 ? { kind: 'alternate', alternate: only } : { kind: 'tie', among: first };
}

/** art. 65: no alternate of another uchastok, no by-election while an alternate is left, nobody co-opted. */
export function judgeReplacement(
  facts: {
    readonly uchastokId: string;
    readonly alternates: readonly Alternate[];
    /** Null: a by-election. */
    readonly chosenId: string | null;
  },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const due = replacementFor(facts.uchastokId, facts.alternates, interpretations);
  if (facts.chosenId === null) return judgeByElection(due);
  const chosen = facts.alternates.find((alternate) => alternate.id === facts.chosenId);
  if (chosen === undefined) return [breach('vacancy-co-opted', '65', {})];
  const { name } = chosen;
  if (chosen.uchastokId !== facts.uchastokId) return [breach('vacancy-other-uchastok', '65', { name })];
  if (due.kind === 'tie') return tieOrSkipped(due.among, chosen);
  const isDue = due.kind === 'alternate' && due.alternate.id === chosen.id;
  const first = due.kind === 'alternate' ? due.alternate.name : '';
  return found(!isDue && breach('vacancy-out-of-turn', '65', { name, first }, 'I-27'));
}

function judgeByElection(due: Replacement): RuleFinding[] {
  if (due.kind === 'by-election') return [];
  const names = due.kind === 'tie' ? due.among.map(({ name }) => name) : [due.alternate.name];
  return [breach('vacancy-needless-by-election', '65', { names })];
}

function tieOrSkipped(among: readonly Alternate[], chosen: Alternate): RuleFinding[] {
  const names = among.map(({ name }) => name);
  const isAmong = among.some(({ id }) => id === chosen.id);
  return [
    isAmong
      ? undecided('vacancy-tied', '65', { names }, 'I-27')
      : breach('vacancy-out-of-turn', '65', { name: chosen.name, first: names[0] ?? '' }, 'I-27'),
  ];
}
