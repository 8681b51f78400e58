import { describe, expect, it } from 'vitest';
import { looksLikeHeading, matchColumns, resolveMapping } from './columns';

const REGISTER =
  '№;Волость;Сельсовет;Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения;Народность;Занятие;Партийность'.split(';');

describe('columns are matched by their headings', () => {
  it('in Russian', () => {
    const { mapping, missing } = matchColumns('residents', REGISTER);
    expect(mapping).toEqual({
      record: null,
      ended: null,
      volost: 1,
      soviet: 2,
      settlement: 3,
      household: 4,
      surname: 5,
      given: 6,
      patronymic: 7,
      sex: 8,
      birthYear: 9,
      nationality: 10,
      occupation: 11,
      party: 12,
      bornOn: null,
    });
    expect(missing).toEqual([]);
  });

  it.each([
    ['old spelling', ['Селеніе', 'Фамилія', 'Имя', 'Отчество', 'Полъ', 'Годъ рожденія']],
    ['Ukrainian', ['Населений пункт', 'Прізвище', "Ім'я", 'По батькові', 'Стать', 'Рік народження']],
    ['English', ['Settlement', 'Surname', 'Given name', 'Patronymic', 'Sex', 'Year of birth']],
    ['capitals and stops', ['НАС. ПУНКТ', 'ФАМИЛИЯ:', 'ИМЯ', 'ОТЧЕСТВО', 'ПОЛ (м/ж)', 'Г.Р.']],
  ])('in %s', (_, heading) => {
    const { mapping, missing } = matchColumns('residents', heading);
    expect(mapping).toMatchObject({ settlement: 0, surname: 1, given: 2, patronymic: 3, sex: 4, birthYear: 5 });
    expect(missing).toEqual([]);
  });

  it('the number of a paper apart from the number of a row', () => {
    const heading = ['№', 'Пункт ст. 15', 'Документ', '№ документа', 'Дата документа'];
    expect(matchColumns('lishentsy', heading).mapping).toMatchObject({
      letter: 1,
      document: 2,
      documentNumber: 3,
      documentDate: 4,
    });
  });

  it('and what is lacking is named', () => {
    expect(matchColumns('settlements', ['Волость', 'Сельсовет']).missing).toEqual(['settlement', 'population']);
  });
});

describe('a mapping set by hand', () => {
  it('goes over the headings, by a cell or by a heading', () => {
    const { mapping, missing } = resolveMapping('residents', ['Кто', 'Имя', 'Где', 'Пол', 'Когда'], {
      surname: 0,
      settlement: 'где',
      birthYear: 'Когда',
    });
    expect(mapping).toMatchObject({ surname: 0, given: 1, settlement: 2, sex: 3, birthYear: 4 });
    expect(missing).toEqual([]);
  });

  it('takes a cell away from the column that its heading gave it to', () => {
    const { mapping, missing } = resolveMapping('residents', REGISTER, { given: 5 });
    expect(mapping.given).toBe(5);
    expect(missing).toEqual(['surname']);
  });

  it('can leave a column out', () => {
    expect(resolveMapping('residents', REGISTER, { party: null }).mapping.party).toBeNull();
  });

  it('names what does not exist', () => {
    expect(resolveMapping('residents', REGISTER, { surname: 99, colour: 1, given: 'Нет такой' }).unknown).toEqual([
      'colour',
      '99',
      'Нет такой',
    ]);
  });
});

it('a row of data is not taken for a heading', () => {
  expect(looksLikeHeading(REGISTER)).toBe(true);
  expect(looksLikeHeading('Покровская;Борковский;Борок;село;614;0;русские'.split(';'))).toBe(false);
});
