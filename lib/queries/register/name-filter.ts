import { type NameQuery, namePatterns, readNameQuery, surnameStem } from '@/lib/registers/search-name';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';

/** No more surnames than these are taken for what was typed. */
const MOST_SURNAMES = 60;

/**
 * What a name typed in any spelling asks of `r`: first by the beginnings of words, by way of the few surnames that begin
 * so; when nobody bears such a surname, by those that look or sound alike. Null when nothing was typed.
 */
export async function nameFilter(db: Db, typed: string | undefined): Promise<Prisma.Sql | null> {
  const query = readNameQuery(typed ?? '');
  if (query.words.length === 0 && query.initials.length === 0) return null;
  if (query.words.length === 0) return matching(query);
  const exact = await surnamesOf(db, query, 'begins');
  if (exact.length > 0) return bySurnames(query, exact);
  const alike = await surnamesOf(db, query, 'alike');
  return alike.length > 0 ? bySurnames(query, alike) : matching(query);
}

interface Borne {
  readonly word: string;
  readonly surnames: readonly string[];
}

async function surnamesOf(db: Db, { words }: NameQuery, by: 'begins' | 'alike'): Promise<Borne[]> {
  const found = await Promise.all(words.map(async (word) => ({ word, surnames: await surnames(db, word, by) })));
  return found.filter((borne) => borne.surnames.length > 0);
}

async function surnames(db: Db, word: string, by: 'begins' | 'alike'): Promise<string[]> {
  const rows =
    by === 'begins'
      ? await db.$queryRaw<{ normal: string }[]>`
          SELECT normal FROM surname WHERE normal LIKE ${`${surnameStem(word).replace(/[\\%_]/g, '\\$&')}%`}
          ORDER BY length(normal), normal LIMIT ${MOST_SURNAMES}`
      : await db.$queryRaw<{ normal: string }[]>`
          SELECT normal FROM surname
          WHERE normal % ${word} OR folded % fold_name(${word}) OR levenshtein(folded, fold_name(${word})) <= 1
          ORDER BY greatest(similarity(normal, ${word}), similarity(folded, fold_name(${word}))) DESC LIMIT 12`;
  return rows.map(({ normal }) => normal);
}

/** One word is the surname, by any of those found for it; the other words and the initials must fit the rest of the name. */
function bySurnames(query: NameQuery, borne: readonly Borne[]): Prisma.Sql {
  const readings = borne.map(({ word, surnames }) => {
    const rest = { ...query, words: query.words.filter((other) => other !== word) };
    const isOfThem = Prisma.sql`surname_of(r.normal_name) = ANY(${[...surnames]})`;
    return Prisma.sql`(${Prisma.join([isOfThem, ...patternsOf(rest)], ' AND ')})`;
  });
  return Prisma.sql`(${Prisma.join(readings, ' OR ')})`;
}

const matching = (query: NameQuery): Prisma.Sql => Prisma.sql`(${Prisma.join(patternsOf(query), ' AND ')})`;

const patternsOf = (query: NameQuery): Prisma.Sql[] =>
  namePatterns(query).map((patterns) => Prisma.sql`r.normal_name LIKE ANY(${[...patterns]})`);
