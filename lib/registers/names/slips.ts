import { foldName } from '../normalize-name';
import { surnameStem } from '../search-name';
import type { Part } from './readings';

/**
 * How many slips of the pen part two words: a letter left out, put in, put for another, or two neighbours changed about.
 * More than `most` need not be told apart.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(slipsAt(a, b, i, j, [row, above, before]));
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}

type Rows = readonly [row: readonly number[], above: readonly number[], before: readonly number[]];

function slipsAt(a: string, b: string, i: number, j: number, [row, above, before]: Rows): number {
  const isSame = a[i - 1] === b[j - 1];
  const plain = Math.min(
    (row[j - 1] ?? Infinity) + 1,
    (above[j] ?? Infinity) + 1,
    (above[j - 1] ?? Infinity) + (isSame ? 0 : 1),
  );
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwapped ? Math.min(plain, (before[j - 2] ?? Infinity) + 1) : plain;
}

/** How many slips are forgiven in a word: none in the shortest, two in a long one. */
export const slipsForgiven = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

/**
 * Reckons how many slips part a word from what the register has. A man's surname misspelt is a woman's misspelt as well;
 * given names and patronymics are met as they are written too, for one letter left out of «Ильич» is two once it is folded.
 */
export function slipMeter({ role, word }: Part): (written: string, folded: string) => number {
  const most = slipsForgiven(word.folded);
  const stem = role === 'surname' ? foldName(surnameStem(word.text)) : null;
  return (written, folded) => {
    const whole = slipsBetween(word.folded, folded, most);
    if (whole <= most) return whole;
    if (stem === null) return slipsBetween(word.text, written, most);
    return slipsBetween(stem, foldName(surnameStem(written)), most) <= most ? most : whole;
  };
}
