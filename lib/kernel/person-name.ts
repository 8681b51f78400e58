export interface PersonName {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
}

/** A name as the lists write it; a part that is not known leaves no gap. */
export const personName = ({ surname, given, patronymic }: PersonName): string =>
  [surname, given, patronymic].filter((part) => part !== '').join(' ');

/** The same with the year of birth, by which namesakes are told apart. */
export const bornName = (person: PersonName & { readonly birthYear: number }): string =>
  `${personName(person)}, ${person.birthYear}`;
