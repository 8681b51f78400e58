/** An exact non-negative share: integers only, never a rounded percentage (G-3). */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

// Small numbers, which shares of people are, divide far quicker as such.
function gcd(a: bigint, b: bigint): bigint {
  if (a <= Number.MAX_SAFE_INTEGER && b <= Number.MAX_SAFE_INTEGER) return BigInt(gcdOfSmall(Number(a), Number(b)));
  return b === 0n ? a : gcd(b, a % b);
}

function gcdOfSmall(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** `numerator / denominator` in lowest terms. The denominator must be positive. */
export function fraction(numerator: number | bigint, denominator: number | bigint): Fraction {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d <= 0n || n < 0n) throw new RangeError(`Not a share: ${n}/${d}`);
  const divisor = gcd(n, d) || 1n;
  return { numerator: n / divisor, denominator: d / divisor };
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const floorOf = (share: Fraction): number => Number(share.numerator / share.denominator);

/** What is left over the whole part; it stays in lowest terms, as the share is. */
export const remainderOf = (share: Fraction): Fraction => ({
  numerator: share.numerator % share.denominator,
  denominator: share.denominator,
});

/** `24/5` as people read it, e.g. `4 4/5`. */
export function writtenFraction(share: Fraction): string {
  const rest = remainderOf(share);
  const whole = floorOf(share);
  if (rest.numerator === 0n) return String(whole);
  const part = `${rest.numerator}/${rest.denominator}`;
  return whole === 0 ? part : `${whole} ${part}`;
}
