import { expect, it } from 'vitest';
import { personName } from './person-name';

it.each([
  ['Комаров Трофим Ильич', ['Комаров', 'Трофим', 'Ильич']],
  ['Комаров Трофим', ['Комаров', 'Трофим', '']],
  ['Комаров Ильич', ['Комаров', '', 'Ильич']],
  ['', ['', '', '']],
] as const)('«%s» is written without gaps', (name, [surname, given, patronymic]) => {
  expect(personName({ surname, given, patronymic })).toBe(name);
});
