import { collapseSpaces, normalizeName } from './normalize-name';

/**
 * Raised whenever a name or a key is read otherwise than before, by `normalizeName` or here: the records written before
 * are then read anew at the next start.
 */
export const READING_OF_NAMES = 2;

/** What makes two rows of a register name one person. Two brothers who differ in the birth year alone are two people. */
export interface ResidentIdentity {
  readonly settlementId: string;
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
}

/** The three names of a person. */
export interface Names {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
}

/** The same in today's spelling. A stop after a surname is a stray one: nobody cuts surnames short, as they do «Ив.» and «П.». */
export const normalNames = ({ surname, given, patronymic }: Names): Names => ({
  surname: withoutStop(normalizeName(surname)),
  given: normalizeName(given),
  patronymic: normalizeName(patronymic),
});

const withoutStop = (part: string): string => (STRAY_STOP.test(part) ? part.replace(STRAY_STOP, '') : part);

const STRAY_STOP = /(?<=\p{L})\s*[.,;]+$/u;

const withoutBar = (part: string): string => (part.includes('|') ? part.replaceAll('|', ' ') : part);

/** A household's number as registers write it: «007», «7» and «№ 7» are one household. */
export const normalizeHousehold = (text: string): string => (PLAIN_NUMBER.test(text) ? text : worded(text));

const PLAIN_NUMBER = /^[1-9][0-9]*$/;

const worded = (text: string): string =>
  collapseSpaces(text)
    .toLowerCase()
    .replace(/^(?:№|двор|д\.)\s*/u, '')
    .replace(/^0+(?=\d)/, '');

/** The duplicate key: equal for two rows exactly when they name the same person in any spelling. */
export function residentKey(person: ResidentIdentity, { surname, given, patronymic } = normalNames(person)): string {
  const household = withoutBar(normalizeHousehold(person.household));
  const name = `${withoutBar(surname)}|${withoutBar(withoutStop(given))}|${withoutBar(withoutStop(patronymic))}`;
  return `${withoutBar(person.settlementId)}|${household}|${name}|${person.birthYear}`;
}

/** The person's name as written, case and spaces aside: two rows with one key and two of these differ in spelling. */
export const writtenName = ({ surname, given, patronymic }: Names): string =>
  `${written(surname)}|${written(given)}|${written(patronymic)}`;

const written = (part: string): string => withoutBar(collapseSpaces(part).toLowerCase());
