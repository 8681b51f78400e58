import { readWords } from '@/lib/registers/names/read-words';
import { type Part, type Reading, type Role, readingsOf } from '@/lib/registers/names/readings';
import { beginsWith } from '@/lib/registers/search-name';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { askSlips, hasSlips, type SlipsOf } from './name-slips';
import { askVocabulary, boundsOf, namedOneByOne, type Vocabulary } from './name-vocabulary';

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
    return known !== undefined && (known.begun.length > 0 || known.alike.length > 0);
  };
  return {
    plain: plainly(
      readings.filter(({ parts }) => parts.every(isKnown)),
      plainLevels(vocabulary),
    ),
    findSlips: async () => {
      // A word that is somebody's given name, say, is no surname misspelt.
      const isNamed = (part: Part) => (vocabulary.get(part)?.alike ?? []).length > 0;
      const named = new Set(readings.flatMap(({ parts }) => parts.filter(isNamed).map(({ word }) => word)));
      const likely = readings.filter(({ parts }) => parts.every((part) => !named.has(part.word) || isKnown(part)));
      const slips = await askSlips(db, likely, isKnown);
      const isNear = (part: Part) => isKnown(part) || hasSlips(slips, part);
      const possible = likely.filter(({ parts }) => parts.every(isNear));
      const near = withSlips(possible, slipLevels(vocabulary, slips, isKnown));
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

/** The same where slips are forgiven, and how many there are, as it were: a name but begun counts as one. */
interface SlipLevels {
  readonly exact: Prisma.Sql;
  readonly widest: Prisma.Sql;
  readonly slips: Prisma.Sql;
}

const allOf = ({ parts, rest }: Reading, testOf: (part: Part) => Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${Prisma.join([...parts.map(testOf), ...rest.map(({ text }) => anywhere(text))], ' AND ')})`;

const anyOf = (readings: readonly Reading[], testOf: (part: Part) => Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${Prisma.join(
    readings.map((reading) => allOf(reading, testOf)),
    ' OR ',
  )})`;

function plainly(readings: readonly Reading[], levelsOf: (part: Part) => Levels): NamedSo | null {
  if (readings.length === 0) return null;
  const at = (level: keyof Levels): Prisma.Sql => anyOf(readings, (part) => levelsOf(part)[level]);
  const exact = at('exact');
  return {
    exact,
    rank: Prisma.sql`CASE WHEN ${exact} THEN 0 WHEN ${at('alike')} THEN 1 ELSE 2 END`,
    matches: at('widest'),
  };
}

function withSlips(readings: readonly Reading[], levelsOf: (part: Part) => SlipLevels): NamedSo | null {
  if (readings.length === 0) return null;
  const ranks = readings.map((reading) => {
    const slips = Prisma.join(
      reading.parts.map((part) => levelsOf(part).slips),
      ' + ',
    );
    return Prisma.sql`CASE WHEN ${allOf(reading, (part) => levelsOf(part).widest)} THEN 2 + ${slips} END`;
  });
  const at = (level: keyof SlipLevels): Prisma.Sql => anyOf(readings, (part) => levelsOf(part)[level]);
  return { exact: at('exact'), rank: Prisma.sql`least(${Prisma.join(ranks)})`, matches: at('widest') };
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

function plainLevels(vocabulary: Vocabulary): (part: Part) => Levels {
  return (part) => {
    const { role, word } = part;
    if (word.isShort) {
      const short = begins(role, word.text);
      return { exact: short, alike: short, widest: short };
    }
    const known = vocabulary.get(part);
    const alike = [word.text, ...(known?.alike ?? [])];
    return {
      exact: isOneOf(role, [word.text]),
      alike: isOneOf(role, alike),
      widest: alikeOrBegun(part, alike, namedOneByOne(part, known)),
    };
  };
}

/** Of few names each is told: the database can guess how many bear them, which it cannot of those between two bounds. */
function alikeOrBegun({ role, begins: beginning }: Part, alike: readonly string[], begun: readonly string[] | null) {
  if (begun !== null) return isOneOf(role, [...alike, ...begun]);
  const others = alike.filter((name) => !name.startsWith(beginning));
  const some = begins(role, beginning);
  return others.length === 0 ? some : Prisma.sql`(${some} OR ${isOneOf(role, others)})`;
}

function slipLevels(
  vocabulary: Vocabulary,
  slips: SlipsOf,
  isKnown: (part: Part) => boolean,
): (part: Part) => SlipLevels {
  return (part) => {
    const { role, word } = part;
    if (word.isShort) {
      const short = begins(role, word.text);
      return { exact: short, widest: short, slips: Prisma.sql`0` };
    }
    const { near = [], far = [] } = slips.get(part) ?? {};
    if (!isKnown(part)) {
      const nearest = near.length > 0 ? near : far;
      return {
        exact: isOneOf(role, nearest),
        widest: isOneOf(role, [...near, ...far]),
        slips: Prisma.sql`CASE WHEN ${isOneOf(role, near)} THEN 1 ELSE 2 END`,
      };
    }
    const known = vocabulary.get(part);
    const alike = [word.text, ...(known?.alike ?? [])];
    const begun = namedOneByOne(part, known);
    const named = begun === null ? null : [...begun, ...near, ...far];
    const isAlike = isOneOf(role, alike);
    const isBegun = alikeOrBegun(part, near, begun);
    return {
      exact: isAlike,
      widest: alikeOrBegun(part, [...alike, ...near, ...far], named),
      slips: Prisma.sql`CASE WHEN ${isAlike} THEN 0 WHEN ${isBegun} THEN 1 ELSE 2 END`,
    };
  };
}
