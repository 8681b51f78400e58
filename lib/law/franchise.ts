import { addYears, type CivilDay, partsOf } from '@/lib/kernel/civil-day';
import { PARAMETERS, type Parameters } from './parameters';

export const FRANCHISES = ['elector', 'disfranchised', 'under-age', 'age-undecided', 'detained'] as const;
export type Franchise = (typeof FRANCHISES)[number];

export interface AgeCutoffs {
  /** Of age when born on this day or before. Who was born on 29 February comes of age on 1 March. */
  readonly adultBornUpTo: CivilDay;
  /** Of age by the birth year alone. */
  readonly adultBirthYearUpTo: number;
  /** The birth year that alone does not tell; null when the election falls on 31 December. */
  readonly undecidedBirthYear: number | null;
}

/** Constitution, art. 68 (from memory): eighteen years on the day of the election. */
export function ageCutoffs(electionDay: CivilDay, norms: Parameters = PARAMETERS): AgeCutoffs {
  const adultBornUpTo = addYears(electionDay, -norms.votingAge.value);
  const { year, month, day } = partsOf(adultBornUpTo);
  const isWholeYear = month === 12 && day === 31;
  return {
    adultBornUpTo,
    adultBirthYearUpTo: isWholeYear ? year : year - 1,
    undecidedBirthYear: isWholeYear ? null : year,
  };
}

export interface Person {
  readonly bornOn: CivilDay | null;
  readonly birthYear: number | null;
  /** What a clerk has established where the year does not tell; null when nothing. */
  readonly isOfAge: boolean | null;
  readonly isDetained: boolean;
  /** On the posted list without a decision that satisfies. */
  readonly isListed: boolean;
}

/** Where a person stands. The list goes first: deprivation works only through it (art. 38). */
export function franchiseOf(person: Person, ages: AgeCutoffs): Franchise {
  if (person.isListed) return 'disfranchised';
  const isOfAge = ageOf(person, ages);
  if (isOfAge === null) return 'age-undecided';
  if (!isOfAge) return 'under-age';
  // art. 15 н, note: a detainee keeps the right and cannot use it while detained.
  return person.isDetained ? 'detained' : 'elector';
}

function ageOf(person: Person, ages: AgeCutoffs): boolean | null {
  if (person.bornOn !== null) return person.bornOn <= ages.adultBornUpTo;
  if (person.birthYear === null || person.birthYear === ages.undecidedBirthYear) return person.isOfAge;
  return person.birthYear <= ages.adultBirthYearUpTo;
}
