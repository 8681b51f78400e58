import { divide } from '@/lib/law/divide';
import { PARAMETERS } from '@/lib/law/parameters';
import type { Household, SettlementHouseholds } from './households';
import { gather, separate } from './joined';

/** A settlement, or so many of its households in a row, in a proposed uchastok. */
export interface ProposedPart {
  readonly settlementId: string;
  /** Null when the settlement lies in it wholly. */
  readonly households: readonly string[] | null;
}

const LIMIT = PARAMETERS.uchastokLimit.value;

/**
 * art. 37: a division to be judged by the commission. A household is never cut, so a settlement that must be split may need
 * a little more room than its even parts: the limit is then taken lower until every uchastok keeps the real one.
 */
export function propose(settlements: readonly SettlementHouseholds[], perSeat: number): readonly ProposedPart[][] {
  const groups = gather(settlements);
  const gathered = groups.map(({ whole }) => whole);
  const largestYard = Math.max(0, ...gathered.flatMap(({ households }) => households.map((yard) => yard.population)));
  let proposed = proposeWithin(gathered, LIMIT, perSeat);
  for (let limit = LIMIT - 1; limit > LIMIT - 2 * largestYard && isTooLarge(proposed, gathered); limit -= 1)
    proposed = proposeWithin(gathered, limit, perSeat);
  const byId = new Map(groups.map((group) => [group.whole.id, group]));
  return proposed.map((parts) => parts.flatMap((part) => separate(part, byId.get(part.settlementId))));
}

function proposeWithin(settlements: readonly SettlementHouseholds[], limit: number, perSeat: number): ProposedPart[][] {
  const { uchastki } = divide({
    // Names need not differ, ids do.
    settlements: settlements.map(({ id, population, versts }) => ({
      name: id,
      population,
      versts: versts ?? undefined,
    })),
    limit,
    perSeat,
  });
  const cuts = new Map(settlements.map((settlement) => [settlement.id, new Cutter(settlement.households)]));
  const wholeOf = new Map(settlements.map(({ id, population }) => [id, population]));
  return uchastki.map((uchastok) =>
    uchastok.settlements.map(({ name: settlementId, population }) => ({
      settlementId,
      households: population === wholeOf.get(settlementId) ? null : (cuts.get(settlementId)?.take(population) ?? []),
    })),
  );
}

/** Gives out households in the order of their numbers, each cut as near as may be to the sum of what was asked so far. */
class Cutter {
  private next = 0;
  private given = 0;
  private asked = 0;
  private readonly total: number;

  constructor(private readonly households: readonly Household[]) {
    this.total = households.reduce((sum, { population }) => sum + population, 0);
  }

  take(population: number): string[] {
    this.asked += population;
    const taken: string[] = [];
    for (let yard = this.households[this.next]; yard !== undefined; yard = this.households[this.next]) {
      const isNearer = Math.abs(this.given + yard.population - this.asked) <= Math.abs(this.given - this.asked);
      if (!isNearer && this.asked < this.total) break;
      taken.push(yard.household);
      this.given += yard.population;
      this.next += 1;
    }
    return taken;
  }
}

function isTooLarge(proposed: readonly ProposedPart[][], settlements: readonly SettlementHouseholds[]): boolean {
  return proposed.some((parts) => populationOf(parts, settlements) > LIMIT);
}

export function populationOf(parts: readonly ProposedPart[], settlements: readonly SettlementHouseholds[]): number {
  return parts.reduce((sum, part) => {
    const settlement = settlements.find(({ id }) => id === part.settlementId);
    if (settlement === undefined) return sum;
    if (part.households === null) return sum + settlement.population;
    const taken = new Set(part.households);
    return (
      sum + settlement.households.reduce((all, yard) => all + (taken.has(yard.household) ? yard.population : 0), 0)
    );
  }, 0);
}
