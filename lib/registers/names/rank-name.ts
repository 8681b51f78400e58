import { foldName } from '../normalize-name';
import type { NameWord } from './read-words';
import { cutShort, type Part, type Reading, ROLES, type Role, readingsOf } from './readings';
import { slipMeter, slipsForgiven } from './slips';

/** How near a part of a name is to what was typed; the less the nearer. */
const RANKS = { exact: 0, alike: 1, begins: 2, slip: 3, slips: 4 } as const;

/**
 * How near the whole of it is: another form is farther, a beginning farther still, and farther each where a part of the name
 * is passed over, as in «Петров С.» for Пётр Сергеевич. Then come the slips.
 */
const WHOLE = { exact: 0, alike: 1, begins: 3, slips: 4 } as const;

/** Where one of its words is misspelt, each counts beside it: as it should be; a slip, or but begun; two slips. */
const SLIPS: Readonly<Record<Rank, number>> = { 0: 0, 1: 0, 2: 1, 3: 1, 4: 2 };

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

function rankReading({ parts, rest, isInTurn }: Reading, name: Name, normalName: string): number | null {
  if (rest.some(({ text }) => !` ${normalName}`.includes(` ${text}`))) return null;
  const ranks = parts.map((part) => rankPart(part, name[part.role]));
  const known = ranks.filter((rank) => rank !== null);
  if (known.length < ranks.length) return null;
  const worst = Math.max(...known);
  if (worst > RANKS.begins) return WHOLE.slips + known.reduce((sum: number, rank) => sum + SLIPS[rank], 0);
  if (worst === RANKS.exact) return WHOLE.exact;
  return (worst === RANKS.alike ? WHOLE.alike : WHOLE.begins) + (isInTurn ? 0 : 1);
}

function rankPart(part: Part, written: string): Rank | null {
  const { word, alike, alikeBegun, begins } = part;
  if (written === '') return part.mayBeMissing ? RANKS.slips : null;
  if (word.isShort && written.startsWith(word.text)) return part.passesOver ? RANKS.begins : RANKS.exact;
  if (written === word.text) return RANKS.exact;
  const folded = foldName(written);
  if (alike.includes(folded)) return RANKS.alike;
  if (word.isShort) return alikeBegun.includes(folded) ? RANKS.begins : null;
  if (written.startsWith(begins) || isPartly(part, written, folded)) return RANKS.begins;
  return rankSlip(part, written, folded);
}

/** Cut short by the scribe, a form of what was begun, or the second half of a surname of two. */
function isPartly(part: Part, written: string, folded: string): boolean {
  if (part.role === 'surname') return !part.word.isShort && written.split('-')[1]?.startsWith(part.begins) === true;
  return part.alikeBegun.includes(folded) || (part.mayBeCut && cutShort(part).includes(folded));
}

function rankSlip(part: Part, written: string, folded: string): Rank | null {
  const most = slipsForgiven(part.word.folded);
  const slips = most === 0 ? 1 : slipMeter(part)(written, folded);
  if (slips > most) return null;
  return slips <= 1 ? RANKS.slip : RANKS.slips;
}
