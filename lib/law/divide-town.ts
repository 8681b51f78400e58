import type { UchastokKind } from './uchastki';
import type { UnitKind } from './units';

export interface TownUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly electors: number;
  /** The enterprise whose part or shift it is. */
  readonly parentId: string | null;
  /** The unit with whose people its own meet. */
  readonly joinedToId: string | null;
}

export interface TownUchastok {
  readonly kind: UchastokKind;
  readonly unitIds: readonly string[];
  readonly electors: number;
}

export interface TownInput {
  readonly units: readonly TownUnit[];
  /** Electors to a seat, once the soviet's seats are known: a unit with fewer is too small to elect by itself. */
  readonly perSeat?: number | undefined;
}

/** art. 36: what the uchastok of such a unit is. */
export const KIND_OF_UNIT: Readonly<Record<UnitKind, UchastokKind>> = {
  enterprise: 'production',
  institution: 'production',
  union: 'union',
  unorganised: 'unorganised',
};

/**
 * art. 36: a proposal to be judged by the commission. Every unit meets by itself, a large enterprise by its parts and shifts
 * (note); those joined meet together; of one kind, those too few for a seat are joined, the smallest first.
 */
export function divideTown({ units, perSeat }: TownInput): { readonly uchastki: readonly TownUchastok[] } {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const groups = [...Map.groupBy(units, (unit) => leaderOf(unit, byId)).entries()].map(([leader, members]) => ({
    kind: KIND_OF_UNIT[byId.get(leader)?.kind ?? 'enterprise'],
    unitIds: members.map(({ id }) => id),
    electors: members.reduce((sum, { electors }) => sum + electors, 0),
  }));
  const peopled = groups.filter(({ electors }) => electors > 0);
  const kinds: readonly UchastokKind[] = ['production', 'union', 'unorganised'];
  const enough = (group: TownUchastok) => perSeat === undefined || group.electors >= perSeat;
  return {
    uchastki: kinds.flatMap((kind) =>
      joinSmall(
        peopled.filter((group) => group.kind === kind),
        enough,
      ),
    ),
  };
}

/** The unit whose meeting it is: who is joined follows; a ring of joined units is led by the first met. */
function leaderOf(unit: TownUnit, byId: ReadonlyMap<string, TownUnit>): string {
  const seen = new Set<string>();
  let now = unit;
  while (now.joinedToId !== null && !seen.has(now.id)) {
    seen.add(now.id);
    const next = byId.get(now.joinedToId);
    if (next === undefined) break;
    now = next;
  }
  return now.id;
}

/** Joins the two smallest as long as the smallest is too small to stand alone. */
function joinSmall(start: readonly TownUchastok[], enough: (group: TownUchastok) => boolean): TownUchastok[] {
  const groups = [...start];
  for (;;) {
    const [first, second] = groups.toSorted((a, b) => a.electors - b.electors);
    if (first === undefined || second === undefined || enough(first)) return groups;
    const joined = {
      kind: second.kind,
      unitIds: [...second.unitIds, ...first.unitIds],
      electors: first.electors + second.electors,
    };
    groups[groups.indexOf(second)] = joined;
    groups.splice(groups.indexOf(first), 1);
  }
}
