import { describe, expect, it } from 'vitest';
import { foldName } from '../normalize-name';
import { givenForms } from './given-forms';
import { GIVEN_NAMES } from './given-names';
import { patronymicForms } from './patronymic-forms';
import { nameRanker } from './rank-name';
import { readWords } from './read-words';
import { slipsBetween } from './slips';
import { surnameForms } from './surname-forms';

const stands = (a: string, b: string) => givenForms(foldName(a)).includes(foldName(b));
const sameFather = (a: string, b: string) => patronymicForms(foldName(a)).includes(foldName(b));

describe('given names', () => {
  it('stand for their short and Ukrainian forms, and these for them', () => {
    const pairs = [
      ...['Ваня Иван', 'Дуня Евдокия', 'Маша Мария', 'Гриша Григорий', 'Олексій Алексей', 'Микола Николай'],
      ...['Ганна Анна', 'Авдотья Евдокия', 'Параша Прасковья', 'Егор Георгий', 'Хома Фома', 'Пилип Филипп'],
      ...['Нюра Анна', 'Груня Аграфена', 'Остап Евстафий', 'Одарка Дарья', 'Митя Дмитрий', 'Настя Анастасия'],
    ];
    for (const [a = '', b = ''] of pairs.map((pair) => pair.split(' '))) {
      expect([a, b, stands(a, b), stands(b, a)]).toEqual([a, b, true, true]);
    }
  });

  it('are a table of at least two hundred names and a thousand forms', () => {
    expect(GIVEN_NAMES.length).toBeGreaterThan(200);
    expect(GIVEN_NAMES.flatMap(([, , forms]) => forms.split(' ')).length).toBeGreaterThan(900);
  });

  it('are told apart where nothing but a short form is common to them', () => {
    expect(stands('Александр', 'Александра')).toBe(false);
    expect(stands('Саша', 'Александра')).toBe(true);
    expect(stands('Саша', 'Александр')).toBe(true);
  });
});

describe('patronymics', () => {
  it('are the same written out, said and in Ukrainian', () => {
    const pairs = [
      ...['Иваныч Иванович', 'Сергевна Сергеевна', 'Михалыч Михайлович', 'Николавна Николаевна', 'Пална Павловна'],
      ...['Олексійович Алексеевич', 'Іванівна Ивановна', 'Иванна Ивановна', 'Ильинишна Ильинична', 'Іллівна Ильинична'],
      ...['Василиевич Васильевич', 'Дмитрич Дмитриевич', 'Миколайович Николаевич', 'Лукинична Лукична'],
    ];
    for (const [a = '', b = ''] of pairs.map((pair) => pair.split(' '))) {
      expect([a, b, sameFather(a, b)]).toEqual([a, b, true]);
    }
  });

  it('of a son and a daughter differ', () => expect(sameFather('Иванович', 'Ивановна')).toBe(false));
});

describe('surnames', () => {
  it('are borne by a man, a woman and a family', () => {
    for (const [a, b] of [
      ['Иванова', 'Иванов'],
      ['Покровская', 'Покровский'],
      ['Толстаго', 'Толстой'],
    ] as const)
      expect([a, surnameForms(foldName(a)).includes(foldName(b))]).toEqual([a, true]);
  });
});

describe('slips of the pen', () => {
  it('two neighbours changed about are one', () => expect(slipsBetween('кузнцеов', 'кузнецов', 2)).toBe(1));
  it('a letter left out or put in is one', () => expect(slipsBetween('ивн', 'иван', 2)).toBe(1));
  it('three are too many to be told', () => expect(slipsBetween('петров', 'сидоров', 2)).toBeGreaterThan(2));
});

describe('a name is weighed', () => {
  const rank = (typed: string, name: string) => nameRanker(readWords(typed))(name);
  it('the nearer the less: exactly so, another form, a beginning, a slip, two slips', () => {
    expect([rank('Федоров Петр Ильч', 'федоров петр ильич'), rank('Ильч', 'федоров петр ильич')]).toEqual([5, 5]);
    const ranks = ['федоров', 'федорова', 'федо', 'федров', 'фидроов'].map((typed) => rank(typed, 'федоров иван'));
    expect(ranks).toEqual([0, 1, 3, 5, 6]);
  });
  it('an initial is no surname, and the first of two is the given name', () => {
    expect(rank('И. С.', 'петров иван сергеевич')).toBe(0);
    expect(rank('С. И.', 'петров иван сергеевич')).toBeNull();
    expect(rank('п', 'петров иван сергеевич')).toBeNull();
  });
});
