import { householdForm, unbroken } from '@/lib/i18n/address';
import { fullName, type PersonName, shortName } from '@/lib/papers/russian/names';

/** A resident's row as papers name people. */
export const personOf = (row: {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: string;
}): PersonName => ({
  surname: row.surname,
  given: row.given,
  patronymic: row.patronymic === '' ? null : row.patronymic,
  sex: row.sex === 'f' ? 'f' : 'm',
});

/** «Комаров Сергей Васильевич» as accounts and members are written; the patronymic, else the surname, tells the sex. */
export function personOfText(written: string): PersonName {
  const [surname = '', given = '', ...rest] = written.trim().split(/\s+/);
  const patronymic = rest.join(' ');
  const isWoman = patronymic.length > 2 ? /(вна|чна|шна)$/.test(patronymic) : /(ова|ева|ёва|ина|ына|ая)$/.test(surname);
  return { surname, given, patronymic: patronymic === '' ? null : patronymic, sex: isWoman ? 'f' : 'm' };
}

const IS_FULL = /^\S+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+$/;

/** «Комаров С. В.» when the name is written in full, else as it stands. */
export const signedName = (written: string): string =>
  IS_FULL.test(written.trim()) ? shortName(personOfText(written)) : written;

/** «Борки, двор 12»; «Ольховск, Фабричная ул., д. 1» */
export function addressOf(settlement: string, household: string): string {
  const form = householdForm(household);
  if (form === 'none') return settlement;
  const written = unbroken(household);
  return form === 'number' ? `${settlement}, двор\u00a0${written}` : `${settlement}, ${written}`;
}

export const writtenName = (row: Parameters<typeof personOf>[0]): string => fullName(personOf(row));
