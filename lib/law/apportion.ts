import { compareFractions, type Fraction, floorOf, fraction, remainderOf } from '@/lib/kernel/fraction';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { roundedOf } from './seats';

export interface UchastokBase {
  readonly name: string;
  /** Electors in towns, inhabitants in villages (art. 43). */
  readonly base: number;
}

export interface UchastokSeats extends UchastokBase {
  readonly quota: Fraction;
  readonly floor: number;
  readonly remainder: Fraction;
  readonly seats: number;
}

export interface Apportionment {
  readonly uchastki: readonly UchastokSeats[];
  /** Seats that equal claims contend for: the commission decides. Null when there are none. */
  readonly tie: { readonly seats: number; readonly among: readonly string[] } | null;
  readonly method: Interpretations['I-17'];
}

interface Claim {
  readonly index: number;
  readonly base: number;
  readonly weight: Fraction;
}

/** art. 43: seats in proportion to the base. The method is I-17: by default the largest remainder. */
export function apportion(
  facts: { readonly seats: number; readonly uchastki: readonly UchastokBase[] },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): Apportionment {
  const total = facts.uchastki.reduce((sum, { base }) => sum + base, 0);
  const shares = facts.uchastki.map(({ name, base }) => {
    const quota = fraction(BigInt(facts.seats) * BigInt(base), Math.max(total, 1));
    return { name, base, quota, floor: floorOf(quota), remainder: remainderOf(quota) };
  });
  const method = interpretations['I-17'];
  const given = giveOut(facts.seats, shares, method);
  const uchastki = shares.map((share, index) => ({ ...share, seats: given.seats[index] ?? 0 }));
  const among = given.tied.map((index) => facts.uchastki[index]?.name ?? '');
  return { uchastki, tie: given.left > 0 ? { seats: given.left, among } : null, method };
}

interface Given {
  readonly seats: readonly number[];
  readonly left: number;
  readonly tied: readonly number[];
}

type Share = Omit<UchastokSeats, 'seats'>;

function giveOut(seats: number, shares: readonly Share[], method: Interpretations['I-17']): Given {
  if (method === 'rounding') return { seats: shares.map(({ quota }) => roundedOf(quota)), left: 0, tied: [] };
  if (method === 'dhondt') return byHighestAverages(seats, shares);
  return byLargestRemainder(seats, shares);
}

function byLargestRemainder(seats: number, shares: readonly Share[]): Given {
  const given = shares.map(({ floor }) => floor);
  const left = seats - given.reduce((sum, floor) => sum + floor, 0);
  const claims = shares.map(({ base, remainder }, index) => ({ index, base, weight: remainder }));
  const { winners, tied } = strongest(claims, left);
  for (const { index } of winners) given[index] = (given[index] ?? 0) + 1;
  return { seats: given, left: left - winners.length, tied: tied.map(({ index }) => index) };
}

function byHighestAverages(seats: number, shares: readonly Share[]): Given {
  const given = shares.map(() => 0);
  for (let left = seats; left > 0; ) {
    const claims = shares.map(({ base }, index) => ({ index, base, weight: fraction(base, (given[index] ?? 0) + 1) }));
    const top = equalsOfFirst(ranked(claims));
    if (top.length > left) return { seats: given, left, tied: top.map(({ index }) => index) };
    for (const { index } of top) given[index] = (given[index] ?? 0) + 1;
    left -= top.length;
    if (top.length === 0) return { seats: given, left, tied: [] };
  }
  return { seats: given, left: 0, tied: [] };
}

// Equal weights go to the larger base (I-17); equal in both, nobody is preferred.
const stronger = (a: Claim, b: Claim): number => compareFractions(b.weight, a.weight) || b.base - a.base;
const ranked = (claims: readonly Claim[]): Claim[] => [...claims].sort(stronger);

function equalsOfFirst(sorted: readonly Claim[]): Claim[] {
  const [first] = sorted;
  return first === undefined ? [] : sorted.filter((claim) => stronger(claim, first) === 0);
}

/** The strongest claims that fit; where equals stand across the border, all of them are left out and returned as tied. */
function strongest(claims: readonly Claim[], places: number): { winners: Claim[]; tied: Claim[] } {
  const sorted = ranked(claims);
  const [last, next] = [sorted[places - 1], sorted[places]];
  if (last === undefined || next === undefined || stronger(last, next) !== 0) {
    return { winners: sorted.slice(0, places), tied: [] };
  }
  return {
    winners: sorted.filter((claim) => stronger(claim, last) < 0),
    tied: sorted.filter((claim) => stronger(claim, last) === 0),
  };
}
