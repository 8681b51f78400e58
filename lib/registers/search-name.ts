import { foldName, normalizeName } from './normalize-name';

/** What someone looking for a person typed, ready for comparing. */
export interface NameQuery {
  /** Whole words or their beginnings in today's spelling, in the order typed. */
  readonly words: readonly string[];
  /** Single letters, with or without a stop: beginnings of the given name and the patronymic, in that order. */
  readonly initials: readonly string[];
  /** The query folded further; compare with `foldName` of a name when nothing was found by `words`. */
  readonly folded: string;
}

const MAX_WORDS = 6;

/** Splits a query into words and initials: «Ѳедоровъ П. С.», «П. С. Фёдоров» and «федоров пс» ask for one person. */
export function readNameQuery(text: string): NameQuery {
  const parts = normalizeName(text)
    .replace(/[.,;]+/g, '. ')
    .split(/\s+/)
    .map((part) => ({ word: part.replace(/[^\p{L}\p{N}'’ʼ-]/gu, ''), hasStop: part.endsWith('.') }))
    .filter(({ word }) => word !== '')
    .slice(0, MAX_WORDS);
  const words: string[] = [];
  const initials: string[] = [];
  for (const { word } of parts) {
    if (word.length === 1) initials.push(word);
    else if (isPairOfInitials(word, parts.length)) initials.push(...word);
    else words.push(word);
  }
  return { words, initials, folded: foldName(words.join(' ')) };
}

/** Two consonants beside a surname are initials written together: «пс». No name is spelt so. */
const isPairOfInitials = (word: string, parts: number): boolean =>
  parts > 1 && /^[бвгджзйклмнпрстфхцчшщ]{2}$/u.test(word);

/** A text as a pattern that matches what begins with it, for LIKE with its usual escape. */
export const beginsWith = (text: string): string => `${escapeLike(text)}%`;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * A surname without the ending that tells man from woman, so that Иванов, Иванова and Ивановы are found by any of
 * them. Always at least three letters; given in today's spelling.
 */
export function surnameStem(surname: string): string {
  const plain = normalizeName(surname);
  const stem = plain
    .replace(/(?<=(?:ов|ев|ин|ын))(?:а|ы|у|ой|ым|ых)$/u, '')
    .replace(/(?:ск|цк)(?:ий|ой|ая|ие|ого|ой|ую)$/u, (e) => e.slice(0, 2));
  return stem.length >= 3 ? stem : plain;
}

/**
 * Patterns over `normalName` (surname, given, patronymic, one space between): each word must begin some word of it.
 * All of them must match (AND); within one entry any may (OR).
 */
export function namePatterns({ words, initials }: NameQuery): readonly (readonly string[])[] {
  const ofWords = words.map((word) => {
    const stem = surnameStem(word);
    return [beginsWith(stem), `% ${beginsWith(word)}`];
  });
  const [given, patronymic] = initials.map(escapeLike);
  if (given === undefined) return ofWords;
  return [...ofWords, [patronymic === undefined ? `% ${given}%` : `% ${given}% ${patronymic}%`]];
}
