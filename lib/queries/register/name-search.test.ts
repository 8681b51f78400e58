import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/kernel/ids';
import { normalFullName } from '@/lib/registers/check-resident';
import { nameRanker } from '@/lib/registers/names/rank-name';
import { readWords } from '@/lib/registers/names/read-words';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { residentsInput, residentsQuery } from './residents';

const PEOPLE: readonly (readonly [surname: string, given: string, patronymic: string])[] = [
  ['Ѳедоровъ', 'Павелъ', 'Сергѣевичъ'],
  ['Фёдорова', 'Анна', 'Ильинична'],
  ['Федоровский', 'Иван', 'Петрович'],
  ['Кузнецов', 'Иван', 'Иванович'],
  ['Кузнецова', 'Дуня', 'Петр.'],
  ['Кузьмин', 'Микола', 'Олексійович'],
  ['Петров', 'Иоанн', 'Сергеич'],
  ['Петрова', 'Евдокія', 'Сергевна'],
  ['Сергеев', 'Пётр', 'Николаевич'],
  ['Живаго', 'Марья', 'Васильевна'],
  ["Лук'янов", 'Григорий', ''],
  ['Иванов', 'Алексей', 'Иваныч'],
  ['Николаев', 'Сергей', 'Павлович'],
];

let world: World;
beforeAll(async () => {
  world = await createWorld();
  const place = { sovietId: world.id('Борковский'), settlementId: world.id('Борки'), franchise: 'elector' };
  const rows = PEOPLE.map(([surname, given, patronymic], index) => ({
    ...{ id: newId(), ...place, surname, given, patronymic, sex: 'm', birthYear: 1890, household: String(index) },
    ...{ normalKey: String(index), normalName: normalFullName({ surname, given, patronymic }) },
  }));
  await world.store.prisma.resident.createMany({ data: rows });
});
afterAll(() => world.close());

async function found(name: string, sort = 'name'): Promise<readonly string[]> {
  const asked = residentsInput.parse({ sovietId: world.id('Борковский'), name, sort });
  const answer = await residentsQuery.run(contextFor(await world.as('borkovskaya-secretary'), 'ru'), asked);
  if (!answer.ok) throw new Error(answer.error.code);
  expect(answer.value.total).toBe(answer.value.items.length);
  return answer.value.items.map(({ surname, given }) => `${surname} ${given}`);
}

describe('whoever is looked for by name', () => {
  it.each([
    ['федоров', ['Ѳедоровъ Павелъ', 'Фёдорова Анна', 'Федоровский Иван']],
    ['Ѳедорова', ['Фёдорова Анна', 'Ѳедоровъ Павелъ', 'Федоровский Иван']],
    ['Петров И. С.', ['Петров Иоанн']],
    ['И.С. Петров', ['Петров Иоанн']],
    ['Ваня Петров', ['Петров Иоанн', 'Федоровский Иван']],
    ['Кузнецова Авдотья Петровна', ['Кузнецова Дуня']],
    ['Евдокия Кузнецова', ['Кузнецова Дуня']],
    ['Дуня', ['Кузнецова Дуня', 'Петрова Евдокія']],
    ['Сергеевна', ['Петрова Евдокія']],
    ['Иванов Алексей Иванович', ['Иванов Алексей']],
    ['Иваныч Иван Кузнецов', ['Кузнецов Иван']],
    ['Кузьмин Николай Алексеевич', ['Кузьмин Микола']],
    ['Живого Мария', ['Живаго Марья']],
    ['Лукьянов Гриша', ["Лук'янов Григорий"]],
    ['Серг', ['Николаев Сергей', 'Петров Иоанн', 'Петрова Евдокія', 'Сергеев Пётр', 'Ѳедоровъ Павелъ']],
    ['Кузнцеов', ['Кузнецов Иван', 'Кузнецова Дуня']],
    ['Кознецоф Ивн', ['Кузнецов Иван']],
    ['Жывако', ['Живаго Марья']],
    ['Пушкин', []],
  ])('%s', async (typed, expected) => {
    const names = await found(typed);
    expect(names).toEqual(expected);
  });

  it('is found in any order of the parts of the name', async () => {
    for (const typed of ['Пётр Николаевич Сергеев', 'Николаевич Сергеев Пётр', 'Сергеев Петя Николаич'])
      expect(await found(typed)).toEqual(['Сергеев Пётр']);
  });

  it('is found by the register just as each name by itself is weighed', async () => {
    const words = fc.constantFrom(
      ...PEOPLE.flat().filter((word) => word !== ''),
      'И.',
      'П',
      'Ваня',
      'Анюта',
      'Ив.',
      'Пе',
    );
    const slip = fc.tuple(words, fc.nat(8), fc.constantFrom('drop', 'swap', 'none', 'none')).map(([word, at, kind]) => {
      if (kind === 'none' || word.length < 5) return word;
      const i = 1 + (at % (word.length - 2));
      const [a, b] = [word.charAt(i), word.charAt(i + 1)];
      return word.slice(0, i) + (kind === 'swap' ? b + a : b) + word.slice(i + 2);
    });
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 3 }), async (typed) => {
        const rank = nameRanker(readWords(typed.join(' ')));
        const ranked = PEOPLE.map(([surname, given, patronymic]) => ({
          name: `${surname} ${given}`,
          rank: rank(normalFullName({ surname, given, patronymic })),
        })).filter((person) => person.rank !== null);
        const plain = ranked.filter((person) => Number(person.rank) <= 2);
        const names = await found(typed.join(' '));
        if (plain.length > 0) expect([...names].sort()).toEqual(plain.map(({ name }) => name).sort());
        else expect(ranked.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
      }),
      { numRuns: 60 },
    );
  });
});
