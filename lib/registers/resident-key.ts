import { collapseSpaces, normalizeName } from './normalize-name';

/** What makes two rows of a register name one person. Two brothers who differ in the birth year alone are two people. */
export interface ResidentIdentity {
  readonly settlementId: string;
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
}

const joined = (parts: readonly string[]): string => parts.map(withoutBar).join('|');

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
export const residentKey = (person: ResidentIdentity): string =>
  joined([
    person.settlementId,
    normalizeHousehold(person.household),
    normalizeName(person.surname),
    normalizeName(person.given),
    normalizeName(person.patronymic),
    String(person.birthYear),
  ]);

/** The person's name as written, case and spaces aside: two rows with one key and two of these differ in spelling. */
export const writtenName = (person: Pick<ResidentIdentity, 'surname' | 'given' | 'patronymic'>): string =>
  joined([person.surname, person.given, person.patronymic].map((part) => collapseSpaces(part).toLowerCase()));
