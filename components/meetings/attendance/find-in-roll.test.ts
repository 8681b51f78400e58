import { describe, expect, test } from 'vitest';
import { findInRoll, searchable } from './find-in-roll';

const roll = searchable([
  { number: 1, name: 'Алёхин Пётр Семёнович' },
  { number: 12, name: 'Комаров Сергей Васильевич' },
  { number: 17, name: 'Комарова Анна Тимофеевна' },
  { number: 117, name: 'Сергеев Иван Комарович' },
  { number: null, name: 'Лукин Сергей Кузьмич' },
]);
const names = (typed: string) => findInRoll(roll, typed).map(({ name }) => name);

describe('the roll at the door', () => {
  test('is whole while nothing is typed', () => expect(names('  ')).toHaveLength(5));

  test('takes ё and е for one letter, small for capital', () => {
    expect(names('алех')).toEqual(['Алёхин Пётр Семёнович']);
    expect(names('ПЕТР')).toEqual(['Алёхин Пётр Семёнович']);
  });

  test('puts surnames that begin so before other words of the name', () => {
    expect(names('комар')).toEqual(['Комаров Сергей Васильевич', 'Комарова Анна Тимофеевна', 'Сергеев Иван Комарович']);
    expect(names('серг')[0]).toBe('Сергеев Иван Комарович');
  });

  test('reads initials, in any order beside the surname', () => {
    expect(names('Комаров С.В.')).toEqual(['Комаров Сергей Васильевич']);
    expect(names('с. к. лукин')).toEqual(['Лукин Сергей Кузьмич']);
  });

  test('finds the middle of a word last of all', () => expect(names('маров')).toContain('Комарова Анна Тимофеевна'));

  test('takes digits for a number, the whole number first', () => {
    expect(names('1')).toEqual([
      'Алёхин Пётр Семёнович',
      'Комаров Сергей Васильевич',
      'Комарова Анна Тимофеевна',
      'Сергеев Иван Комарович',
    ]);
    expect(names('117')).toEqual(['Сергеев Иван Комарович']);
  });

  test('finds nobody when nobody is meant', () => expect(names('ъъъъ')).toEqual([]));
});
