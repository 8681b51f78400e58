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
}

/** How many people of a household the placed groups have taken out of it. */
export type Taken = ReadonlyMap<string, Counted>;
export const NOTHING_TAKEN: Taken = new Map();

export const yardKey = (settlementId: string, index: number): string => `${settlementId}/${index}`;

export function takenBy({ groups: placed }: Plan, groups: readonly PlanGroup[]): Taken {
  const taken = new Map<string, Counted>();
  for (const { key, yards } of groups) {
    if (placed[key] === undefined) continue;
    for (const { settlementId, index, population, electors } of yards) {
      const yard = yardKey(settlementId, index);
      const before = taken.get(yard) ?? { population: 0, electors: 0 };
      taken.set(yard, { population: before.population + population, electors: before.electors + electors });
    }
  }
  return taken;
}

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
