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

/** Of another soviet, whom a clerk looks for by what a letter or a paper calls them. */
const OTHERS: typeof PEOPLE = [
  ['Горшнов', 'Митрофан', 'Лукич'],
  ['Горшков', 'Митрофан', 'Лукич'],
  ['Петров-Водкин', 'Кузьма', 'Сергеевич'],
  ['Скоробогатова-Белая', 'Надежда', 'Львовна'],
  ['Ковалів', 'Іван', 'Олексійович'],
  ['Беззуб', 'Хведір', 'Пилипович'],
  ['Подъячев', 'Пров', 'Кузьмич'],
  ['Подгорный', 'П.', 'П.'],
  ['Куликова', 'Рима', 'Кузьминна'],
  ['Куликов', 'Павел', ''],
  ['Куликов', 'Роман', 'Павлович'],
  ['Роман', 'Кулина', 'Ивановна'],
  ['Горшнин', 'Лука', ''],
  ['Білоусов', 'Петро', 'Ілліч'],
  ['Белоусова', 'Зоя', 'Ильинична'],
  ['Чижов', 'Савва', 'Ильич'],
];

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await enter('Борковский', 'Борки', PEOPLE);
  await enter('Лужинский', 'Лужки', OTHERS);
});
afterAll(() => world.close());

async function enter(soviet: string, settlement: string, people: typeof PEOPLE): Promise<void> {
  const place = { sovietId: world.id(soviet), settlementId: world.id(settlement), franchise: 'elector' };
  const rows = people.map(([surname, given, patronymic], index) => ({
    ...{ id: newId(), ...place, surname, given, patronymic, sex: 'm', household: String(index) },
    ...{ birthYear: 1880 + index, normalKey: `${soviet} ${index}` },
    normalName: normalFullName({ surname, given, patronymic }),
  }));
  await world.store.prisma.resident.createMany({ data: rows });
}

async function found(name: string, soviet = 'Борковский'): Promise<readonly string[]> {
  const asked = residentsInput.parse({ sovietId: world.id(soviet), name });
  const answer = await residentsQuery.run(contextFor(await world.as('uezd-observer'), 'ru'), asked);
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
    ['Кузнецова Е. П.', ['Кузнецова Дуня']],
    ['Кузнецова Евд.', ['Кузнецова Дуня']],
    ['Сергеевна', ['Петрова Евдокія']],
    ['Иванов Алексей Иванович', ['Иванов Алексей']],
    ['Иваныч Иван Кузнецов', ['Кузнецов Иван']],
    ['Кузьмин Николай Алексеевич', ['Кузьмин Микола']],
    ['Живого Мария', ['Живаго Марья']],
    ['Лукьянов Гриша', ["Лук'янов Григорий"]],
    ['Серг', ['Сергеев Пётр', 'Николаев Сергей', 'Петров Иоанн', 'Петрова Евдокія', 'Ѳедоровъ Павелъ']],
    ['Кузнцеов', ['Кузнецов Иван', 'Кузнецова Дуня']],
    ['Кознецоф Ивн', ['Кузнецов Иван']],
    ['Жывако', ['Живаго Марья']],
    ['Кзунцеов', ['Кузнецов Иван', 'Кузнецова Дуня']],
    ['Кузнецов Ивна', ['Кузнецов Иван']],
    ['Ивна Кузнцеов', ['Кузнецов Иван']],
    ['Кузнецов Иван Ивнаович', ['Кузнецов Иван']],
    ['Ивнаович Кузнецов Иван', ['Кузнецов Иван']],
    ['Кузнцеов Иван Иванович', ['Кузнецов Иван']],
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
        const plain = ranked.filter((person) => Number(person.rank) <= 4);
        const names = await found(typed.join(' '));
        if (plain.length > 0) expect([...names].sort()).toEqual(plain.map(({ name }) => name).sort());
        else expect(ranked.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a clerk finds whom the paper calls', () => {
  it.each([
    ['Горшнов Митрофна', ['Горшнов Митрофан', 'Горшков Митрофан']],
    ['Горшков Митрофна', ['Горшков Митрофан', 'Горшнов Митрофан']],
    ['Петров Водкин', ['Петров-Водкин Кузьма']],
    ['Кузьма Петров- Водкин', ['Петров-Водкин Кузьма']],
    ['Водкин', ['Петров-Водкин Кузьма']],
    ['Белая Надежда', ['Скоробогатова-Белая Надежда']],
    ['Ковалiв', ['Ковалів Іван']],
    ['Федор Филиппович Беззуб', ['Беззуб Хведір']],
    ['Подьячев', ['Подъячев Пров']],
    ['Подгорный Пётр', ['Подгорный П.']],
    ['Куликов Р', ['Куликов Роман', 'Куликова Рима']],
    ['Куликов П.', ['Куликов Павел', 'Куликов Роман']],
    ['Куликов РП', ['Куликов Роман']],
    ['Kуликoв Ромaн', ['Куликов Роман']],
    ['гр. Куликов Роман', ['Куликов Роман']],
    ['вдова Куликова Р.', ['Куликова Рима', 'Куликов Роман']],
    ['Куликова Рима Кузьминична', ['Куликова Рима']],
    ['Куликов Павел Петрович', ['Куликов Павел']],
    ['Куликова Романа Павловича', ['Куликов Роман']],
    ['Куликов/Куликова  Роман', []],
    ['Кул', ['Куликов Павел', 'Куликов Роман', 'Куликова Рима', 'Роман Кулина']],
    ['Роман', ['Куликов Роман', 'Роман Кулина']],
    ['Куликов 1890', ['Куликов Роман']],
    ['Куликов 1890 г.р.', ['Куликов Роман']],
    ['Куликов двор 9', ['Куликов Павел']],
    ['Куликоф двор 9', ['Куликов Павел']],
    ['Куликов, д. № 9', ['Куликов Павел']],
    ['Куликов 1880', []],
    ['Куликова (Роман) Рима', ['Куликова Рима']],
    ["'Куликова' Рима", ['Куликова Рима']],
    ['Горшков Лука', []],
    ['Горшнов Лука', []],
    ['Чижов Савва Ильч', ['Чижов Савва']],
    ['Горжнон Лука', ['Горшнин Лука']],
    ['Р. Р. Р.', []],
    ['1890', []],
    ['Белоусов', ['Белоусова Зоя', 'Білоусов Петро']],
    ['Билоусов Петр', ['Білоусов Петро']],
  ])('%s', async (typed, expected) => expect(await found(typed, 'Лужинский')).toEqual(expected));
});
