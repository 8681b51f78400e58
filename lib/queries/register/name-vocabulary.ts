import { cutShort, type Part, type Reading, type Role } from '@/lib/registers/names/readings';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';

/** What the register holds of a part of a name that was asked for. */
interface Known {
  /** Names as the register has them, in today's spelling, that stand for the same. */
  readonly alike: readonly string[];
  /** Names that begin so; of very many, or of a part cut short, but the first ones. */
  readonly begun: readonly string[];
  /** Surnames of two whose second half begins so, given names another form of which does. */
  readonly partly: readonly string[];
  /** Names that a scribe cut short and that may be it. */
  readonly cut: readonly string[];
}
export type Vocabulary = ReadonlyMap<Part, Known>;

export const TABLES: Readonly<Record<Role, Prisma.Sql>> = {
  surname: Prisma.sql`surname`,
  given: Prisma.sql`given_name`,
  patronymic: Prisma.sql`patronymic`,
};

export const partsOf = (readings: readonly Reading[]): readonly Part[] => {
  const parts = new Map(readings.flatMap((reading) => reading.parts.map((part) => [keyOf(part), part])));
  return [...parts.values()];
};

export const keyOf = ({ role, word }: Part): string => `${role}/${word.text}`;

/** Each part of the readings with what was found by its key. */
export const byPart = <T>(readings: readonly Reading[], find: (key: string) => T): ReadonlyMap<Part, T> =>
  new Map(readings.flatMap(({ parts }) => parts.map((part) => [part, find(keyOf(part))] as const)));

/** The bounds between which a text begins so, in the order of the letters' codes. */
export function boundsOf(beginning: string): readonly [from: string, upTo: string] {
  const last = beginning.codePointAt(beginning.length - 1) ?? 0;
  return [beginning, beginning.slice(0, -1) + String.fromCodePoint(last + 1)];
}

/** So many names that begin alike are asked for one by one; of more, people are asked for by the beginning itself. */
const MOST_BEGUN = 60;

/** Names that begin as the part does, when they are few enough to be named; else null. */
export const namedOneByOne = (part: Part, known: Known | undefined): readonly string[] | null =>
  part.word.isShort || known === undefined || known.begun.length > MOST_BEGUN ? null : known.begun;

const NOTHING: Known = { alike: [], begun: [], partly: [], cut: [] };

export function isKnown(vocabulary: Vocabulary, part: Part): boolean {
  const { begun, alike } = vocabulary.get(part) ?? NOTHING;
  return begun.length > 0 || alike.length > 0 || partlyNamed(vocabulary, part).length > 0;
}

/** Names of the register of which the part is but a piece, or which are a piece of it. */
export function partlyNamed(vocabulary: Vocabulary, part: Part): readonly string[] {
  const { partly, cut } = vocabulary.get(part) ?? NOTHING;
  return part.mayBeCut ? [...partly, ...cut] : partly;
}

/** Asks the few thousand names of the register, not its people, which of the words may be whose part of a name. */
export async function askVocabulary(db: Db, readings: readonly Reading[]): Promise<Vocabulary> {
  const parts = partsOf(readings);
  if (parts.length === 0) return new Map();
  const rows = await ask<Known & { key: string }>(db, Prisma.join(parts.map(question), ' UNION ALL '));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return byPart(readings, (key) => byKey.get(key) ?? NOTHING);
}

function question(part: Part): Prisma.Sql {
  const [from, upTo] = boundsOf(part.begins);
  const table = TABLES[part.role];
  const most = part.word.isShort ? 1 : MOST_BEGUN + 1;
  return Prisma.sql`SELECT ${keyOf(part)} AS key,
    ${foldedAs(part.role, part.alike)} AS alike,
    ARRAY(SELECT normal FROM ${table}
      WHERE surname_of(normal) COLLATE "C" >= ${from} AND surname_of(normal) COLLATE "C" < ${upTo} LIMIT ${most}::int) AS begun,
    ${partly(part)} AS partly, ${cut(part)} AS cut`;
}

const NONE = Prisma.sql`'{}'::text[]`;

function partly({ role, word, begins, alikeBegun }: Part): Prisma.Sql {
  if (role !== 'surname' || word.isShort) return alikeBegun.length === 0 ? NONE : foldedAs(role, alikeBegun);
  const [from, upTo] = boundsOf(begins);
  const second = Prisma.sql`split_part(normal, '-', 2) COLLATE "C"`;
  return Prisma.sql`ARRAY(SELECT normal FROM surname
    WHERE normal LIKE '%-%' AND ${second} >= ${from} AND ${second} < ${upTo} LIMIT ${MOST_BEGUN}::int)`;
}

const cut = (part: Part): Prisma.Sql =>
  part.word.isShort || part.role === 'surname' ? NONE : foldedAs(part.role, cutShort(part));

const foldedAs = (role: Role, forms: readonly string[]): Prisma.Sql =>
  Prisma.sql`ARRAY(SELECT normal FROM ${TABLES[role]} WHERE folded = ANY(${[...forms]}) AND normal <> '')`;
