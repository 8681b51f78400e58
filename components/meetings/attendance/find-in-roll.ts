interface Listed {
  readonly number: number | null;
  readonly name: string;
}

/** A row of the roll with its name taken apart once, so that every keystroke only compares. */
export interface Searchable<Row extends Listed> {
  readonly row: Row;
  readonly words: readonly string[];
}

/** Small letters, ё and the old ѣ as е, і as и: typed at the door nobody minds them. */
const plain = (text: string): string => text.toLowerCase().replace(/[ёѣ]/g, 'е').replaceAll('і', 'и');

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[\s.,;]+/)
    .filter(Boolean);

export const searchable = <Row extends Listed>(rows: readonly Row[]): Searchable<Row>[] =>
  rows.map((row) => ({ row, words: wordsOf(row.name) }));

/**
 * Whom of the roll the clerk means: digits are a number in the list, anything else parts of a name in any order, with
 * initials; ё and е are one letter. Surnames that begin so stand first, then any word of the name, then its middle.
 */
export function findInRoll<Row extends Listed>(roll: readonly Searchable<Row>[], typed: string): Row[] {
  const tokens = wordsOf(typed);
  if (tokens.length === 0) return roll.map(({ row }) => row);
  const [only] = tokens;
  if (tokens.length === 1 && only !== undefined && /^\d+$/.test(only)) return byNumber(roll, only);
  const ranks: Row[][] = [[], [], []];
  for (const { row, words } of roll) ranks[rankOf(words, tokens)]?.push(row);
  return ranks.flat();
}

function byNumber<Row extends Listed>(roll: readonly Searchable<Row>[], digits: string): Row[] {
  const rows = roll.map(({ row }) => row).filter(({ number }) => number !== null && String(number).startsWith(digits));
  return rows.sort((a, b) => Number(b.number === Number(digits)) - Number(a.number === Number(digits)));
}

const NONE = -1;
const SHORTEST_MIDDLE = 3;

const holds = (word: string, token: string): boolean =>
  token.length < SHORTEST_MIDDLE ? word.startsWith(token) : word.includes(token);

function rankOf(words: readonly string[], tokens: readonly string[]): number {
  if (!takeEach(words, tokens, (word, token) => word.startsWith(token))) {
    return takeEach(words, tokens, holds) ? 2 : NONE;
  }
  return tokens.some((token) => words[0]?.startsWith(token)) ? 0 : 1;
}

/** Whether every token finds a word of its own; the longest choose first, so that an initial takes what is left. */
function takeEach(
  words: readonly string[],
  tokens: readonly string[],
  fits: (word: string, token: string) => boolean,
): boolean {
  const left = [...words];
  for (const token of [...tokens].sort((a, b) => b.length - a.length)) {
    const at = left.findIndex((word) => fits(word, token));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}
