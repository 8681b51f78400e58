import type { Counted, Plan } from './plan';

/** People taken by unit, by nationality or by name, out of the households where they live. */
export interface PlanGroup extends Counted {
  readonly key: string;
  readonly name: string;
  readonly source:
    | { readonly by: 'unit'; readonly unitId: string; readonly kind: string }
    | { readonly by: 'named'; readonly uchastokId: string }
    | {
        readonly by: 'nationality';
        readonly settlementId: string;
        readonly nationality: string;
        readonly households: readonly string[] | null;
      };
  readonly yards: readonly (Counted & { readonly settlementId: string; readonly index: number })[];
  /** Of a unit: the enterprise that it is a part of, and the unit with whose people its own meet. */
  readonly parentId?: string | null;
  readonly joinedToId?: string | null;
}

/** People of one household whom several groups take. */
export interface PlanOverlap extends Counted {
  readonly keys: readonly string[];
  readonly settlementId: string;
  readonly index: number;
}

/** How many people of a household the placed groups have taken out of it. */
export type Taken = ReadonlyMap<string, Counted>;
export const NOTHING_TAKEN: Taken = new Map();

export const yardKey = (settlementId: string, index: number): string => `${settlementId}/${index}`;

/** Where each group votes: where it is put itself, else, a unit, with the one that it is joined to or a part of (36). */
export function placesOf({ groups: placed }: Plan, groups: readonly PlanGroup[]): ReadonlyMap<string, number> {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const leaderOf = ({ joinedToId, parentId }: PlanGroup) => byKey.get(`unit:${joinedToId ?? parentId ?? ''}`);
  return new Map(
    groups.flatMap((group): [string, number][] => {
      let steps = 0;
      for (let now: PlanGroup | undefined = group; now !== undefined && steps <= groups.length; now = leaderOf(now)) {
        const number = placed[now.key];
        if (number !== undefined) return [[group.key, number]];
        steps += 1;
      }
      return [];
    }),
  );
}

export function takenBy(plan: Plan, groups: readonly PlanGroup[], overlaps: readonly PlanOverlap[] = []): Taken {
  const taken = new Map<string, Counted>();
  const places = placesOf(plan, groups);
  const take = (settlementId: string, index: number, { population, electors }: Counted, times = 1) => {
    const yard = yardKey(settlementId, index);
    const before = taken.get(yard) ?? { population: 0, electors: 0 };
    taken.set(yard, {
      population: before.population + times * population,
      electors: before.electors + times * electors,
    });
  };
  for (const { key, yards } of groups)
    if (places.has(key)) for (const yard of yards) take(yard.settlementId, yard.index, yard);
  for (const overlap of overlaps) {
    const times = overlap.keys.filter((key) => places.has(key)).length;
    if (times > 1) take(overlap.settlementId, overlap.index, overlap, 1 - times);
  }
  return taken;
}

/** The people whom groups bring into an uchastok. Whoever several of them count is counted once, in the first uchastok. */
export function countGroups(
  plan: Plan,
  number: number,
  groups: readonly PlanGroup[],
  overlaps: readonly PlanOverlap[],
): Counted {
  const places = placesOf(plan, groups);
  const own = groups.filter(({ key }) => places.get(key) === number).map((group) => ({ group, times: 1 }));
  const twice = overlaps.map((group) => {
    const numbers = group.keys.flatMap((key) => places.get(key) ?? []);
    const here = numbers.filter((other) => other === number).length;
    return { group, times: here === 0 ? 0 : (Math.min(...numbers) === number ? 1 : 0) - here };
  });
  return [...own, ...twice].reduce(
    (sum, { group, times }) => ({
      population: sum.population + times * group.population,
      electors: sum.electors + times * group.electors,
    }),
    { population: 0, electors: 0 },
  );
}

/** Units that were joined to others and still lie in another uchastok than theirs. */
export function partedGroups(plan: Plan, groups: readonly PlanGroup[]): readonly PlanGroup[] {
  const places = placesOf(plan, groups);
  return groups.filter(({ key, joinedToId }) => {
    const led = places.get(`unit:${joinedToId ?? ''}`);
    return led !== undefined && plan.groups[key] !== undefined && plan.groups[key] !== led;
  });
}

/** Lets joined units go where those go with whom they meet. */
export const gatherGroups = (plan: Plan, parted: readonly PlanGroup[]): Plan =>
  parted.reduce((gathered, { key }) => moveGroup(gathered, key, null), plan);

/** Puts a group into an uchastok; null takes it out of all. */
export function moveGroup(plan: Plan, key: string, number: number | null): Plan {
  const { [key]: _, ...rest } = plan.groups;
  return { ...plan, groups: number === null ? rest : { ...rest, [key]: number } };
}

const KIND_OF_UNIT: Readonly<Record<string, string>> = {
  enterprise: 'production',
  institution: 'production',
  union: 'union',
  unorganised: 'unorganised',
};

/** The kind of a new uchastok that is made for a group. */
export function kindFor({ source }: PlanGroup): string {
  if (source.by === 'nationality') return 'minority';
  return source.by === 'unit' ? (KIND_OF_UNIT[source.kind] ?? 'production') : 'territorial';
}

/** The groups of one uchastok as the act takes them. */
export function groupsInput(groups: readonly PlanGroup[]) {
  const sources = groups.map(({ source }) => source);
  return {
    unitIds: sources.flatMap((source) => (source.by === 'unit' ? [source.unitId] : [])),
    keepNamedOf: sources.flatMap((source) => (source.by === 'named' ? [source.uchastokId] : [])),
    nationals: sources.flatMap((source) =>
      source.by === 'nationality'
        ? [
            {
              ...{ settlementId: source.settlementId, nationality: source.nationality },
              ...(source.households !== null && { households: source.households }),
            },
          ]
        : [],
    ),
  };
}
