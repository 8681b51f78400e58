import type { Numbers } from '@/lib/registers/names/read-words';
import type { Part, Reading, Role } from '@/lib/registers/names/readings';
import { beginsWith } from '@/lib/registers/search-name';
import { Prisma } from '@/lib/store/generated/client';
import type { SlipsOf } from './name-slips';
import { boundsOf, isKnown, namedOneByOne, partlyNamed, type Vocabulary } from './name-vocabulary';

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

/** Conditions on one part of a name, each wider than the one before it. */
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
  readings.length === 0
    ? NEVER
    : Prisma.sql`(${Prisma.join(
        readings.map((reading) => allOf(reading, testOf)),
        ' OR ',
      )})`;

const NEVER = Prisma.sql`false`;

/** People named so as it is written, in another form or from the beginning on. */
export function plainly(readings: readonly Reading[], vocabulary: Vocabulary): NamedSo | null {
  if (readings.length === 0) return null;
  const at = (level: keyof Levels, among = readings) => anyOf(among, (part) => plainLevels(part, vocabulary)[level]);
  const inTurn = readings.filter(({ isInTurn }) => isInTurn);
  const exact = at('exact');
  const rank = Prisma.sql`CASE WHEN ${exact} THEN 0 WHEN ${at('alike', inTurn)} THEN 1 WHEN ${at('alike')} THEN 2
    WHEN ${at('widest', inTurn)} THEN 3 ELSE 4 END`;
  return { exact, rank, matches: at('widest') };
}

/** People whose name a slip of the pen or two part from what was typed, the fewest first. */
export function withSlips(readings: readonly Reading[], vocabulary: Vocabulary, slips: SlipsOf): NamedSo | null {
  if (readings.length === 0) return null;
  const levelsOf = (part: Part) => slipLevels(part, vocabulary, slips);
  const ranks = readings.map((reading) => {
    const each = Prisma.join(
      reading.parts.map((part) => levelsOf(part).slips),
      ' + ',
    );
    return Prisma.sql`CASE WHEN ${allOf(reading, (part) => levelsOf(part).widest)} THEN 4 + ${each} END`;
  });
  const at = (level: keyof SlipLevels) => anyOf(readings, (part) => levelsOf(part)[level]);
  return { exact: at('exact'), rank: Prisma.sql`least(${Prisma.join(ranks)})`, matches: at('widest') };
}

/** Of those named so who were born in the year that was typed, or live in the household. */
export function besideNumbers(named: NamedSo | null, { birthYear, household }: Numbers): NamedSo | null {
  if (named === null || (birthYear === null && household === null)) return named;
  const born = birthYear === null ? Prisma.empty : Prisma.sql`AND r.birth_year = ${birthYear}`;
  const lives = household === null ? Prisma.empty : Prisma.sql`AND r.household = ${household}`;
  const narrow = (test: Prisma.Sql) => Prisma.sql`(${test} ${born} ${lives})`;
  return { exact: narrow(named.exact), matches: narrow(named.matches), rank: named.rank };
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

function plainLevels(part: Part, vocabulary: Vocabulary): Levels {
  const { role, word, passesOver } = part;
  if (word.isShort) {
    const short = begins(role, word.text);
    const widest = shortOrPartly(part, vocabulary);
    return passesOver ? { exact: NEVER, alike: NEVER, widest } : { exact: short, alike: short, widest };
  }
  const known = vocabulary.get(part);
  const alike = [word.text, ...(known?.alike ?? [])];
  const names = [...alike, ...partlyNamed(vocabulary, part)];
  const isBorne = [known?.alike, known?.begun].some((some) => some?.includes(word.text));
  return {
    exact: isBorne ? isOneOf(role, [word.text]) : NEVER,
    alike: isOneOf(role, alike),
    widest: isOneOfOrBegun(part, names, namedOneByOne(part, known)),
  };
}

/** By what was cut short, or by a form of it that begins otherwise: «И.» is Ваня too. */
function shortOrPartly(part: Part, vocabulary: Vocabulary): Prisma.Sql {
  const [short, others] = [begins(part.role, part.word.text), partlyNamed(vocabulary, part)];
  return others.length === 0 ? short : Prisma.sql`(${short} OR ${isOneOf(part.role, others)})`;
}

/** Of few names each is told: the database can guess how many bear them, which it cannot of those between two bounds. */
function isOneOfOrBegun(part: Part, names: readonly string[], begun: readonly string[] | null): Prisma.Sql {
  if (begun !== null) return isOneOf(part.role, [...names, ...begun]);
  const others = names.filter((name) => !name.startsWith(part.begins));
  const some = begins(part.role, part.begins);
  return others.length === 0 ? some : Prisma.sql`(${some} OR ${isOneOf(part.role, others)})`;
}

function slipLevels(part: Part, vocabulary: Vocabulary, slips: SlipsOf): SlipLevels {
  const { role, word } = part;
  const { near = [], far = [] } = slips.get(part) ?? {};
  const missing = part.mayBeMissing ? [''] : [];
  if (word.isShort) return shortLevels(part, shortOrPartly(part, vocabulary), missing);
  if (!isKnown(vocabulary, part)) {
    const nearest = near.length > 0 ? near : far;
    return {
      exact: isOneOf(role, nearest),
      widest: isOneOf(role, [...near, ...far, ...missing]),
      slips: Prisma.sql`CASE WHEN ${isOneOf(role, near)} THEN 1 ELSE 2 END`,
    };
  }
  const known = vocabulary.get(part);
  const begun = namedOneByOne(part, known);
  const alike = [word.text, ...(known?.alike ?? [])];
  const partly = [...near, ...partlyNamed(vocabulary, part)];
  const isAlike = isOneOf(role, alike);
  // A name that somebody bears is not misspelt twice over.
  const others = alike.length > 1 ? missing : [...far, ...missing];
  return {
    exact: isAlike,
    widest: isOneOfOrBegun(part, [...alike, ...partly, ...others], begun),
    slips: Prisma.sql`CASE WHEN ${isAlike} THEN 0 WHEN ${isOneOfOrBegun(part, partly, begun)} THEN 1 ELSE 2 END`,
  };
}

function shortLevels({ role, word }: Part, partly: Prisma.Sql, missing: readonly string[]): SlipLevels {
  const exact = begins(role, word.text);
  const slips = Prisma.sql`CASE WHEN ${exact} THEN 0 WHEN ${partly} THEN 1 ELSE 2 END`;
  return {
    ...{ exact, slips },
    widest: missing.length === 0 ? partly : Prisma.sql`(${partly} OR ${isOneOf(role, missing)})`,
  };
}
