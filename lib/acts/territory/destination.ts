import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';

const LIVING = { struckOn: null, mergedIntoId: null };

/** The kinds in which people live and which elect no soviet by themselves. */
const HOMES = ['settlement', 'city-district'];
const SOVIETS = ['selsoviet', 'city'];

/** The soviet that a territory is, or that its people are of; null above the soviets. */
export function sovietOf({ id, kind, parentId }: Pick<TerritoryModel, 'id' | 'kind' | 'parentId'>): string | null {
  if (HOMES.includes(kind)) return parentId;
  return SOVIETS.includes(kind) ? id : null;
}

export const isHome = (kind: string): boolean => HOMES.includes(kind);

/** The living people of a settlement, or of the whole soviet. */
export const peopleOf = ({ id }: Pick<TerritoryModel, 'id'>) => ({
  ...LIVING,
  OR: [{ settlementId: id }, { sovietId: id }],
});

type Home = Pick<ResidentModel, 'settlementId' | 'household'>;

/**
 * Where people live once one place is merged into another of its kind, or goes under it: whoever lives in what is no more
 * lives in what takes it. Households of one number stay two: those that come bear the name of where they come from.
 */
export async function destinationsIn(
  tx: Tx,
  row: Pick<TerritoryModel, 'id' | 'kind' | 'name'>,
  into: Pick<TerritoryModel, 'id' | 'kind'>,
): Promise<(home: Home) => Home> {
  if (row.kind !== into.kind) return (home) => home;
  const there = await tx.resident.groupBy({ by: ['household'], where: { ...LIVING, settlementId: into.id } });
  const taken = new Set(there.map(({ household }) => household));
  const named = (household: string) =>
    taken.has(household) && household !== '' ? `${household} (${row.name})`.slice(0, 40) : household;
  return ({ settlementId, household }) =>
    settlementId === row.id ? { settlementId: into.id, household: named(household) } : { settlementId, household };
}
