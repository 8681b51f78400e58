import { PARAMETERS } from './parameters';

export interface Settlement {
  readonly name: string;
  readonly population: number;
  /** From the seat of the soviet. */
  readonly versts?: number | undefined;
}

export interface ProposedUchastok {
  readonly settlements: readonly { readonly name: string; readonly population: number }[];
  readonly population: number;
}

interface Group {
  readonly parts: readonly Settlement[];
  readonly population: number;
  /** A part of a large settlement looks for no neighbours, though a small one may join it. */
  readonly isSplit: boolean;
  /** Versts of its nearest and farthest settlement from the seat of the soviet; null when any is not known. */
  readonly span: { readonly near: number; readonly far: number } | null;
}

export interface DivisionInput {
  readonly settlements: readonly Settlement[];
  /** art. 37: at most so many inhabitants an uchastok. */
  readonly limit?: number | undefined;
  /** art. 37: what suffices for one deputy. */
  readonly perSeat?: number | undefined;
}

/**
 * art. 37: a proposal to be judged by the commission. Large settlements are split evenly; those that suffice for a
 * deputy stand alone; small ones are joined, the nearest first, until they suffice; who is left goes to the nearest with room.
 */
export function divide(input: DivisionInput): { readonly uchastki: readonly ProposedUchastok[] } {
  const limit = input.limit ?? PARAMETERS.uchastokLimit.value;
  const perSeat = Math.min(input.perSeat ?? PARAMETERS.villagePerSeat.value, limit);
  const isSmall = (group: Group) => !group.isSplit && group.population < perSeat;
  const whole = input.settlements.filter(({ population }) => population <= limit).map((part) => groupOf([part]));
  const split = input.settlements
    .filter(({ population }) => population > limit)
    .flatMap((part) => splitUp(part, limit));
  const small = joinNearest(whole.filter(isSmall), isSmall, limit);
  // art. 37: what suffices alone stays alone unless nothing else is there for a small neighbour to join.
  const all = joinNearest([...whole.filter((group) => !isSmall(group)), ...small, ...split], isSmall, limit);
  return { uchastki: all.map(uchastokOf) };
}

const groupOf = (parts: readonly Settlement[], isSplit = false): Group => ({
  parts,
  isSplit,
  population: parts.reduce((sum, { population }) => sum + population, 0),
  span: spanOf(parts),
});

function spanOf(parts: readonly Settlement[]): Group['span'] {
  const versts = parts.map((part) => part.versts).filter((distance) => distance !== undefined);
  if (versts.length < parts.length) return null;
  return { near: Math.min(...versts), far: Math.max(...versts) };
}

const uchastokOf = ({ parts, population }: Group): ProposedUchastok => ({
  settlements: parts.map((part) => ({ name: part.name, population: part.population })),
  population,
});

/** The fewest parts that keep the limit, differing by one inhabitant at most. */
function splitUp(settlement: Settlement, limit: number): Group[] {
  const parts = Math.ceil(settlement.population / limit);
  const [even, rest] = [Math.floor(settlement.population / parts), settlement.population % parts];
  return Array.from({ length: parts }, (_, index) =>
    groupOf([{ ...settlement, population: even + (index < rest ? 1 : 0) }], true),
  );
}

/** Joins the nearest pair, one of which is small, as long as there is one that fits. */
function joinNearest(start: readonly Group[], isSmall: (group: Group) => boolean, limit: number): Group[] {
  let groups = start;
  for (;;) {
    const pair = nearestPair(groups, isSmall, limit);
    if (pair === null) return [...groups];
    const { first, second } = pair;
    const joined = groupOf([...first.parts, ...second.parts]);
    groups = groups.filter((group) => group !== second).map((group) => (group === first ? joined : group));
  }
}

interface Pair {
  readonly first: Group;
  readonly second: Group;
  readonly gap: number;
  readonly population: number;
}

function nearestPair(groups: readonly Group[], isSmall: (group: Group) => boolean, limit: number): Pair | null {
  let best: Pair | null = null;
  for (const [index, first] of groups.entries()) {
    for (const second of groups.slice(index + 1)) {
      const population = first.population + second.population;
      if (population > limit || !(isSmall(first) || isSmall(second))) continue;
      const gap = gapOf(first, second);
      if (best === null || isNearer(gap, population, best)) best = { first, second, gap, population };
    }
  }
  return best;
}

// Equally near, the smaller pair: a meeting is not made larger than it need be.
const isNearer = (gap: number, population: number, best: Pair): boolean =>
  gap < best.gap || (gap === best.gap && population < best.population);

/** How far apart the farthest two of the groups stand; an unknown distance counts as the farthest. */
function gapOf(a: Group, b: Group): number {
  if (a.span === null || b.span === null) return Number.MAX_SAFE_INTEGER;
  return Math.max(a.span.far, b.span.far) - Math.min(a.span.near, b.span.near);
}
