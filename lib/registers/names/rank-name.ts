import { foldName } from '../normalize-name';
import type { NameWord } from './read-words';
import { type Part, type Reading, ROLES, type Role, readingsOf } from './readings';
import { slipsBetween, slipsForgiven } from './slips';

/** How near a part of a name is to what was typed; the less the nearer. */
const RANKS = { exact: 0, alike: 1, begins: 2, slip: 3, slips: 4 } as const;

/** Where one of its words is misspelt, each counts beside it: as it should be, a slip or but begun, two slips. */
const SLIPS = [0, 0, 1, 1, 2] as const;

type Rank = (typeof RANKS)[keyof typeof RANKS];
type Name = Readonly<Record<Role, string>>;

/**
 * How near a name (in today's spelling, `normalName`) is to what was typed, null when it is another's. It says of one
 * name what the register's search says of a million.
 */
export function nameRanker(words: readonly NameWord[]): (normalName: string) => number | null {
  const readings = readingsOf(words);
  return (normalName) => {
    const name = nameOf(normalName);
    const ranks = readings.flatMap((reading) => rankReading(reading, name, normalName) ?? []);
    return ranks.length === 0 ? null : Math.min(...ranks);
  };
}

const nameOf = (normalName: string): Name => {
  const words = normalName.split(' ');
  const parts = ROLES.map((role, i) => [role, words[i] ?? '']);
  // Every role was given its word.
  return Object.fromEntries(parts) as Name;
};

function rankReading({ parts, rest }: Reading, name: Name, normalName: string): number | null {
  if (rest.some(({ text }) => !` ${normalName}`.includes(` ${text}`))) return null;
  const ranks = parts.map((part) => rankPart(part, name[part.role]));
  const known = ranks.filter((rank) => rank !== null);
  if (known.length < ranks.length) return null;
  const worst = Math.max(...known);
  return worst <= RANKS.begins ? worst : RANKS.begins + known.reduce((sum: number, rank) => sum + SLIPS[rank], 0);
}

function rankPart({ word, alike, begins }: Part, written: string): Rank | null {
  if (written === '') return null;
  if (written === word.text || (word.isShort && written.startsWith(word.text))) return RANKS.exact;
  const folded = foldName(written);
  if (alike.includes(folded)) return RANKS.alike;
  if (written.startsWith(begins)) return RANKS.begins;
  return word.isShort ? null : rankSlip(word, folded);
}

function rankSlip(word: NameWord, folded: string): Rank | null {
  const most = slipsForgiven(word.folded);
  const slips = most === 0 ? 1 : slipsBetween(word.folded, folded, most);
  if (slips > most) return null;
  return slips <= 1 ? RANKS.slip : RANKS.slips;
}
