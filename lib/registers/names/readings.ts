import { surnameStem } from '../search-name';
import { givenForms, givenFormsBegun, givenFormsOfShort } from './given-forms';
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
  /** Forms, folded, of a given name whose other form begins so: «Дун» gives «Евдокия», «И.» gives «Ваня». */
  readonly alikeBegun: readonly string[];
  /** How the part begins at the least, in today's spelling. */
  readonly begins: string;
  /** The rest of the name is asked for as well, so that a scribe may have cut this part short: «П.», «Петр.». */
  readonly mayBeCut: boolean;
  /** A patronymic beside the whole of a name: the register may have none. */
  readonly mayBeMissing: boolean;
  /** A lone initial is the given name's sooner than the patronymic's. */
  readonly passesOver: boolean;
}

/** One way to take the words: each for another part of the name, and what is left over for anywhere in it. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly rest: readonly NameWord[];
  /** None of the name is passed over: a surname, with a given name, with both. */
  readonly isInTurn: boolean;
}

const FORMS = { surname: surnameForms, given: givenForms, patronymic: patronymicForms } as const;

/** How a scribe may have cut it short. */
export const cutShort = ({ word: { folded } }: Part): readonly string[] =>
  Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => `${folded.slice(0, i + 1)}.`);

const partOf = (word: NameWord, role: Role, roles: readonly Role[]): Part => ({
  ...{ role, word },
  alike: word.isShort ? [] : FORMS[role](word.folded),
  alikeBegun: role === 'given' ? (word.isShort ? givenFormsOfShort : givenFormsBegun)(word.folded) : [],
  begins: role === 'surname' && !word.isShort ? surnameStem(word.text) : word.text,
  mayBeCut: !word.isShort && ROLES.slice(0, ROLES.indexOf(role)).some((before) => roles.includes(before)),
  mayBeMissing: role === 'patronymic' && roles.length === ROLES.length,
  passesOver: role === 'patronymic' && word.isShort && !roles.includes('given'),
});

/** Every way to take the words, in whatever order they were typed; of two initials the first is the given name's. */
export function readingsOf(words: readonly NameWord[]): readonly Reading[] {
  const joined = words.slice(0, ROLES.length).flatMap((_, i) => joinAt(words, i));
  return [...readingsOfEach(words, ROLES), ...joined.flatMap(readJoined)];
}

function readingsOfEach(words: readonly NameWord[], roles: readonly Role[]): readonly Reading[] {
  const [named, rest] = [words.slice(0, roles.length), words.slice(roles.length)];
  return permute(named, roles)
    .map((parts) => readingOf(parts, rest))
    .filter(isNatural);
}

type Taken = readonly [word: NameWord, role: Role];

function readingOf(taken: readonly Taken[], rest: readonly NameWord[]): Reading {
  const roles = taken.map(([, role]) => role);
  const parts = taken.map(([word, role]) => partOf(word, role, roles));
  return { parts, rest, isInTurn: ROLES.slice(0, roles.length).every((role) => roles.includes(role)) };
}

function permute(words: readonly NameWord[], roles: readonly Role[]): Taken[][] {
  const [word, ...others] = words;
  if (word === undefined) return [[]];
  return roles.flatMap((role) => {
    const left = roles.filter((other) => other !== role);
    return permute(others, left).map((taken) => [[word, role] as const, ...taken]);
  });
}

interface Joined {
  readonly surname: NameWord;
  readonly others: readonly NameWord[];
}

/** Two words beside each other as a surname of two: «Петров Водкин». */
function joinAt(words: readonly NameWord[], i: number): readonly Joined[] {
  const [first, second] = words.slice(i, i + 2);
  if (first === undefined || second === undefined || first.isShort || second.isShort) return [];
  const [text, folded] = [`${first.text}-${second.text}`, `${first.folded}-${second.folded}`];
  return [{ surname: { text, folded, isShort: false }, others: words.toSpliced(i, 2) }];
}

const readJoined = ({ surname, others }: Joined): readonly Reading[] => {
  const left = ROLES.slice(1);
  const rest = others.slice(left.length);
  return permute(others.slice(0, left.length), left)
    .map((taken) => readingOf([[surname, 'surname'], ...taken], rest))
    .filter(isNatural);
};

function isNatural({ parts }: Reading): boolean {
  const initials = parts.filter(({ word }) => word.text.length === 1).map(({ role }) => role);
  if (initials.includes('surname')) return false;
  return initials.length < 2 || initials[0] === 'given';
}
