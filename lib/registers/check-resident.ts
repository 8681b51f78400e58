import { type CivilDay, partsOf } from '@/lib/kernel/civil-day';
import { type Checked, passed, reasonsOf } from './checked';
import { cellOf, type Mapping } from './columns';
import type { PlaceDefaults, SettlementFinder } from './find-settlement';
import { normalizeName } from './normalize-name';
import { readDay, readSex, readYear } from './read-values';
import { residentKey } from './resident-key';

export const RESIDENT_REASONS = [
  'surname-missing',
  'birth-year-unreadable',
  'birth-year-impossible',
  'settlement-unknown',
  'sex-unreadable',
] as const;
export type ResidentReason = (typeof RESIDENT_REASONS)[number];

export interface ResidentRow {
  readonly settlementId: string;
  readonly sovietId: string;
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: 'm' | 'f';
  readonly birthYear: number;
  readonly bornOn: CivilDay | null;
  readonly nationality: string | null;
  readonly occupation: string | null;
  readonly party: string | null;
  readonly normalKey: string;
  readonly normalName: string;
}

export interface ResidentChecks {
  readonly mapping: Mapping<'residents'>;
  readonly findSettlement: SettlementFinder;
  /** The year of the election: nobody is born after it or more than a hundred and one years before it. */
  readonly electionYear: number;
  readonly defaults?: PlaceDefaults;
}

const OLDEST = 101;

export const isPossibleBirthYear = (year: number, electionYear: number): boolean =>
  year >= electionYear - OLDEST && year <= electionYear;

export function checkResident(cells: readonly string[], checks: ResidentChecks): Checked<ResidentRow, ResidentReason> {
  const { mapping, defaults = {}, electionYear } = checks;
  const cell = (column: keyof typeof mapping): string => cellOf(cells, mapping[column]);
  const bornOn = readDay(cell('bornOn'));
  const birthYear = readBirthYear(cell('birthYear'), bornOn);
  const sex = readSex(cell('sex'));
  const settlement = checks.findSettlement({
    volost: cell('volost') || (defaults.volost ?? ''),
    soviet: cell('soviet') || (defaults.soviet ?? ''),
    settlement: cell('settlement'),
  });
  const place = settlement?.isWithin === true ? settlement : null;
  const reasons = reasonsOf<ResidentReason>([
    ['surname-missing', cell('surname') === ''],
    ['birth-year-unreadable', birthYear === null],
    ['birth-year-impossible', birthYear !== null && !isPossibleBirthYear(birthYear, electionYear)],
    ['settlement-unknown', place === null],
    ['sex-unreadable', sex === null],
  ]);
  if (reasons !== null) return { kind: 'rejected', reasons };
  if (birthYear === null || place === null || sex === null) throw new Error('A row without reasons lacks a value');
  const person = {
    settlementId: place.settlementId,
    household: cell('household'),
    surname: cell('surname'),
    given: cell('given'),
    patronymic: cell('patronymic'),
    birthYear,
  };
  return passed({
    ...person,
    sovietId: place.sovietId,
    sex,
    bornOn: bornOn !== null && partsOf(bornOn).year === birthYear ? bornOn : null,
    nationality: cell('nationality') || null,
    occupation: cell('occupation') || null,
    party: cell('party') || null,
    normalKey: residentKey(person),
    normalName: normalFullName(person),
  });
}

/** Surname, given name and patronymic in today's spelling, as searches and orders use them. */
export const normalFullName = (person: { surname: string; given: string; patronymic: string }): string =>
  [person.surname, person.given, person.patronymic]
    .map(normalizeName)
    .filter((part) => part !== '')
    .join(' ');

const readBirthYear = (text: string, bornOn: CivilDay | null): number | null =>
  text === '' && bornOn !== null ? partsOf(bornOn).year : readYear(text);
