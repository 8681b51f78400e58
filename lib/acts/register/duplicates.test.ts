import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { agesQuery } from '@/lib/queries/register/ages';
import { checkRowsQuery } from '@/lib/queries/register/check-rows';
import { duplicatesQuery } from '@/lib/queries/register/duplicates';
import { readPasteQuery } from '@/lib/queries/register/read-paste';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function add(
  surname: string,
  given: string,
  patronymic: string,
  fields: object = {},
  login = SECRETARY,
): Promise<string> {
  const added = await world.do(login, 'register/add-resident', {
    ...{ settlementId: world.id('Борки'), household: '12', surname, given, patronymic, sex: 'm', birthYear: 1890 },
    ...fields,
  });
  return added.id;
}

async function duplicates(asked: object = {}) {
  const input = duplicatesQuery.input.parse({ territoryId: world.id('Борковский'), ...asked });
  const answer = await duplicatesQuery.run(contextFor(await world.as(SECRETARY), 'ru'), input);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const told = ({ items }: Awaited<ReturnType<typeof duplicates>>) =>
  items.map(({ one, other, reasons }) => [[one.surname, other.surname].sort().join('/'), reasons]);

describe('records that look like one person', () => {
  it('are met across households and settlements, with what makes them alike, the likeliest first', async () => {
    const woman = { sex: 'f' };
    await add('Ѳедоровъ', 'Петръ', 'Ильичъ');
    await add('Фёдоров', 'Пётр', 'Ильич', { household: '40', settlementId: world.id('Выселки') });
    await add('Громов', 'Иван', 'Лукич', { household: '20' });
    await add('Громов', 'Ваня', '', { household: '21' });
    await add('Бобров', 'Остап', 'Наумыч', { household: '30' });
    await add('Боброф', 'Евстафий', 'Наумович', { household: '31' });
    await add('Титова', 'Февронья', 'Саввишна', { ...woman, household: '50' });
    await add('Рогова', 'Феврония', 'Саввична', { ...woman, household: '60' });
    await add('Зуев', 'Павел', 'Ильич', { household: '70' });
    await add('Зуев', 'Павел', 'Лукич', { household: '71' });
    const found = await duplicates();
    expect(told(found).sort()).toEqual([
      ['Бобров/Боброф', ['surname-alike', 'given-form', 'neighbours']],
      ['Громов/Громов', ['given-form', 'patronymic-missing', 'neighbours']],
      ['Рогова/Титова', expect.arrayContaining(['surname-changed'])],
      ['Фёдоров/Ѳедоровъ', ['same-name-and-year', 'old-spelling', 'other-settlement']],
    ]);
    expect(found.items[0]?.reasons).toContain('same-name-and-year');
  });

  it('go page by page, each pair once', async () => {
    const seen: string[] = [];
    let page = await duplicates({ limit: 1 });
    for (;;) {
      seen.push(...page.items.map(({ one, other }) => `${one.id}/${other.id}`));
      if (page.next === null) break;
      page = await duplicates({ limit: 1, cursor: page.next });
    }
    expect([seen.length, new Set(seen).size, page.total]).toEqual([4, 4, 4]);
  });

  it('of another soviet are named to nobody who does not keep its register, though they were found to be two people', async () => {
    const here = await add('Яхонтов', 'Пров', 'Саввич');
    const there = await add('Яхонтов', 'Пров', 'Саввич', { settlementId: world.id('Лужки') }, 'admin');
    await world.do('admin', 'register/mark-not-same', { residentId: here, otherId: there, reason: 'двоюродные' });
    expect((await duplicates({ marked: 'yes' })).items).toEqual([]);
    const both = duplicatesQuery.input.parse({ territoryId: world.id('Верхневолжская'), marked: 'yes' });
    expect(await duplicatesQuery.run(contextFor(await world.as('admin'), 'ru'), both)).toMatchObject({
      value: { items: [{ marked: { reason: 'двоюродные' } }] },
    });
  });

  it('once found to be two people are shown no more, until that is taken back', async () => {
    const pair = (await duplicates()).items.find(({ one }) => one.surname === 'Громов');
    if (pair === undefined) throw new Error('No such pair');
    const both = { residentId: pair.one.id, otherId: pair.other.id };
    await world.do(SECRETARY, 'register/mark-not-same', { ...both, reason: 'дядя и племянник' });
    expect(told(await duplicates()).map(([names]) => names)).not.toContain('Громов/Громов');
    expect((await duplicates({ marked: 'yes' })).items).toMatchObject([{ marked: { reason: 'дядя и племянник' } }]);
    const again = { residentId: both.otherId, otherId: both.residentId, reason: 'ещё раз' };
    expect(await world.try(SECRETARY, 'register/mark-not-same', again)).toMatchObject({
      error: { code: 'CONFLICT', reason: 'not-same-already' },
    });
    const merge = { residentId: both.otherId, intoId: both.residentId, reason: 'одно лицо' };
    expect(await world.try(SECRETARY, 'register/merge-residents', merge)).toMatchObject({
      error: { code: 'CONFLICT', reason: 'residents-not-same', values: { reason: 'дядя и племянник' } },
    });
    await world.do(SECRETARY, 'register/unmark-not-same', both);
    expect(told(await duplicates()).map(([names]) => names)).toContain('Громов/Громов');
  });

  it('are met where one was written by initials or with a stray stop, though the other has a slip', async () => {
    const reasonsOf = async (surname: string) =>
      told(await duplicates()).flatMap(([names, reasons]) => (String(names).includes(surname) ? [reasons] : []));
    await add('Карасёв', 'И.', 'П.');
    await add('Карасев', 'Иван', 'Петровч', { household: '13' });
    expect(await reasonsOf('Карасев')).toEqual([expect.arrayContaining(['given-short', 'patronymic-alike'])]);
    await add('Щукин', 'Е.С.', '');
    await add('Щюкин', 'Егор', 'Саввич', { household: '13' });
    expect(await reasonsOf('Щукин')).toEqual([expect.arrayContaining(['surname-alike', 'given-short'])]);
    await add('Линев.', 'Фома.', 'Лукич', { household: '15' });
    await add('Линев', 'Фома', 'Лукич', { household: '40' });
    expect(await reasonsOf('Линев')).toEqual([['same-name-and-year']]);
    await add('Налимов', 'П.', 'И.');
    await add('Налимов', 'Иван', 'Петрович');
    await add('Налимов', 'Прохор', 'Саввич');
    expect(await reasonsOf('Налимов')).toEqual([]);
  });

  it('are met by initials under the letter of either surname as among all, each pair once', async () => {
    const initials = async (letter?: string) =>
      told(await duplicates({ letter }))
        .filter(([names, reasons]) => reasons?.includes('given-short') && /Громин|Луков/.test(String(names)))
        .map(([names]) => names)
        .sort();
    await add('Громин', 'И.', 'П.', { household: '70' });
    await add('Кромин', 'Иван', 'Петрович', { household: '71' });
    await add('Луков', 'Ив.', '', { household: '72' });
    await add('Луков', 'И.', 'Ф.', { household: '72' });
    await add('Луков', 'Иван', 'Фомич', { household: '73' });
    const lukov = ['Луков/Луков', 'Луков/Луков'];
    expect(await initials()).toEqual(['Громин/Кромин', ...lukov]);
    expect(await initials('г')).toEqual(['Громин/Кромин']);
    expect(await initials('к')).toEqual(['Громин/Кромин']);
    expect(await initials('л')).toEqual(lukov);
  });

  it('with a stop after the surname are one record: the second is not added', async () => {
    await add('Окунев', 'Иван', 'Петрович');
    const again = { surname: 'Окунев.', given: 'Иван', patronymic: 'Петрович.' };
    const person = { settlementId: world.id('Борки'), household: '12', sex: 'm', birthYear: 1890, ...again };
    expect(await world.try(SECRETARY, 'register/add-resident', person)).toMatchObject({
      error: { reason: 'resident-already-there' },
    });
  });

  it('made one are a pair no more', async () => {
    const pair = (await duplicates()).items.find(({ one }) => one.surname === 'Громов');
    const merge = { residentId: pair?.other.id, intoId: pair?.one.id, reason: 'одно лицо' };
    await world.do(SECRETARY, 'register/merge-residents', merge);
    expect(told(await duplicates()).map(([names]) => names)).not.toContain('Громов/Громов');
  });

  it('of another soviet are nobody else’s to look through', async () => {
    const input = duplicatesQuery.input.parse({ territoryId: world.id('Борковский') });
    const answer = await duplicatesQuery.run(contextFor(await world.as('kamenskaya-clerk'), 'ru'), input);
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});

describe('records that look like one person, in a town too large to be compared at once', () => {
  const town = async (asked: object = {}, login = 'olkhovsk-clerk') => {
    const input = duplicatesQuery.input.parse({ territoryId: world.id('Ольховск'), ...asked });
    const answer = await duplicatesQuery.run(contextFor(await world.as(login), 'ru'), input);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  const live = (from: number, count: number) => world.store.prisma.$executeRaw`
    INSERT INTO resident (id, soviet_id, settlement_id, household, surname, given, patronymic, sex, birth_year, normal_key, normal_name, franchise)
    SELECT gen_random_uuid(), ${world.id('Ольховск')}::uuid, ${world.id('Ольховск')}::uuid, n::text, 'Ямов', 'Имя', 'Ильич', 'm',
      1880, 'town/' || n, 'ямов имя ильич', 'elector' FROM generate_series(${from}::int, ${from + count - 1}::int) n`;
  const enter = (surname: string, given: string, patronymic: string, fields: object = {}) =>
    add(surname, given, patronymic, { settlementId: world.id('Ольховск'), ...fields }, 'olkhovsk-clerk');
  const PAIRS = { б: ['Бобров/Побров', 'Бобров/Бобров'], п: ['Бобров/Побров'], ф: ['Фёдоров/Ѳедоровъ'] };

  it('are shown by the first letter of the surname, a pair of two letters under either, as among all', async () => {
    const woman = { sex: 'f' };
    await enter('Бобров', 'Егор', 'Саввич', { household: '1' });
    await enter('Побров', 'Егор', 'Саввич', { household: '2' });
    await enter('Бобров', 'Савва', 'Фомич', { household: '3' });
    await enter('Бобров', 'Савва', 'Фомич', { household: '9', birthYear: 1891 });
    await enter('Ѳедоровъ', 'Петръ', 'Ильичъ', { household: '4' });
    await enter('Фёдоров', 'Пётр', 'Ильич', { household: '40' });
    await enter('Зимина', 'Улита', 'Карповна', { ...woman, household: '50' });
    await enter('Весина', 'Улита', 'Карповна', { ...woman, household: '51' });
    const pairs = async (letter?: string) =>
      told(await town(letter === undefined ? {} : { letter })).map(([names]) => names);
    const all = await pairs();
    for (const [letter, names] of Object.entries(PAIRS))
      expect((await pairs(letter)).sort()).toEqual([...names].sort());
    expect(await pairs('З')).toEqual(['Весина/Зимина']);
    expect(await pairs('в')).toEqual(['Весина/Зимина']);
    expect(await pairs('Ѳ')).toEqual(PAIRS.ф);
    const byLetters = await Promise.all(['б', 'п', 'ф', 'з', 'в'].map(pairs));
    expect(new Set(byLetters.flat())).toEqual(new Set(all));
  });

  const LONG = { timeout: 120_000 };
  it(
    'of more than sixty thousand want a letter, told with how many people each has; the pairs are the same',
    LONG,
    async () => {
      expect(await town({ letter: 'б' })).toMatchObject({ isTooWide: false, letters: expect.any(Array) });
      expect((await town()).letters).toEqual([]);
      const before = await town({ letter: 'б' });
      await live(1, 60_000);
      const wide = await town();
      expect(wide).toMatchObject({ isTooWide: true, items: [], total: 0 });
      expect(wide.letters).toEqual([
        ...[
          { letter: 'б', people: 3 },
          { letter: 'в', people: 1 },
          { letter: 'з', people: 1 },
        ],
        ...[
          { letter: 'п', people: 1 },
          { letter: 'ф', people: 2 },
          { letter: 'я', people: 60_000 },
        ],
      ]);
      const narrowed = await town({ letter: 'б' });
      expect([narrowed.isTooWide, narrowed.total, told(narrowed)]).toEqual([false, 2, told(before)]);
      const first = await town({ letter: 'б', limit: 1 });
      const next = await town({ letter: 'б', limit: 1, cursor: first.next });
      expect([...told(first), ...told(next)]).toEqual(told(narrowed));
    },
  );

  it('found to be two people are shown by either letter too', async () => {
    const [pair] = (await town({ letter: 'п' })).items;
    const both = { residentId: pair?.one.id, otherId: pair?.other.id, reason: 'два лица' };
    await world.do('olkhovsk-clerk', 'register/mark-not-same', both);
    expect((await town({ letter: 'п' })).items).toEqual([]);
    for (const [letter, count] of [
      ['п', 1],
      ['б', 1],
      ['з', 0],
      [undefined, 1],
    ] as const)
      expect((await town({ marked: 'yes', ...(letter && { letter }) })).items).toHaveLength(count);
  });

  it('are not asked for by two letters, or by what is no letter', () => {
    for (const letter of ['аб', '1', '%', ''])
      expect(duplicatesQuery.input.safeParse({ territoryId: world.id('Ольховск'), letter }).success).toBe(false);
  });
});

describe('the age on the day of the elections', () => {
  const ages = async () => {
    const input = agesQuery.input.parse({ territoryId: world.id('Борковский') });
    const answer = await agesQuery.run(contextFor(await world.as(SECRETARY), 'ru'), input);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value.items;
  };

  it('is settled by the day of birth or by a paper, and the person leaves the list', async () => {
    const [young, old, papered] = [
      await add('Юнин', 'Илья', 'Львович', { birthYear: 1909 }),
      await add('Юнин', 'Фома', 'Львович', { birthYear: 1909 }),
      await add('Юнин', 'Карп', 'Львович', { birthYear: 1909 }),
    ];
    expect((await ages()).map(({ given }) => given)).toEqual(['Илья', 'Карп', 'Фома']);
    const settle = (residentId: string, input: object) =>
      world.do(SECRETARY, 'register/settle-age', { residentId, version: 1, reason: 'метрическая выпись', ...input });
    expect(await settle(young, { bornOn: '1909-12-30' })).toMatchObject({ franchise: 'under-age' });
    expect(await settle(old, { bornOn: '1909-01-02' })).toMatchObject({ franchise: 'elector' });
    expect(await settle(papered, { isOfAge: true })).toMatchObject({ franchise: 'elector', version: 2 });
    expect(await ages()).toEqual([]);
  });

  it('is not settled twice over one record, nor for whoever the year tells of, nor by a day of another year', async () => {
    const [undecided, adult] = [await add('Юрин', 'Илья', '', { birthYear: 1909 }), await add('Юрин', 'Пахом', '')];
    const attempt = (residentId: string, input: object) =>
      world.try(SECRETARY, 'register/settle-age', { residentId, reason: 'метрика', ...input });
    expect(await attempt(undecided, { bornOn: '1908-05-05' })).toMatchObject({
      error: { issues: [{ message: 'born-on-differs' }] },
    });
    expect(await attempt(undecided, {})).toMatchObject({ error: { issues: [{ message: 'day-or-age' }] } });
    expect(await attempt(adult, { isOfAge: true })).toMatchObject({ error: { reason: 'age-told-by-year' } });
    await attempt(undecided, { isOfAge: false, version: 1 });
    expect(await attempt(undecided, { isOfAge: true, version: 1 })).toMatchObject({ error: { code: 'CONFLICT' } });
  });
});

describe('many people entered at once', () => {
  const row = (surname: string, fields: object = {}) => ({
    ...{
      settlement: 'Борки',
      household: '90',
      surname,
      given: 'Егор',
      patronymic: 'Ильич',
      sex: 'м',
      birthYear: '1880',
    },
    ...fields,
  });
  const enter = (rows: object[], more: object = {}) =>
    world.try(SECRETARY, 'register/add-residents', { sovietId: world.id('Борковский'), rows, ...more });

  it('all of them or none, with every fault told by its cell', async () => {
    const faulty = [
      row('Ярин'),
      row('', { sex: 'x' }),
      row('Яров', { settlement: 'Нигде', birthYear: 'давно' }),
      row('Ярин'),
    ];
    expect(await enter(faulty)).toMatchObject({
      error: {
        issues: [
          { path: ['rows', 1, 'surname'], message: 'surname-missing' },
          { path: ['rows', 1, 'sex'], message: 'sex-unreadable' },
          { path: ['rows', 2, 'birthYear'], message: 'birth-year-unreadable' },
          { path: ['rows', 2, 'settlement'], message: 'settlement-unknown' },
          { path: ['rows', 3, 'surname'], message: 'resident-there' },
        ],
      },
    });
    expect(await world.store.prisma.resident.count({ where: { surname: 'Ярин' } })).toBe(0);
    expect(await enter(faulty, { skipFaulty: true })).toMatchObject({
      ok: true,
      value: { added: 1, skipped: 3, left: [1, 2, 3] },
    });
  });

  it('five thousand rows are one act and one entry of the journal', async () => {
    const before = await world.store.prisma.journalEntry.count();
    const rows = Array.from({ length: 5000 }, (_, i) => row(`Массов${i}`, { household: String(i) }));
    expect(await enter(rows)).toMatchObject({ ok: true, value: { added: 5000 } });
    expect(await world.store.prisma.journalEntry.count()).toBe(before + 1);
    expect(await enter([...rows, row('Лишний')])).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  it('are checked in the grid just so, with whom they repeat', async () => {
    const rows = [
      ['Борки', '90', 'Ярин', 'Егор', 'Ильич', 'м', '1880'],
      ['Борки', '91', 'Новый', 'Егор', '', 'м', ''],
    ];
    const answer = await checkRowsQuery.run(contextFor(await world.as(SECRETARY), 'ru'), {
      ...{ sovietId: world.id('Борковский'), rows },
    });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        faults: [
          { row: 0, twin: { name: 'Ярин Егор Ильич' } },
          { row: 1, cells: [{ column: 'birthYear', reason: 'birth-year-unreadable' }] },
        ],
      },
    });
  });

  it('are read from the clipboard with a heading in any order and words, or without', async () => {
    const context = contextFor(await world.as(SECRETARY), 'ru');
    const read = async (text: string) => {
      const answer = await readPasteQuery.run(context, { text });
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    };
    expect(await read('Отчество\tФамилія\tГод рожд.\tЦвет\nИльич\t"Ярин"\t1880\tбелый\n')).toEqual({
      rows: [['', '', 'Ярин', '', 'Ильич', '', '1880', '', '', '', '']],
      columns: ['surname', 'patronymic', 'birthYear'],
      unknown: ['Цвет'],
    });
    expect(await read('Борки;1;Ярин')).toEqual({ rows: [['Борки', '1', 'Ярин']], columns: null, unknown: [] });
  });
});
