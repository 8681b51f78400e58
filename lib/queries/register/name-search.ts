import { readWords } from '@/lib/registers/names/read-words';
import { type Part, type Reading, type Role, readingsOf } from '@/lib/registers/names/readings';
import { beginsWith } from '@/lib/registers/search-name';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { askSlips, askVocabulary, boundsOf, type Slips, type Vocabulary } from './name-vocabulary';

/** Conditions on a resident `r` that answers to a name. */
export interface NamedSo {
  /** Named exactly so, old spelling aside. */
  readonly exact: Prisma.Sql;
  readonly matches: Prisma.Sql;
  /** How near: the less the nearer. Of `matches` alone. */
  readonly rank: Prisma.Sql;
  /** Whole surnames alone are asked for, by which one index serves whatever they are. */
  readonly isOfSurnames?: boolean;
}

export interface NameSearch {
  /** By whole names, their other forms and beginnings; null when the register holds no such name. */
  readonly plain: NamedSo | null;
  /** Asked when nobody answers to `plain`: slips of the pen as well. */
  findSlips(): Promise<NamedSo | null>;
}

/** What a name typed in any spelling and any order asks of the register; null when nothing was typed. */
export async function searchName(db: Db, typed: string | undefined): Promise<NameSearch | null> {
  const readings = readingsOf(readWords(typed ?? ''));
  if (readings.every(({ parts }) => parts.length === 0)) return null;
  const vocabulary = await askVocabulary(db, readings);
  const isKnown = (part: Part) => {
    const known = vocabulary.get(part);
    return known !== undefined && (known.begins || known.alike.length > 0);
  };
  return {
    plain: namedSo(
      readings.filter(({ parts }) => parts.every(isKnown)),
      plainLevels(vocabulary),
      [0, 1, 2],
    ),
    findSlips: async () => {
      // A word that is somebody's given name, say, is no surname misspelt.
      const isNamed = (part: Part) => (vocabulary.get(part)?.alike ?? []).length > 0;
      const named = new Set(readings.flatMap(({ parts }) => parts.filter(isNamed).map(({ word }) => word)));
      const likely = readings.filter(({ parts }) => parts.every((part) => !named.has(part.word) || isKnown(part)));
      const slips = await askSlips(db, likely);
      const isNear = (part: Part) =>
        isKnown(part) || Object.values(slips.get(part) ?? {}).some(({ length }) => length > 0);
      const possible = likely.filter(({ parts }) => parts.every(isNear));
      const near = namedSo(possible, slipLevels(vocabulary, slips, isKnown), [3, 3, 4]);
      const isOfSurname = (part: Part) => part.role === 'surname' && !part.word.isShort && !isKnown(part);
      const isOfSurnames = possible.every(({ parts, rest }) => parts.every(isOfSurname) && rest.length === 0);
      return near && { ...near, isOfSurnames };
    },
  };
}

/** The conditions on one part of a name, each wider than the one before it. */
interface Levels {
  readonly exact: Prisma.Sql;
  readonly alike: Prisma.Sql;
  readonly widest: Prisma.Sql;
}
type LevelsOf = (part: Part) => Levels;

function namedSo(readings: readonly Reading[], levelsOf: LevelsOf, ranks: readonly [number, number, number]) {
  if (readings.length === 0) return null;
  const at = (level: keyof Levels): Prisma.Sql => {
    const each = readings.map(({ parts, rest }) => {
      const tests = [...parts.map((part) => levelsOf(part)[level]), ...rest.map(({ text }) => anywhere(text))];
      return Prisma.sql`(${Prisma.join(tests, ' AND ')})`;
    });
    return Prisma.sql`(${Prisma.join(each, ' OR ')})`;
  };
  const exact = at('exact');
  const alike = ranks[0] === ranks[1] ? Prisma.empty : Prisma.sql`WHEN ${at('alike')} THEN ${ranks[1]}::int`;
  const rank = Prisma.sql`CASE WHEN ${exact} THEN ${ranks[0]}::int ${alike} ELSE ${ranks[2]}::int END`;
  return { exact, rank, matches: at('widest') };
}

const COLUMNS: Readonly<Record<Role, Prisma.Sql>> = {
  surname: Prisma.sql`surname_of(r.normal_name) COLLATE "C"`,
  given: Prisma.sql`given_of(r.normal_name) COLLATE "C"`,
  patronymic: Prisma.sql`patronymic_of(r.normal_name) COLLATE "C"`,
};

function begins(role: Role, beginning: string): Prisma.Sql {
  const [from, upTo] = boundsOf(beginning);
  return Prisma.sql`(${COLUMNS[role]} >= ${from} AND ${COLUMNS[role]} < ${upTo})`;
}

const isOneOf = (role: Role, names: readonly string[]): Prisma.Sql =>
  Prisma.sql`${COLUMNS[role]} = ANY(${[...new Set(names)]}::text[])`;

const anywhere = (text: string): Prisma.Sql =>
  Prisma.sql`(r.normal_name LIKE ${beginsWith(text)} OR r.normal_name LIKE ${`% ${beginsWith(text)}`})`;

function plainLevels(vocabulary: Vocabulary): LevelsOf {
  return (part) => {
    const { role, word } = part;
    if (word.isShort) {
      const short = begins(role, word.text);
      return { exact: short, alike: short, widest: short };
    }
    const alike = [word.text, ...(vocabulary.get(part)?.alike ?? [])];
    const others = alike.filter((name) => !name.startsWith(part.begins));
    const beginning = begins(role, part.begins);
    return {
      exact: isOneOf(role, [word.text]),
      alike: isOneOf(role, alike),
      widest: others.length === 0 ? beginning : Prisma.sql`(${beginning} OR ${isOneOf(role, others)})`,
    };
  };
}

function slipLevels(
  vocabulary: Vocabulary,
  slips: ReadonlyMap<Part, Slips>,
  isKnown: (part: Part) => boolean,
): LevelsOf {
  const plain = plainLevels(vocabulary);
  return (part) => {
    const levels = plain(part);
    const { near = [], far = [] } = slips.get(part) ?? {};
    if (part.word.isShort || near.length + far.length === 0) return levels;
    const alike = [part.word.text, ...(vocabulary.get(part)?.alike ?? []), ...near];
    const one = isOneOf(part.role, alike);
    const wide = isOneOf(part.role, [...alike, ...far]);
    const widest = isKnown(part) ? Prisma.sql`(${levels.widest} OR ${wide})` : wide;
    return { exact: one, alike: one, widest };
  };
}
