import { type CivilDay, partsOf } from '@/lib/kernel/civil-day';
import { type Checked, passed, reasonsOf } from './checked';
import { cellOf, type Mapping } from './columns';
import type { PlaceDefaults, SettlementFinder } from './find-settlement';
import { readDay, readSex, readYear } from './read-values';
import { type Names, normalNames, residentKey } from './resident-key';

export const RESIDENT_REASONS = [
  'surname-missing',
  'birth-year-unreadable',
  'birth-year-impossible',
  'settlement-unknown',
  'sex-unreadable',
  'born-on-unreadable',
  'born-on-differs',
  'words-too-long',
  'record-ended',
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

/** How many signs a name or a household may have, in a file as in the grid: a longer one no index takes. */
export const LONGEST_WORDS = 300;
const INDEXED = ['surname', 'given', 'patronymic', 'household'] as const;

export const isPossibleBirthYear = (year: number, electionYear: number): boolean =>
  year >= electionYear - OLDEST && year <= electionYear;

/** Once for every row of a register: each cell is read once, and nothing is made for a row but what it becomes. */
export function checkResident(cells: readonly string[], checks: ResidentChecks): Checked<ResidentRow, ResidentReason> {
  const { mapping, electionYear } = checks;
  const bornText = cellOf(cells, mapping.bornOn);
  const bornOn = bornText === '' ? null : readDay(bornText);
  const birthYear = readBirthYear(cellOf(cells, mapping.birthYear), bornOn);
  const sex = readSex(cellOf(cells, mapping.sex));
  const surname = cellOf(cells, mapping.surname);
  const place = findPlace(cells, checks);
  // A table of those who were struck or merged does not enter them.
  const hasEnded = cellOf(cells, mapping.ended) !== '';
  const isBorn = birthYear !== null && isPossibleBirthYear(birthYear, electionYear);
  // A day that tells of another year, or of none, may settle whether somebody of eighteen is an elector: it is not left out unsaid.
  const isDayRead = bornText === '' || bornOn !== null;
  const agrees = bornOn === null || birthYear === null || partsOf(bornOn).year === birthYear;
  const isTooLong = INDEXED.some((column) => (cells[mapping[column] ?? -1] ?? '').length > LONGEST_WORDS);
  if (surname === '' || !isBorn || !place || !sex || !isDayRead || !agrees || isTooLong || hasEnded) {
    const reasons = reasonsOf<ResidentReason>([
      ['surname-missing', surname === ''],
      ['birth-year-unreadable', birthYear === null],
      ['birth-year-impossible', birthYear !== null && !isBorn],
      ['settlement-unknown', place === null],
      ['sex-unreadable', sex === null],
      ['born-on-unreadable', !isDayRead],
      ['born-on-differs', !agrees],
      ['words-too-long', isTooLong],
      ['record-ended', hasEnded],
    ]);
    if (reasons === null) throw new Error('A row that lacks a value has no reason');
    return { kind: 'rejected', reasons };
  }
  const { settlementId, sovietId } = place;
  const household = cellOf(cells, mapping.household);
  const given = cellOf(cells, mapping.given);
  const patronymic = cellOf(cells, mapping.patronymic);
  const names = normalNames({ surname, given, patronymic });
  return passed({
    ...{ settlementId, sovietId, household, surname, given, patronymic, sex, birthYear, bornOn },
    nationality: cellOf(cells, mapping.nationality) || null,
    occupation: cellOf(cells, mapping.occupation) || null,
    party: cellOf(cells, mapping.party) || null,
    normalKey: residentKey({ settlementId, household, surname, given, patronymic, birthYear }, names),
    normalName: fullName(names),
  });
}

/** The settlement that a row names, if it lies where the file belongs. */
function findPlace(cells: readonly string[], { mapping, findSettlement, defaults }: ResidentChecks) {
  const found = findSettlement({
    volost: cellOf(cells, mapping.volost) || (defaults?.volost ?? ''),
    soviet: cellOf(cells, mapping.soviet) || (defaults?.soviet ?? ''),
    settlement: cellOf(cells, mapping.settlement),
  });
  return found?.isWithin === true ? found : null;
}

/** Surname, given name and patronymic in today's spelling, as searches and orders use them. */
export const normalFullName = (person: Names): string => fullName(normalNames(person));

function fullName({ surname, given, patronymic }: Names): string {
  if (given !== '' && patronymic !== '' && surname !== '') return `${surname} ${given} ${patronymic}`;
  return [surname, given, patronymic].filter((part) => part !== '').join(' ');
}

const readBirthYear = (text: string, bornOn: CivilDay | null): number | null =>
  text === '' && bornOn !== null ? partsOf(bornOn).year : readYear(text);
