import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { digestTables, exportFile, readTable } from '@/lib/testing/exchange';
import { uploadFile } from '@/lib/testing/register-uezd';
import { createWorld, type World } from '@/lib/testing/world';

const FORMATS = ['csv', 'xlsx'] as const;
const SECRETARY = 'borkovskaya-secretary';

let world: World;
let place: { territoryId: string; campaignId: string };

const add = async (surname: string, given: string, patronymic: string, more: Record<string, unknown> = {}) =>
  (
    await world.do(SECRETARY, 'register/add-resident', {
      ...{ settlementId: world.id('Борки'), household: '7', sex: 'm', birthYear: 1890, surname, given, patronymic },
      ...more,
    })
  ).id;

async function addPeople() {
  await add('Фёдоров', 'Семён', 'Артёмович');
  await add('Ѳедоровъ', 'Семенъ', 'Артемовичъ', { household: '8' });
  await add("Дар'янов", 'Марʼян', 'Лук’янович');
  await add('Соколов', 'Пётр', 'Ильич', { birthYear: 1909 });
  await add('Соколов', 'Пётр', 'Ильич', { birthYear: 1911 });
  await add('Соколов', 'Пётр', 'Ильич', { household: '12-а', birthYear: 1909, bornOn: '1909-02-13' });
  await add('=cmd()', '+Иван', "'-Петров", { household: '@3', occupation: '=1+1' });
  await add('Орлов', '', '', { household: '', nationality: 'русский', occupation: 'кузнец; "мастер"', party: 'б/п' });
  const moved = await add('Громов', 'Иван', 'Ильич');
  await world.do(SECRETARY, 'register/move-resident', {
    ...{ residentId: moved, settlementId: world.id('Выселки'), household: '2', version: 1, reason: 'переехал' },
  });
  const twin = await add('Громова', 'Анна', 'Ильинична', { sex: 'f', household: '9' });
  const same = await add('Громова', 'Анна', 'Ильинишна', { sex: 'f', household: '9' });
  await world.do(SECRETARY, 'register/merge-residents', {
    ...{ residentId: same, intoId: twin, version: 1, reason: 'одно лицо' },
  });
  const struck = await add('Зимин', 'Егор', 'Фомич');
  await world.do(SECRETARY, 'register/strike-resident', { residentId: struck, version: 1, reason: 'умер' });
  await world.do('admin', 'register/add-resident', {
    ...{ settlementId: world.id('Ольховск'), household: 'Ильинская, 5', surname: 'Мещеряков', given: 'Яков' },
    ...{ patronymic: '', sex: 'm', birthYear: 1880 },
  });
}

const paper = (kind: string, number = '1') => ({ kind, number, issuedOn: '1926-11-01', issuer: 'сельсовет' });

async function enterPeople() {
  const enter = async (residentId: string, letter: string, kind: string, more: Record<string, unknown> = {}) =>
    (
      await world.do(SECRETARY, 'lishentsy/enter', {
        ...{ sovietId: world.id('Борковский'), residentId, letter, facts: {}, enteredOn: '1927-01-03' },
        ...{ documents: [paper(kind)], ...more },
      })
    ).id;
  const head = await add('Купцов', 'Савва', 'Ильич', { household: '20' });
  const principalId = await enter(head, 'з', 'patent-certificate', {
    ground: 'торговля, патент II разряда',
    documents: [paper('patent-certificate', '=7'), paper('finance-certificate', '8')],
  });
  await enter(head, 'м', 'administrative-certificate');
  const wife = await add('Купцова', 'Дарья', 'Фоминична', { household: '20', sex: 'f' });
  await enter(wife, 'п', 'soviet-certificate', { principalId, facts: { dependent: true, ownLabour: false } });
  const gone = await enter(await add('Лёвин', 'Фёдор', 'Ёлкин'), 'з', 'patent-certificate');
  await world.do(SECRETARY, 'lishentsy/strike', {
    ...{ entryId: gone, reason: 'торговлю оставил', document: 'акт № 2', on: '1927-01-03' },
  });
}

async function uploaded(act: string, path: string, more: object = {}) {
  const importId = await uploadFile(world, act, path, { ...place, ...more });
  const row = await world.store.prisma.import.findUniqueOrThrow({ where: { id: importId } });
  const { state, read, valid, duplicates, rejected, outside } = row;
  return { importId, found: { state, read, valid, duplicates, rejected, outside } };
}

/** Puts a file back in, applies it, and looks whether the database has noticed. */
async function expectNothing(act: string, path: string, more: object = {}) {
  const rows = (await readTable(path)).length;
  expect(rows).toBeGreaterThan(0);
  const before = await digestTables(world);
  const { importId, found } = await uploaded(act, path, more);
  expect(found).toEqual({ state: 'ready', read: rows, valid: 0, duplicates: rows, rejected: {}, outside: 0 });
  expect(await world.do('admin', 'register/apply-import', { importId })).toMatchObject({ added: 0 });
  expect(await digestTables(world)).toEqual(before);
}

beforeAll(async () => {
  world = await createWorld();
  place = { territoryId: world.id('Ольховский'), campaignId: world.id('campaign') };
  await addPeople();
  await enterPeople();
}, 120_000);
afterAll(() => world.close());

describe.each(FORMATS)('a table out and in again as %s changes nothing', (format) => {
  it.each(LOCALES)('people, whatever their spelling, year, household or town (%s)', async (locale) => {
    const path = await exportFile(world, 'admin', 'residents', place, { format, locale });
    await expectNothing('register/import-residents', path);
  });

  it('people without the numbers of their records: they are known by themselves', async () => {
    const path = await exportFile(world, 'admin', 'residents', place, { format });
    await expectNothing('register/import-residents', path, { mapping: { record: null } });
  });

  it('who was struck or merged is not brought back', async () => {
    const path = await exportFile(world, 'admin', 'residents', { ...place, state: 'struck' }, { format });
    expect(await readTable(path)).toHaveLength(2);
    await expectNothing('register/import-residents', path);
  });

  it.each(LOCALES)('settlements (%s)', async (locale) => {
    const path = await exportFile(world, 'admin', 'settlements', { under: place.territoryId }, { format, locale });
    expect(await readTable(path)).toHaveLength(7);
    await expectNothing('register/import-settlements', path);
  });

  it.each(LOCALES)('art. 21: entries under several letters, families and struck ones (%s)', async (locale) => {
    const path = await exportFile(world, 'admin', 'lishentsy', { territoryId: place.territoryId }, { format, locale });
    expect(await readTable(path)).toHaveLength(4);
    await expectNothing('lishentsy/import', path);
  });

  it.each(LOCALES)('art. 21: entries without the numbers of their records (%s)', async (locale) => {
    const path = await exportFile(world, 'admin', 'lishentsy', { territoryId: place.territoryId }, { format, locale });
    await expectNothing('lishentsy/import', path, { mapping: { record: null } });
  });
});

describe('a table that is put in again later', () => {
  it('does not make a second person of one who has moved since', async () => {
    const path = await exportFile(world, 'admin', 'residents', { ...place, name: 'Орлов' });
    const [person] = await readTable(path);
    await world.do(SECRETARY, 'register/move-resident', {
      ...{
        residentId: person?.['Номер записи'],
        settlementId: world.id('Заполье'),
        household: '1',
        reason: 'переехал',
      },
      version: 1,
    });
    await expectNothing('register/import-residents', path);
  });

  it('does not enter elsewhere whoever it says was struck or merged', async () => {
    const path = await exportFile(world, 'admin', 'residents', { ...place, state: 'struck' });
    // Another file than the one that was entered here above.
    appendFileSync(path, '\r\n');
    const { found } = await uploaded('register/import-residents', path, { mapping: { record: null } });
    expect(found).toMatchObject({ valid: 0, duplicates: 0, rejected: { 'record-ended': 2 } });
  });

  it('adds the one row that is new, be it a copy of a row with its number', async () => {
    await add('Зотова', 'Вера', 'Ильинична', { sex: 'f', household: '31' });
    const file = await exportFile(world, 'admin', 'residents', { ...place, name: 'Зотова' });
    const line = readFileSync(file, 'utf8').trimEnd().split('\r\n').at(-1) ?? '';
    appendFileSync(file, `${line.replace(';Вера;', ';Надежда;')}\r\n`);
    expect((await uploaded('register/import-residents', file)).found).toMatchObject({ valid: 1, duplicates: 1 });
  });

  it('art. 18: does not take the right away from whoever was restored, by the old paper; by a new one it does', async () => {
    const path = await exportFile(world, 'admin', 'lishentsy', { territoryId: place.territoryId, state: 'struck' });
    const text = readFileSync(path, 'utf8').replace(/;1;1926-11-01;/, ';44;1926-12-01;');
    writeFileSync(path, text);
    const { found } = await uploaded('lishentsy/import', path, { mapping: { record: null } });
    expect(found).toMatchObject({ valid: 0, rejected: { 'record-ended': 1 } });
    const anew = await uploaded('lishentsy/import', path, { mapping: { record: null, ended: null } });
    expect(anew.found).toMatchObject({ valid: 1, duplicates: 0 });
  });

  it('says nothing of records outside the territory that it is given for', async () => {
    const path = await exportFile(world, 'admin', 'residents', { ...place, name: 'Фёдоров' });
    const { found } = await uploaded('register/import-residents', path, { territoryId: world.id('Заречная') });
    expect(found).toMatchObject({ valid: 0, duplicates: 0, rejected: { 'settlement-unknown': found.read } });
  });
});
