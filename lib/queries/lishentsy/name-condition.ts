import { namePatterns, readNameQuery, surnameStem } from '@/lib/registers/search-name';
import { Prisma } from '@/lib/store/generated/client';

/** People whose name answers to what was typed, in any spelling; near misses of the surname too. */
export function nameCondition(typed: string): Prisma.Sql {
  const query = readNameQuery(typed);
  const patterns = namePatterns(query);
  if (patterns.length === 0) return Prisma.sql`TRUE`;
  const exact = patterns.map((any) => Prisma.sql`r.normal_name LIKE ANY(${[...any]}::text[])`);
  const [surname] = query.words;
  const near =
    surname === undefined || surname.length < 4
      ? Prisma.empty
      : Prisma.sql`OR word_similarity(${surnameStem(surname)}, split_part(r.normal_name, ' ', 1)) > 0.6`;
  return Prisma.sql`((${Prisma.join(exact, ' AND ')}) ${near})`;
}
