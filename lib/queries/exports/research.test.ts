import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { normalizeName } from '@/lib/registers/normalize-name';
import { exportFile, readTable } from '@/lib/testing/exchange';
import { createWorld, type World } from '@/lib/testing/world';
import { findExport } from './registry';

const SECRETARY = 'borkovskaya-secretary';
const FORMATS = ['csv', 'xlsx'] as const;
let world: World;
let listId: string;
let territory: { territoryId: string };

const concealed = (more: Record<string, string> = {}) => ({ ...territory, pseudonyms: 'true', ...more });
const paper = (kind: string) => ({ kind, number: '117', issuedOn: '1926-11-01', issuer: 'финагент Купцов' });

async function addPeople() {
  const add = async (surname: string, given: string, patronymic: string, more: Record<string, unknown> = {}) =>
    (
      await world.do(SECRETARY, 'register/add-resident', {
        ...{ settlementId: world.id('Борки'), household: '77', sex: 'm', birthYear: 1890, surname, given, patronymic },
        ...{ nationality: 'русский', ...more },
      })
    ).id;
  const head = await add('Купцов', 'Савва', 'Ильич', { bornOn: '1890-05-17', occupation: 'торговец' });
  const wife = await add('Купцова', 'Дарья', 'Фоминична', { sex: 'f', occupation: 'помогает Купцову' });
  const clerk = await add('Зотов', 'Егор', 'Саввич', { household: '78', occupation: 'приказчик у купцова' });
  return { head, wife, clerk };
}

beforeAll(async () => {
  world = await createWorld();
  territory = { territoryId: world.id('Борковский') };
  const { head, wife, clerk } = await addPeople();
  const enter = async (residentId: string, letter: string, kind: string, more: Record<string, unknown> = {}) =>
    (
      await world.do(SECRETARY, 'lishentsy/enter', {
        ...{ sovietId: world.id('Борковский'), residentId, letter, facts: {}, enteredOn: '1927-01-03' },
        ...{ documents: [paper(kind)], ground: 'торговля; сосед Зотов Егор подтверждает', ...more },
      })
    ).id;
  const principalId = await enter(head, 'з', 'patent-certificate');
  await enter(head, 'м', 'administrative-certificate');
  await enter(wife, 'п', 'soviet-certificate', { principalId, facts: { dependent: true, ownLabour: false } });
  const gone = await enter(clerk, 'з', 'patent-certificate');
  const { id: electionId } = await world.do('borkovskaya-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-06' },
  });
  listId = (await world.do('borkovskaya-clerk', 'lishentsy/compile', { electionId })).id;
  await world.do('borkovskaya-clerk', 'lishentsy/verify', {
    ...{ listId, entryId: principalId, member: 'Лосев Иван', documentSeen: 'справка Купцова', outcome: 'kept' },
    on: '1927-01-03',
  });
  await world.do(SECRETARY, 'lishentsy/strike', {
    ...{ entryId: gone, reason: 'Зотов торговлю оставил', document: 'акт Купцова', on: '1927-01-03' },
  });
}, 120_000);
afterAll(() => world.close());

/** Every word of every name in the registers, and of the members of commissions. */
async function realNames(): Promise<ReadonlySet<string>> {
  const people = await world.store.prisma.resident.findMany();
  const words = people.flatMap(({ surname, given, patronymic }) => [surname, given, patronymic]);
  return new Set([...words, 'Купцову', 'Купцова', 'Лосев', 'Иван'].map(normalizeName));
}

/** Every sheet of a workbook with its rows, as another program reads them. */
async function sheetsOf(path: string): Promise<readonly { name: string; rows: readonly (readonly string[])[] }[]> {
  const workbook = new ExcelJS.Workbook();
  // The declared type of the library's own buffer predates the present one of Node.
  await workbook.xlsx.load((await readFile(path)) as unknown as ArrayBuffer);
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    rows: Array.from({ length: sheet.rowCount }, (_, i) =>
      Array.from({ length: sheet.columnCount }, (__, j) => sheet.getRow(i + 1).getCell(j + 1).text),
    ),
  }));
}

/** The dictionary's rows below its heading: column, code, meaning, type, values, source, form. */
async function dictionaryOf(kind: string, pseudonyms: string, locale: Locale) {
  const [sheet] = await sheetsOf(await exportFile(world, 'admin', kind, { pseudonyms }, { locale, format: 'xlsx' }));
  return sheet?.rows.slice(1) ?? [];
}

describe.each(FORMATS)('the register of the disfranchised without its names (%s)', (format) => {
  it('art. 21: holds no real name in any column, no number of a record, no household', async () => {
    const real = await realNames();
    for (const [kind, asked] of [
      ['lishentsy', concealed()],
      ['lishentsy-list', { listId, pseudonyms: 'true' }],
    ] as const) {
      const rows = await readTable(await exportFile(world, 'admin', kind, asked, { format }));
      expect(rows).toHaveLength(4);
      const cells = rows.flatMap((row) => Object.values(row));
      const words = cells.flatMap((cell) => cell.split(/[^\p{L}]+/u)).map(normalizeName);
      expect(words.filter((word) => real.has(word))).toEqual([]);
      expect(cells.filter((cell) => /^[0-9a-f]{8}-/.test(cell) || ['77', '78', '117'].includes(cell))).toEqual([]);
    }
  });

  it('tells one person’s entries, a family and its head by pseudonyms that agree', async () => {
    const rows = await readTable(await exportFile(world, 'admin', 'lishentsy', concealed(), { format }));
    const of = (letter: string) => rows.filter((row) => row['Пункт статьи 15'] === letter);
    const [priest] = of('м');
    const [wife] = of('п');
    const trader = of('з').find((row) => row['Номер лица'] === priest?.['Номер лица']);
    for (const name of ['Фамилия', 'Имя', 'Отчество', 'Двор']) expect(trader?.[name]).toBe(priest?.[name]);
    expect(wife?.Фамилия).toBe(`${trader?.Фамилия}а`);
    expect(wife?.['На иждивении лица №']).toBe(trader?.['Номер лица']);
    expect(wife?.Двор).toBe(trader?.Двор);
    expect(trader).toMatchObject({ 'Внесено на его иждивении': '1', 'Год рождения': '1890', 'День рождения': '1890' });
  });

  it('of what was written in free words tells only that there is something', async () => {
    const rows = await readTable(await exportFile(world, 'admin', 'lishentsy', concealed(), { format }));
    expect(rows.every((row) => row.Основание === 'есть' && row['Кем выдан'] === 'есть')).toBe(true);
    expect(rows.map((row) => row['Почему исключён']).sort()).toEqual(['', '', '', 'есть']);
    expect(new Set(rows.map((row) => row.Занятие))).toEqual(new Set(['торговец', '']));
    expect(new Set(rows.map((row) => row.Народность))).toEqual(new Set(['русский']));
  });
});

describe('the pseudonyms of an export', () => {
  it.each([{ name: 'Купцов' }, { residentId: '01890000-0000-7000-8000-000000000000' }])(
    'are not given for somebody named by the one who asks: %o',
    (naming) => {
      const [field] = Object.keys(naming);
      const { input } = findExport('lishentsy') ?? {};
      const issues = (asked: object) => input?.safeParse(asked).error?.issues.map(({ path }) => path.join('.')) ?? [];
      expect(issues(concealed(naming))).toEqual([field]);
      expect(issues({ ...territory, ...naming })).toEqual([]);
    },
  );

  const namesOf = async (asked: Record<string, string>) =>
    (await readTable(await exportFile(world, 'admin', 'lishentsy', asked))).map((row) =>
      [row['Номер записи'], row.Фамилия, row.Имя].join(' '),
    );

  it('are the same every time, and others by another key', async () => {
    const first = await namesOf(concealed());
    expect(await namesOf(concealed())).toEqual(first);
    const keyed = await namesOf(concealed({ pseudonymKey: 'диссертация' }));
    expect(await namesOf(concealed({ pseudonymKey: 'диссертация' }))).toEqual(keyed);
    expect(keyed.filter((name) => first.includes(name))).toEqual([]);
  });

  it('put the rows in an order that tells nothing of the names', async () => {
    const order = await namesOf(concealed());
    expect(order).toEqual([...order].sort());
  });

  it('are not given unless asked for', async () => {
    const rows = await readTable(await exportFile(world, 'admin', 'lishentsy', territory));
    expect(rows.map((row) => row.Фамилия)).toContain('Купцов');
  });
});

describe('the data dictionary', () => {
  it.each(LOCALES)('names exactly the columns of the file, with and without the names (%s)', async (locale) => {
    for (const [kind, asked] of [
      ['lishentsy', territory],
      ['lishentsy', concealed()],
      ['lishentsy-list', { listId }],
      ['lishentsy-list', { listId, pseudonyms: 'true' }],
    ] as const) {
      const [row = {}] = await readTable(await exportFile(world, 'admin', kind, asked, { locale }));
      const pseudonyms = 'pseudonyms' in asked ? 'true' : 'false';
      const dictionary = await dictionaryOf(`${kind}-dictionary`, pseudonyms, locale);
      expect(dictionary.map(([heading]) => heading)).toEqual(Object.keys(row));
      // Every column has its meaning, its type, its source and what became of it; only codes have values.
      const isTold = ([, code, meaning, type, , source, form]: readonly string[]) =>
        [code, meaning, type, source, form].every(Boolean);
      expect(dictionary.filter((column) => !isTold(column))).toEqual([]);
    }
  });

  it('art. 15: lists every letter with its meaning, and says what was done to the names', async () => {
    const rows = await dictionaryOf('lishentsy-dictionary', 'true', 'ru');
    const [values, form] = [4, 6];
    const of = (code: string) => rows.find((row) => row[1] === code) ?? [];
    expect(of('letter')[values]).toMatch(/^а — Крестьянин.*; п — Член семьи/);
    expect(of('verdict')[values]).toBe('законно (lawful); незаконно (unlawful); нужно решение (undecided)');
    expect(of('surname')[form]).toMatch(/^заменено вымышленным/);
    expect(of('ground')[form]).toMatch(/^слова не выданы/);
    expect(of('birthYear')[form]).toBe('как в учёте');
  });

  it('is the second sheet of a workbook', async () => {
    const path = await exportFile(world, 'admin', 'lishentsy', concealed(), { format: 'xlsx' });
    const [file, dictionary] = await sheetsOf(path);
    expect([file?.name, dictionary?.name]).toEqual(['Лишённые прав', 'Описание столбцов']);
    expect(dictionary?.rows.slice(1).map(([heading]) => heading)).toEqual(file?.rows[0]);
  });
});
