import type { QueryContext } from '../query';

/** A letter that surnames begin with, in today's spelling, and how many people have such a surname. */
export interface Letter {
  readonly letter: string;
  readonly people: number;
}

/** The first letters of the surnames of those who live in these soviets, in the order of the alphabet. */
export async function listLetters({ db }: QueryContext, sovietIds: readonly string[]): Promise<readonly Letter[]> {
  const rows = await db.$queryRaw<Letter[]>`
    SELECT left(r.normal_name, 1) AS letter, count(*)::int AS people FROM resident r
    WHERE r.soviet_id = ANY(${[...sovietIds]}::uuid[]) AND r.struck_on IS NULL AND r.merged_into_id IS NULL GROUP BY 1`;
  return rows
    .filter(({ letter }) => /^\p{L}$/u.test(letter))
    .sort((one, other) => one.letter.localeCompare(other.letter, 'ru'));
}
