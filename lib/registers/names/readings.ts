import { surnameStem } from '../search-name';
import { givenForms } from './given-forms';
import { patronymicForms } from './patronymic-forms';
import type { NameWord } from './read-words';
import { surnameForms } from './surname-forms';

export const ROLES = ['surname', 'given', 'patronymic'] as const;
export type Role = (typeof ROLES)[number];

/** What a word asks of one part of a name. */
export interface Part {
  readonly role: Role;
  readonly word: NameWord;
  /** Forms, folded, that stand for the same name; none for an initial. */
  readonly alike: readonly string[];
  /** How the part begins at the least, in today's spelling. */
  readonly begins: string;
}

/** One way to take the words: each for another part of the name, and what is left over for anywhere in it. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly rest: readonly NameWord[];
}

const FORMS = {
  surname: surnameForms,
  given: (folded: string) => [...givenForms(folded), ...cutShort(folded)],
  patronymic: (folded: string) => [...patronymicForms(folded), ...cutShort(folded)],
} as const;

/** As a scribe may have cut it short: «П.», «Петр.». */
const cutShort = (folded: string): readonly string[] =>
  Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => `${folded.slice(0, i + 1)}.`);

const partOf = (word: NameWord, role: Role): Part => ({
  ...{ role, word },
  alike: word.isShort ? [] : FORMS[role](word.folded),
  begins: role === 'surname' && !word.isShort ? surnameStem(word.text) : word.text,
});

/** Every way to take the words, in whatever order they were typed; of two initials the first is the given name's. */
export function readingsOf(words: readonly NameWord[]): readonly Reading[] {
  const [named, rest] = [words.slice(0, ROLES.length), words.slice(ROLES.length)];
  return permute(named, ROLES)
    .filter(isNatural)
    .map((parts) => ({ parts, rest }));
}

function permute(words: readonly NameWord[], roles: readonly Role[]): Part[][] {
  const [word, ...others] = words;
  if (word === undefined) return [[]];
  return roles.flatMap((role) => {
    const left = roles.filter((other) => other !== role);
    return permute(others, left).map((parts) => [partOf(word, role), ...parts]);
  });
}

function isNatural(parts: readonly Part[]): boolean {
  const initials = parts.filter(({ word }) => word.text.length === 1).map(({ role }) => role);
  if (initials.includes('surname')) return false;
  return initials.length < 2 || initials[0] === 'given';
}
