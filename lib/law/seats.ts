import { compareFractions, type Fraction, floorOf, fraction, remainderOf } from '@/lib/kernel/fraction';
import { err, ok, type Result } from '@/lib/kernel/result';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { PARAMETERS, type Parameters } from './parameters';

export interface SovietFacts {
  /** Inhabitants, children too, or by I-33 electors. */
  readonly population: number;
  readonly settlement: 'village' | 'city';
  readonly perSeat?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface SovietSeats {
  readonly seats: number;
  readonly share: Fraction;
  readonly perSeat: number;
  readonly min: number | null;
  readonly max: number | null;
  /** True when a norm known only from memory counted. */
  readonly unverified: boolean;
}

/** art. 43: a seat for every full norm (I-16), within the least and the most; a town's norm is set for it and must be given. */
export function seatsOfSoviet(
  facts: SovietFacts,
  norms: Parameters = PARAMETERS,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): Result<SovietSeats, 'norm-unknown'> {
  const isVillage = facts.settlement === 'village';
  const perSeat = facts.perSeat ?? (isVillage ? norms.villagePerSeat.value : undefined);
  if (perSeat === undefined) return err('norm-unknown');
  const min = facts.min ?? (isVillage ? norms.villageMinSeats.value : null);
  const max = facts.max ?? (isVillage ? norms.villageMaxSeats.value : null);
  const share = fraction(facts.population, perSeat);
  const counted = interpretations['I-16'] === 'rounding' ? roundedOf(share) : floorOf(share);
  const seats = Math.max(min ?? 0, Math.min(max ?? counted, counted));
  const used = [
    facts.perSeat === undefined && norms.villagePerSeat,
    facts.min === undefined && norms.villageMinSeats,
    facts.max === undefined && norms.villageMaxSeats,
  ];
  const unverified = isVillage && used.some((norm) => norm !== false && norm.unverified);
  return ok({ seats, share, perSeat, min, max, unverified });
}

/** Halves go up. */
export const roundedOf = (share: Fraction): number => {
  const rest = remainderOf(share);
  return floorOf(share) + (compareFractions(rest, fraction(1, 2)) >= 0 ? 1 : 0);
};
