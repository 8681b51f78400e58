import { createHmac, randomBytes } from 'node:crypto';
import { env } from '@/lib/env';
import { collapseSpaces, normalizeName } from '@/lib/registers/normalize-name';
import { INVENTED_NAMES, type Pseudonyms, pseudonymsBy } from '@/lib/registers/pseudonyms';
import { surnameStem } from '@/lib/registers/search-name';
import type { Db, Store } from '@/lib/store/client';

/** Where the program has been given no secret, one that dies with it: a known one would be a way back to the names. */
const PASSING = randomBytes(32).toString('hex');

/** What pseudonyms are drawn by: the program's secret and the export's own key; either alone says nothing. */
const secretOf = (guberniya: string, key: string): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET ?? PASSING)
    .update(`pseudonyms\0${guberniya}\0${key}`)
    .digest('hex');

export async function loadPseudonyms({ prisma, guberniya }: Store, key: string): Promise<Pseudonyms> {
  return pseudonymsBy(secretOf(guberniya, key), await findNames(prisma, INVENTED_NAMES.map(normalizeName)));
}

/** Which of the words, in today's spelling, somebody of the registers bears as a surname, a given name or a patronymic. */
async function findNames(db: Db, words: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ normal: string }[]>`
    SELECT normal FROM surname WHERE normal = ANY(${[...words]}::text[])
    UNION SELECT normal FROM given_name WHERE normal = ANY(${[...words]}::text[])
    UNION SELECT normal FROM patronymic WHERE normal = ANY(${[...words]}::text[])`;
  return new Set(rows.map(({ normal }) => normal));
}

const PLAIN = /^[\p{Ll} ,.-]*$/u;

const wordsOf = (text: string): readonly string[] =>
  collapseSpaces(text.replace(/[,.-]/g, ' ')).split(' ').map(normalizeName);

/** Forms of a name that a word in another case may come from: «у котова», «котовым». */
const formsOf = (word: string): readonly string[] => [word, surnameStem(word), `${surnameStem(word)}а`];

/** Tells of short texts whether they may stand where names may not: small letters only, and no word that is a name. */
export async function tellNameless(db: Db, texts: readonly (string | null)[]): Promise<(text: string) => boolean> {
  const plain = texts.filter((text): text is string => text !== null && PLAIN.test(text));
  const names = await findNames(db, [...new Set(plain.flatMap(wordsOf).flatMap(formsOf))]);
  return (text) => PLAIN.test(text) && !wordsOf(text).some((word) => formsOf(word).some((form) => names.has(form)));
}
