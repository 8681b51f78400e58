import type { CivilDay } from '@/lib/kernel/civil-day';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { Change } from '../changeset/input';
import { keepChangeset } from '../changeset/keep';
import type { Planned } from '../relocate';
import type { HouseholdFacts } from './load-household';
import type { Renamed } from './rename-in-division';

/** By whom, on which day and why a household is changed. */
export interface Why {
  readonly actor: Actor;
  readonly today: CivilDay;
  readonly reason: string;
}

/** What an act has done with a household, kept as a change to many that is applied already: it is taken back as any other. */
export async function keepHousehold(
  tx: Tx,
  { soviet, settlement, members }: HouseholdFacts,
  change: Change & { readonly renamed?: readonly Renamed[] },
  planned: readonly Planned[],
  why: Why,
): Promise<string> {
  const byName = planned.toSorted((one, other) => (one.row.normalName < other.row.normalName ? -1 : 1));
  const chosen = { settlementId: settlement.id, household: members[0]?.household ?? '' };
  return (await keepChangeset(tx, byName, { ...why, frameId: soviet.id, change, chosen }, 'applied')).id;
}
