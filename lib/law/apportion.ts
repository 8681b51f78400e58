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

interface Claim<Weight> {
  readonly index: number;
  readonly base: number;
  readonly weight: Weight;
}

/** art. 43: seats in proportion to the base. The method is I-17: by default the largest remainder. */
export function apportion(
  facts: { readonly seats: number; readonly uchastki: readonly UchastokBase[] },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): Apportionment {
  const total = Math.max(1, sumOf(facts.uchastki));
  const shares = facts.uchastki.map(({ name, base }) => {
    const quota = fraction(BigInt(facts.seats) * BigInt(base), total);
    return { name, base, quota, floor: floorOf(quota), remainder: remainderOf(quota) };
  });
  const method = interpretations['I-17'];
  const given = giveOut(facts.seats, shares, method);
  const uchastki = shares.map((share, index) => ({ ...share, seats: given.seats[index] ?? 0 }));
  const among = given.tied.map((index) => facts.uchastki[index]?.name ?? '');
  return { uchastki, tie: given.left > 0 ? { seats: given.left, among } : null, method };
}

const sumOf = (items: readonly { readonly base: number }[]): number => items.reduce((sum, { base }) => sum + base, 0);

interface Given {
  readonly seats: readonly number[];
  readonly left: number;
  readonly tied: readonly number[];
}

type Share = Omit<UchastokSeats, 'seats'>;

function giveOut(seats: number, shares: readonly Share[], method: Interpretations['I-17']): Given {
  if (sumOf(shares) === 0) return giveToNobody(seats, shares);
  if (method === 'rounding') return { seats: shares.map(({ quota }) => roundedOf(quota)), left: 0, tied: [] };
  if (method === 'dhondt') return byHighestAverages(seats, shares);
  return byLargestRemainder(seats, shares);
}

/** Where nobody is counted yet no uchastok has more claim than another: all seats are the commission's to give, save to the only one. */
const giveToNobody = (seats: number, shares: readonly Share[]): Given =>
  shares.length === 1
    ? { seats: [seats], left: 0, tied: [] }
    : { seats: shares.map(() => 0), left: seats, tied: shares.map((_, index) => index) };

function byLargestRemainder(seats: number, shares: readonly Share[]): Given {
  const given = shares.map(({ floor }) => floor);
  const left = seats - given.reduce((sum, floor) => sum + floor, 0);
  const { winners, tied } = strongest(claimsOf(seats, shares), left);
  for (const { index } of winners) given[index] = (given[index] ?? 0) + 1;
  return { seats: given, left: left - winners.length, tied: tied.map(({ index }) => index) };
}

/** Over the sum of the bases, which all remainders share, their numerators alone are compared. */
function claimsOf(seats: number, shares: readonly Share[]): Claim<bigint>[] {
  const total = BigInt(Math.max(1, sumOf(shares)));
  return shares.map(({ base }, index) => ({ index, base, weight: (BigInt(seats) * BigInt(base)) % total }));
}

function byHighestAverages(seats: number, shares: readonly Share[]): Given {
  const given = shares.map(() => 0);
  for (let left = seats; left > 0; ) {
    const claims = shares.map(({ base }, index) => ({ index, base, weight: fraction(base, (given[index] ?? 0) + 1) }));
    const top = strongestEquals(claims);
    if (top.length > left || top.length === 0) return { seats: given, left, tied: top.map(({ index }) => index) };
    for (const { index } of top) given[index] = (given[index] ?? 0) + 1;
    left -= top.length;
  }
  return { seats: given, left: 0, tied: [] };
}

// Equal weights go to the larger base (I-17); equal in both, nobody is preferred.
const byRemainder = (a: Claim<bigint>, b: Claim<bigint>): number =>
  a.weight === b.weight ? b.base - a.base : a.weight > b.weight ? -1 : 1;
const byAverage = (a: Claim<Fraction>, b: Claim<Fraction>): number =>
  compareFractions(b.weight, a.weight) || b.base - a.base;

function strongestEquals(claims: readonly Claim<Fraction>[]): Claim<Fraction>[] {
  const [first] = [...claims].sort(byAverage);
  return first === undefined ? [] : claims.filter((claim) => byAverage(claim, first) === 0);
}

/** The strongest claims that fit; where equals stand across the border, all of them are left out and returned as tied. */
function strongest(claims: readonly Claim<bigint>[], places: number) {
  const sorted = [...claims].sort(byRemainder);
  const [last, next] = [sorted[places - 1], sorted[places]];
  if (last === undefined || next === undefined || byRemainder(last, next) !== 0) {
    return { winners: sorted.slice(0, places), tied: [] };
  }
  return {
    winners: sorted.filter((claim) => byRemainder(claim, last) < 0),
    tied: sorted.filter((claim) => byRemainder(claim, last) === 0),
  };
}
