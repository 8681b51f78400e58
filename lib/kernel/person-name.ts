export interface PersonName {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
}

/** A name as the lists write it; a part that is not known leaves no gap. */
export const personName = ({ surname, given, patronymic }: PersonName): string =>
  [surname, given, patronymic].filter((part) => part !== '').join(' ');
