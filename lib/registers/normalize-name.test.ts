import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameRanker } from './names/rank-name';
import { readWords } from './names/read-words';
import { foldName, normalizeName, normalizePlace } from './normalize-name';
import { normalizeHousehold, residentKey } from './resident-key';
import { beginsWith, surnameStem } from './search-name';

describe("a name in today's spelling", () => {
  it.each([
    ['Ѳедоровъ', 'Фёдоров'],
    ['Матвѣевъ', 'Матвеев'],
    ['Василій', 'Василий'],
    ['Мѵронъ', 'Мирон'],
    ['  СЕМЁНОВА   Анна ', 'семенова анна'],
    ['Петровъ-Водкинъ', 'Петров - Водкин'],
    ['Марiя', 'Мария'],
    ['Алексе\u0438\u0306', 'Алексей'],
    // Latin letters among Russian ones, as typed and scanned lists have them.
    ['Kapaceв', 'Карасев'],
    ['Bacильeв Пётp', 'Васильев Пётр'],
    ['Фëдоров', 'Федоров'],
    ['Дар’янов', "Дар'янов"],
    ['Марʼян', "Мар'ян"],
    ['Петров—Водкин', 'Петров-Водкин'],
  ])('%s is %s', (written, today) => {
    expect(normalizeName(written)).toBe(normalizeName(today));
  });

  it('keeps ъ inside a word, and words apart', () => {
    expect(normalizeName('Объездчиковъ')).toBe('объездчиков');
    expect(normalizeName('Иван ов')).not.toBe(normalizeName('Иванов'));
    expect(normalizeName('Крылов')).not.toBe(normalizeName('Крылова'));
  });

  it('leaves a name in Latin letters as it is', () => {
    expect(normalizeName('Mac')).toBe('mac');
  });

  it('is its own normal form', () => {
    const unit = fc.constantFrom(...'АаБіІѣѲѵЁёъЪйiьaBrHë’— \u0306');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 15 }), (text) => {
        expect(normalizeName(normalizeName(text))).toBe(normalizeName(text));
      }),
    );
  });

  it('is folded further to forgive Ukrainian spelling', () => {
    expect(foldName('Ґеорґій')).toBe(foldName('Георгий'));
    expect(foldName("Лук'янов")).toBe(foldName('Лукьянов'));
    expect(foldName('Єфремов')).toBe(foldName('Ефремов'));
    expect(foldName('Филиппов')).toBe(foldName('Филипов'));
  });
});

describe('a place', () => {
  it.each([
    ['Покровская волость', 'Покровская'],
    ['с. Борок', 'Борок'],
    ['дер. Новосёлки', 'Новоселки'],
    ['Борковский сельсовет', 'Борковский'],
    ['Борковский с/с', 'Борковский'],
  ])('%s is %s', (full, bare) => {
    expect(normalizePlace(full)).toBe(normalizePlace(bare));
  });

  it('keeps a name that is the word for a place itself', () => {
    expect(normalizePlace('Слобода')).toBe('слобода');
    expect(normalizePlace('Хутор')).toBe('хутор');
  });
});

describe('the duplicate key', () => {
  const ivan = {
    settlementId: 's',
    household: '7',
    surname: 'Иванов',
    given: 'Пётр',
    patronymic: 'Ильич',
    birthYear: 1880,
  };

  it('is one for two spellings of a person', () => {
    expect(residentKey({ ...ivan, household: '007', surname: 'ИВАНОВЪ', given: 'Петръ' })).toBe(residentKey(ivan));
  });

  it.each([
    { birthYear: 1881 },
    { household: '8' },
    { settlementId: 't' },
    { given: 'Павел' },
    { patronymic: 'Лукич' },
  ])('tells people apart: %o', (difference) => {
    expect(residentKey({ ...ivan, ...difference })).not.toBe(residentKey(ivan));
  });

  it('is not misled by its own sign in a name', () => {
    expect(residentKey({ ...ivan, surname: 'А|Б', given: 'В' })).not.toBe(
      residentKey({ ...ivan, surname: 'А', given: 'Б|В' }),
    );
  });

  it('reads the number of a household', () => {
    expect(['№ 12', '012', ' 12 ', 'двор 12'].map(normalizeHousehold)).toEqual(['12', '12', '12', '12']);
    expect(normalizeHousehold('12А')).toBe('12а');
  });
});

describe('looking for a name', () => {
  const finds = (query: string, name: string): boolean => nameRanker(readWords(query))(normalizeName(name)) !== null;

  it.each([
    ['Ѳедоровъ П. С.', 'Фёдоров Пётр Степанович'],
    ['П.С. Федоров', 'Фёдоров Пётр Степанович'],
    ['федоров пс', 'Фёдоров Пётр Степанович'],
    ['Иванова', 'Иванов Егор Лукич'],
    ['Иванов', 'Иванова Марья Лукинична'],
    ['егор иван', 'Иванов Егор Лукич'],
    ['Покровская', 'Покровский Фрол Фомич'],
  ])('%s finds %s', (query, name) => {
    expect(finds(query, name)).toBe(true);
  });

  it.each([
    ['Фёдоров А.', 'Фёдоров Пётр Степанович'],
    ['Фёдоров Степан', 'Фёдоров Пётр Егорович'],
  ])('%s does not find %s', (query, name) => {
    expect(finds(query, name)).toBe(false);
  });

  it('takes nothing typed for a wildcard', () => {
    expect(beginsWith('50%_\\')).toBe('50\\%\\_\\\\%');
  });

  it('leaves short surnames whole', () => {
    expect(surnameStem('Ева')).toBe('ева');
  });
});
