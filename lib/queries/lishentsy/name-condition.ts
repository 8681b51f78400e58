import { readWords } from '@/lib/registers/names/read-words';
import { type Part, type Role, readingsOf } from '@/lib/registers/names/readings';
import { slipsForgiven } from '@/lib/registers/names/slips';
import { beginsWith } from '@/lib/registers/search-name';
import { Prisma } from '@/lib/store/generated/client';

const COLUMNS: Readonly<Record<Role, Prisma.Sql>> = {
  surname: Prisma.sql`surname_of(r.normal_name)`,
  given: Prisma.sql`given_of(r.normal_name)`,
  patronymic: Prisma.sql`patronymic_of(r.normal_name)`,
};

/**
 * People `r` whose name answers to what was typed, in any spelling and order; near misses of the surname too. For lists
 * of a few thousand people: it weighs each of them, where the register's own search asks its names first.
 */
export function nameCondition(typed: string): Prisma.Sql {
  const readings = readingsOf(readWords(typed)).filter(({ parts }) => parts.length > 0);
  if (readings.length === 0) return Prisma.sql`TRUE`;
  const each = readings.map(({ parts, rest }) => {
    const anywhere = rest.map(({ text }) => Prisma.sql`r.normal_name LIKE ${`% ${beginsWith(text)}`}`);
    return Prisma.sql`(${Prisma.join([...parts.map(answers), ...anywhere], ' AND ')})`;
  });
  return Prisma.sql`(${Prisma.join(each, ' OR ')})`;
}

function answers({ role, word, alike, begins }: Part): Prisma.Sql {
  const column = COLUMNS[role];
  const tests = [Prisma.sql`${column} LIKE ${beginsWith(begins)}`];
  if (alike.length > 0) tests.push(Prisma.sql`fold_name(${column}) = ANY(${[...alike]}::text[])`);
  const slips = slipsForgiven(word.folded);
  if (role === 'surname' && !word.isShort && slips > 0)
    tests.push(
      Prisma.sql`levenshtein_less_equal(fold_name(${column}), ${word.folded}, ${slips}::int) <= ${slips}::int`,
    );
  return Prisma.sql`(${Prisma.join(tests, ' OR ')})`;
}
