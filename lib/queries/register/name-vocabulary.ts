import type { Part, Reading, Role } from '@/lib/registers/names/readings';
import { slipsBetween, slipsForgiven } from '@/lib/registers/names/slips';
import { surnameForms } from '@/lib/registers/names/surname-forms';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';

/** What the register holds of a part of a name that was asked for. */
interface Known {
  /** Names as the register has them, in today's spelling, that stand for the same. */
  readonly alike: readonly string[];
  /** Whether some name begins so. */
  readonly begins: boolean;
}
export type Vocabulary = ReadonlyMap<Part, Known>;

/** Names of the register a slip or two away from what was typed. */
export interface Slips {
  readonly near: readonly string[];
  readonly far: readonly string[];
}

const TABLES: Readonly<Record<Role, Prisma.Sql>> = {
  surname: Prisma.sql`surname`,
  given: Prisma.sql`given_name`,
  patronymic: Prisma.sql`patronymic`,
};

const partsOf = (readings: readonly Reading[]): readonly Part[] => {
  const parts = new Map(readings.flatMap((reading) => reading.parts.map((part) => [keyOf(part), part])));
  return [...parts.values()];
};

const keyOf = ({ role, word }: Part): string => `${role}/${word.text}`;

/** The bounds between which a text begins so, in the order of the letters' codes. */
export function boundsOf(beginning: string): readonly [from: string, upTo: string] {
  const last = beginning.codePointAt(beginning.length - 1) ?? 0;
  return [beginning, beginning.slice(0, -1) + String.fromCodePoint(last + 1)];
}

/** Asks the few thousand names of the register, not its people, which of the words may be whose part of a name. */
export async function askVocabulary(db: Db, readings: readonly Reading[]): Promise<Vocabulary> {
  const parts = partsOf(readings);
  if (parts.length === 0) return new Map();
  const rows = await ask<Known & { key: string }>(db, Prisma.join(parts.map(question), ' UNION ALL '));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return new Map(
    readings.flatMap((reading) =>
      reading.parts.map((part) => [part, byKey.get(keyOf(part)) ?? { alike: [], begins: false }] as const),
    ),
  );
}

function question(part: Part): Prisma.Sql {
  const [from, upTo] = boundsOf(part.begins);
  const table = TABLES[part.role];
  return Prisma.sql`SELECT ${keyOf(part)} AS key,
    ARRAY(SELECT normal FROM ${table} WHERE folded = ANY(${[...part.alike]}) AND normal <> '') AS alike,
    EXISTS (SELECT FROM ${table}
      WHERE surname_of(normal) COLLATE "C" >= ${from} AND surname_of(normal) COLLATE "C" < ${upTo}) AS begins`;
}

/** Names that a slip of the pen may have made of what was typed. */
export async function askSlips(db: Db, readings: readonly Reading[]): Promise<ReadonlyMap<Part, Slips>> {
  const parts = partsOf(readings).filter(({ word }) => !word.isShort && slipsForgiven(word.folded) > 0);
  if (parts.length === 0) return new Map();
  const rows = await ask<{ key: string; normal: string; folded: string }>(
    db,
    Prisma.join(parts.map(slipsQuestion), ' UNION ALL '),
  );
  const byKey = Map.groupBy(rows, ({ key }) => key);
  return new Map(
    readings.flatMap((reading) =>
      reading.parts.map((part) => [part, slipsOf(part, byKey.get(keyOf(part)) ?? [])] as const),
    ),
  );
}

/** One of these few hundred can be compared letter by letter; of the surnames only those with nearly the same letters. */
const candidates = (role: Role, folded: string, most: number): Prisma.Sql =>
  role === 'surname'
    ? Prisma.sql`(SELECT normal, folded FROM surname
        WHERE bit_count(letters # (SELECT letters_of(${folded}))) <= ${2 * most}::int OFFSET 0)`
    : Prisma.sql`(SELECT normal, folded FROM ${TABLES[role]})`;

function slipsQuestion(part: Part): Prisma.Sql {
  const { folded } = part.word;
  const most = slipsForgiven(folded);
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

function slipsOf({ word }: Part, rows: readonly { normal: string; folded: string }[]): Slips {
  const most = slipsForgiven(word.folded);
  const measured = rows.map(({ normal, folded }) => ({ normal, slips: slipsBetween(word.folded, folded, most) }));
  const namesOf = (fits: (slips: number) => boolean) =>
    measured.filter(({ slips }) => fits(slips)).map(({ normal }) => normal);
  return { near: namesOf((slips) => slips <= 1), far: namesOf((slips) => slips > 1 && slips <= most) };
}
