import { PARAMETERS } from './parameters';

/** So many people of one nationality in one settlement. */
export interface Residence {
  readonly settlementId: string;
  readonly nationality: string;
  readonly population: number;
}

export interface Minority {
  readonly nationality: string;
  readonly settlements: readonly { readonly settlementId: string; readonly population: number }[];
  readonly population: number;
  /** Enough of them in one settlement for a deputy of their own: that is taken as compact. */
  readonly isCompact: boolean;
}

/**
 * art. 37: compact groups of national minorities may have an uchastok of their own. Which nationalities of the soviet are
 * not its largest, where they live, the largest first; whether to give them one is the commission's to decide.
 */
export function findMinorities(
  residences: readonly Residence[],
  perSeat: number = PARAMETERS.villagePerSeat.value,
): readonly Minority[] {
  const groups = [...Map.groupBy(residences, ({ nationality }) => nationality)]
    .map(([nationality, places]) => {
      const settlements = places
        .map(({ settlementId, population }) => ({ settlementId, population }))
        .toSorted((a, b) => b.population - a.population);
      const population = settlements.reduce((sum, place) => sum + place.population, 0);
      return { nationality, settlements, population, isCompact: (settlements[0]?.population ?? 0) >= perSeat };
    })
    .toSorted((a, b) => b.population - a.population || a.nationality.localeCompare(b.nationality, 'ru'));
  // The largest is nobody's minority.
  return groups.slice(1);
}
