import { civilDay } from '@/lib/kernel/civil-day';
import type { Heading, Signature } from '../parts';
import type { PersonName, Sex } from '../russian/names';

export const person = (written: string, sex: Sex): PersonName => {
  const [surname = '', given = '', patronymic = ''] = written.split(' ');
  return { surname, given, patronymic, sex };
};

export const petrov = person('Петров Пётр Ильич', 'm');
export const ivanova = person('Иванова Фёкла Лукинична', 'f');
export const lapin = person('Лапин Никита Фокич', 'm');
export const agafya = person('Соловьёва Агафья Кузьминична', 'f');
/** A name that would be code to a template that took names for source. */
export const hostile = person('#panic("x")Ѳёдоров\\ $a_b$ "[Кавычка]*_`', 'm');
/** As the family lists of before 1918 spelled it. */
export const oldSpelled = person('Алексѣевъ Ѳеодоръ Ѵсаакіевичъ', 'm');
export const longNamed = person(
  'Мусина-Пушкина-Белосельская-Белозерская Александра-Зиновия Константинопольевна-Вонифатьевна',
  'f',
);

export const VILLAGE: Heading = {
  body: 'Борковская сельская избирательная комиссия',
  under: 'Покровская волость Ольховского уезда',
  number: '14',
  on: civilDay('1927-01-17'),
  place: 'с. Борок',
};
export const VOLOST: Heading = {
  body: 'Покровская волостная избирательная комиссия',
  under: 'Ольховский уезд',
  number: '31',
  on: civilDay('1927-01-29'),
  place: 'с. Покровское',
};
export const SOVIET = 'Борковский сельсовет';
export const UCHASTOK = '№ 2, Осиновка';

export const COMMISSION: readonly Signature[] = [
  { post: 'Председатель комиссии', name: 'Кулагин С. Т.' },
  { post: 'Секретарь', name: 'Петров П. И.' },
];

/** As a journal's last entry is named at the foot of a signed paper. */
export const HASH = '9f3c2a7be1d04856b7cc19e2f0a4d8837b1e5c6690ad3f21c8e07745aa12bd90';
