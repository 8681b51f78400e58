import type { Part, Reading, Role } from '@/lib/registers/names/readings';
import { slipsBetween, slipsForgiven } from '@/lib/registers/names/slips';
import { surnameForms } from '@/lib/registers/names/surname-forms';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { byPart, keyOf, partsOf, TABLES } from './name-vocabulary';

/** Names of the register a slip or two away from what was typed. */
export interface Slips {
  readonly near: readonly string[];
  readonly far: readonly string[];
}
export type SlipsOf = ReadonlyMap<Part, Slips>;

interface Named {
  readonly key: string;
  readonly normal: string;
  readonly folded: string;
}

/**
 * Names that a slip of the pen may have made of what was typed. The few given names and patronymics are asked first: a word
 * is compared with thousands of surnames only where the words beside it can be the rest of the name.
 */
export async function askSlips(
  db: Db,
  readings: readonly Reading[],
  isKnown: (part: Part) => boolean,
): Promise<SlipsOf> {
  const others = await ofRole(db, readings, ({ role }) => role !== 'surname');
  const isPossible = (part: Part) => part.role === 'surname' || isKnown(part) || hasSlips(others, part);
  const left = readings.filter(({ parts }) => parts.every(isPossible));
  return new Map([...others, ...(await ofRole(db, left, ({ role }) => role === 'surname'))]);
}

export const hasSlips = (slips: SlipsOf, part: Part): boolean =>
  Object.values(slips.get(part) ?? {}).some(({ length }) => length > 0);

async function ofRole(db: Db, readings: readonly Reading[], isOne: (part: Part) => boolean): Promise<SlipsOf> {
  const parts = partsOf(readings).filter((part) => isOne(part) && !part.word.isShort && mostOf(part) > 0);
  if (parts.length === 0) return new Map();
  const rows = await ask<Named>(db, Prisma.join(parts.map(question), ' UNION ALL '));
  const found = Map.groupBy(rows, ({ key }) => key);
  const asked = readings.map((reading) => ({ ...reading, parts: reading.parts.filter(isOne) }));
  return byPart(asked, (key, part) => slipsOf(part, found.get(key) ?? []));
}

const mostOf = ({ word }: Part): number => slipsForgiven(word.folded);

/** One of these few hundred can be compared letter by letter; of the surnames only those with nearly the same letters. */
const candidates = (role: Role, folded: string, most: number): Prisma.Sql =>
  role === 'surname'
    ? Prisma.sql`(SELECT normal, folded FROM surname
        WHERE bit_count(letters # (SELECT letters_of(${folded}))) <= ${2 * most}::int OFFSET 0)`
    : Prisma.sql`(SELECT normal, folded FROM ${TABLES[role]})`;

function question(part: Part): Prisma.Sql {
  const { folded } = part.word;
  const most = mostOf(part);
  const key = keyOf(part);
  // Two letters changed about are one slip, and two for the database, which knows no such thing.
  return Prisma.sql`(SELECT ${key} AS key, normal, folded FROM ${candidates(part.role, folded, most)} likely
      WHERE levenshtein_less_equal(folded, ${folded}, ${most}::int) <= ${most}::int
    UNION SELECT ${key}, normal, folded FROM ${TABLES[part.role]} WHERE folded = ANY(${swapped(part)}::text[]))`;
}

/** The word with each two neighbours changed about; of a surname, the woman's form of it too. */
function swapped({ role, word: { folded } }: Part): string[] {
  const words = Array.from(
    { length: folded.length - 1 },
    (_, i) => `${folded.slice(0, i)}${folded[i + 1]}${folded[i]}${folded.slice(i + 2)}`,
  );
  return role === 'surname' ? words.flatMap(surnameForms) : words;
}

function slipsOf(part: Part, rows: readonly Named[]): Slips {
  const most = mostOf(part);
  const measured = rows.map(({ normal, folded }) => ({ normal, slips: slipsBetween(part.word.folded, folded, most) }));
  const namesOf = (fits: (slips: number) => boolean) =>
    measured.filter(({ slips }) => fits(slips)).map(({ normal }) => normal);
  return { near: namesOf((slips) => slips <= 1), far: namesOf((slips) => slips > 1 && slips <= most) };
}
