import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { readingDone, resumeReading } from '@/lib/acts/register/import/reader';
import { contextFor } from '@/lib/queries/query';
import { uchastkiElectors } from '@/lib/queries/uchastki/electors';
import { uploadFile } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { keepNamesRead } from './read-names';

let world: World;
let sovietId: string;
beforeAll(async () => {
  world = await createWorld();
  sovietId = world.id('Борковский');
});
afterAll(() => world.close());

const SECRETARY = 'borkovskaya-secretary';
const person = (surname: string, household: string) => ({
  ...{
    settlementId: world.id('Борки'),
    household,
    surname,
    given: 'Иван',
    patronymic: 'Ильич',
    sex: 'm',
    birthYear: 1890,
  },
});
const add = async (surname: string, household: string) =>
  (await world.do(SECRETARY, 'register/add-resident', person(surname, household))).id;
/** As the record was written before Latin letters were told. */
async function asBefore(residentId: string, surname: string, household: string): Promise<void> {
  const normalKey = `${world.id('Борки')}|${household}|${surname}|иван|ильич|1890`;
  const data = { surname, normalName: `${surname} иван ильич`, normalKey };
  await world.store.prisma.resident.update({ where: { id: residentId }, data });
}
const row = (id: string) => world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
const entries = () =>
  world.store.prisma.journalEntry.findMany({ where: { act: 'register/read-names-anew' }, orderBy: { id: 'asc' } });

it('a register written by an earlier reading is read anew once, at the start; a record that meets its twin keeps its key', async () => {
  const [lone, twin, there] = [await add('Ромов', '1'), await add('Сомов', '2'), await add('Хомов', '2')];
  await asBefore(lone, 'pомов', '1');
  await asBefore(twin, 'xомов', '2');
  await keepNamesRead(world.store);
  expect(await row(lone)).toMatchObject({ surname: 'pомов', normalName: 'ромов иван ильич', version: 1 });
  expect(await world.try(SECRETARY, 'register/add-resident', person('Ромов', '1'))).toMatchObject({
    error: { reason: 'resident-already-there' },
  });
  const [one, other] = [await row(twin), await row(there)];
  expect(one.normalName).toBe(other.normalName);
  expect(one.normalKey).not.toBe(other.normalKey);
  expect(await entries()).toMatchObject([{ subjectId: sovietId }]);
  expect(
    await world.store.prisma.residentChange.count({ where: { residentId: lone, act: 'register/read-names-anew' } }),
  ).toBe(1);

  await asBefore(lone, 'pомов', '1');
  await keepNamesRead(world.store);
  expect(await row(lone)).toMatchObject({ normalName: 'pомов иван ильич' });
  expect(await entries()).toHaveLength(1);
});

it('of two records that met, either is amended in what does not name the person, and in what does to no third', async () => {
  const [twin, there, third] = [await add('Громов', '6'), await add('Чомов', '6'), await add('Дымов', '7')];
  await asBefore(twin, 'чoмов', '6');
  await world.do('admin', 'register/read-names-anew', { sovietId });
  expect((await row(twin)).normalName).toBe((await row(there)).normalName);
  for (const residentId of [twin, there]) {
    const amended = { residentId, occupation: 'кузнец', reason: 'по справке' };
    expect(await world.try(SECRETARY, 'register/amend-resident', amended)).toMatchObject({ ok: true });
  }
  const named = { residentId: third, surname: 'Чомов', household: '6', reason: 'по справке' };
  expect(await world.try(SECRETARY, 'register/amend-resident', named)).toMatchObject({
    error: { reason: 'resident-already-there' },
  });
});

const ALREADY_THERE = { error: { reason: 'resident-already-there' } };

it('of two records that met, either is struck, moved away or made one with the other, and stands beside it again', async () => {
  const [twin, there] = [await add('Грачев', '8'), await add('Чижов', '8')];
  await asBefore(twin, 'чижoв', '8');
  await world.do('admin', 'register/read-names-anew', { sovietId });
  const why = { reason: 'по справке' };
  const act = (name: string, input: object) => world.do(SECRETARY, `register/${name}`, { ...input, ...why });
  const place = (settlement: string, household: string) => ({ settlementId: world.id(settlement), household });
  const standing = async () => {
    const rows = await world.store.prisma.resident.findMany({
      where: { id: { in: [twin, there] }, normalKey: { not: null } },
    });
    return rows.map((one) => [one.settlementId === world.id('Борки'), one.household]);
  };
  for (const [residentId, intoId] of [
    [twin, there],
    [there, twin],
  ]) {
    await act('merge-residents', { residentId, intoId });
    expect(await world.try(SECRETARY, 'register/add-resident', person('Чижов', '8'))).toMatchObject(ALREADY_THERE);
    await act('unmerge-residents', { residentId });
    await act('strike-resident', { residentId });
    await act('unstrike-resident', { residentId });
    await act('move-resident', { residentId, ...place('Выселки', '3') });
    await act('move-resident', { residentId, ...place('Борки', '8') });
    await act('amend-resident', { residentId, household: '5' });
    await act('amend-resident', { residentId, household: '8' });
    expect(await standing()).toEqual([
      [true, '8'],
      [true, '8'],
    ]);
  }
  const household = (settlement: string, number: string) => ({ settlementId: world.id(settlement), household: number });
  const to = { toSettlementId: world.id('Выселки'), toHousehold: '4' };
  await act('move-household', { ...household('Борки', '8'), ...to });
  expect(await standing()).toEqual([
    [false, '4'],
    [false, '4'],
  ]);
  await act('move-household', { ...household('Выселки', '4'), toSettlementId: world.id('Борки'), toHousehold: '8' });
  expect(await standing()).toEqual([
    [true, '8'],
    [true, '8'],
  ]);

  await act('strike-resident', { residentId: twin });
  await act('amend-resident', { residentId: there, surname: 'Стрижов' });
  await act('amend-resident', { residentId: there, surname: 'Чижов' });
  const back = { residentId: twin, ...why };
  expect(await world.try(SECRETARY, 'register/unstrike-resident', back)).toMatchObject(ALREADY_THERE);
});

it('a file checked by an earlier reading is checked again, and enters nobody twice', async () => {
  const written = await add('Щеглов', '9');
  await asBefore(written, 'щeглов', '9');
  const file = join(await temporaryFolder(), 'table.csv');
  await writeFile(file, 'Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пол\r\nБорки;9;Щеглов;Иван;Ильич;1890;м');
  const campaignId = world.id('campaign');
  const id = await uploadFile(world, 'register/import-residents', file, { campaignId, territoryId: sovietId });
  const found = () => world.store.prisma.import.findUniqueOrThrow({ where: { id } });
  expect(await found()).toMatchObject({ state: 'ready', valid: 1, duplicates: 0 });
  await world.store.prisma.setting.delete({ where: { key: 'reading-of-names' } });
  await keepNamesRead(world.store);
  expect(await world.try('admin', 'register/apply-import', { importId: id })).toMatchObject({
    error: { reason: 'import-reading' },
  });
  await resumeReading(world.store);
  await readingDone();
  expect(await found()).toMatchObject({ state: 'ready', valid: 0, duplicates: 1 });
});

it('the people of past elections are read anew with the register, and stand in their lists by their names', async () => {
  const own = await createWorld({ today: '1927-01-17' });
  onTestFinished(() => own.close());
  const residents = await own.addResidents('Борковский', 2);
  const { id: electionId } = await own.do('borkovskaya-chair', 'elections/announce', {
    ...{ campaignId: own.id('campaign'), sovietId: own.id('Борковский'), startsOn: '1927-02-06' },
  });
  const settlementIds = ['Борки', 'Выселки', 'Заполье'].map((name) => own.id(name));
  await own.do('borkovskaya-chair', 'uchastki/adopt', {
    ...{ electionId, uchastki: [{ number: 1, name: 'Борки', kind: 'territorial', settlementIds }] },
  });
  await own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-01-17' });
  for (const [at, surname] of ['Яковлев', 'Cиницын'].entries()) {
    // Of a list that was not numbered.
    const named = { surname, given: 'Иван', patronymic: 'Ильич', electorNo: null };
    const data = { ...named, normalName: `${surname.toLowerCase()} иван ильич` };
    const past = { electionId_id: { electionId, id: residents[at] ?? '' } };
    await own.store.prisma.pastResident.update({ where: past, data });
  }
  await keepNamesRead(own.store);
  const { id: uchastokId } = await own.store.prisma.uchastok.findFirstOrThrow({ where: { electionId } });
  const context = contextFor(await own.as('borkovskaya-clerk'), 'ru');
  const asked = await uchastkiElectors.run(context, uchastkiElectors.input.parse({ uchastokId }));
  expect(asked).toMatchObject({ value: { items: [{ surname: 'Cиницын' }, { surname: 'Яковлев' }] } });
});
