import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectAllInTheEnd, expectAllOrNothing } from '@/lib/testing/all-or-nothing';
import { buildProgram } from '@/lib/testing/kill-at-each';
import { enterTraders, keepAll, postList } from '@/lib/testing/lishentsy';
import { emptyUezd, uploadFile } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { keepFile } from './register/import/keep-file';

// A busy machine takes its time over as many databases as an act has statements.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const CLERK = 'borkovskaya-clerk';
const SECRETARY = 'borkovskaya-secretary';

let program: Awaited<ReturnType<typeof buildProgram>>;
let world: World;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

async function worldOn(today: string): Promise<World> {
  world = await createWorld();
  await world.setDay(today);
  return world;
}

const allOrNothing = (login: string, act: string, input: object) =>
  expectAllOrNothing(program.path, world, { login, act, input });

async function fileOf(text: string): Promise<string> {
  const path = join(await temporaryFolder(), 'file.csv');
  await writeFile(path, text);
  return path;
}

const REGISTER = 'Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения\n';
const place = () => ({ territoryId: world.id('Борковский'), campaignId: world.id('campaign') });

describe('a program killed between any two statements has done all of an act or nothing of it', () => {
  it('art. 24, 25: compiling an addition to the list', async () => {
    await worldOn('1927-01-17');
    const { electionId } = await postList(world);
    const [residentId] = await world.addResidents('Борковский', 1);
    const documents = [{ kind: 'patent-certificate', number: '2', issuedOn: '1926-11-01', issuer: 'финотдел' }];
    await world.do(SECRETARY, 'lishentsy/enter', {
      ...{ sovietId: world.id('Борковский'), residentId, letter: 'з', facts: {}, documents, enteredOn: '1927-01-17' },
    });
    await allOrNothing(CLERK, 'lishentsy/compile', { electionId });
  });

  it('art. 25, 38: posting the list', async () => {
    await worldOn('1927-01-17');
    const { electionId, entries } = await enterTraders(world);
    const { id: listId } = await world.do(CLERK, 'lishentsy/compile', { electionId });
    await keepAll(world, listId, entries);
    await allOrNothing(CLERK, 'lishentsy/publish', { listId, postedOn: '1927-01-17', places: 'у сельсовета' });
  });

  it('art. 29, 35: satisfying a complaint, with all that follows from it', async () => {
    await worldOn('1927-01-17');
    await allOrNothing('pokrovskaya-clerk', 'appeals/decide', {
      ...{ appealId: await receivedAppeal(), on: '1927-01-17', outcome: 'satisfied', reasons: 'по справке' },
    });
  });

  it('art. 14: storing what a register holds', async () => {
    await worldOn('1927-01-17');
    await postList(world);
    const rows = [
      'Борки;1;Волков;Иван;Петрович;м;1890',
      'Выселки;2;Зайцева;Анна;Ильинична;ж;1899',
      'Мхи;1;Ершов;;;м;1',
    ];
    const file = await fileOf(REGISTER + rows.join('\n'));
    const importId = await uploadFile(world, 'register/import-residents', file, place());
    await allOrNothing('admin', 'register/apply-import', { importId, skipRejected: true });
  });

  it('storing a file of settlements, with the volosts and soviets that it names', async () => {
    await worldOn('1927-01-17');
    const file = await fileOf(
      'Волость;Сельсовет;Селение;Население\nЛесная;Боровой;Бор;300\nЛесная;Боровой;Гарь;40\nЛесная;Мшинский;Мшинка;500\n',
    );
    const importId = await uploadFile(world, 'register/import-settlements', file, await emptyUezd(world));
    expect(await world.store.prisma.import.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({ valid: 3 });
    await allOrNothing('admin', 'register/apply-import', { importId });
  });

  it('art. 36: taking in an enterprise’s own list of its people', async () => {
    await worldOn('1927-01-17');
    await world.addResidents('Ольховск', 3, { settlement: 'Ольховск' });
    const people = await world.store.prisma.resident.findMany({ where: { sovietId: world.id('Ольховск') } });
    const { id: unitId } = await world.do('olkhovsk-clerk', 'units/add', {
      ...{ sovietId: world.id('Ольховск'), kind: 'enterprise', name: 'Льнопрядильня' },
    });
    const rows = people.map((each) => [each.surname, each.given, each.patronymic, each.household].join(';'));
    const path = await fileOf(`Фамилия;Имя;Отчество;Двор\n${rows.join('\n')}\nНикто;Никак;Никакович;1\n`);
    const file = await keepFile(path, await temporaryFolder());
    await allOrNothing('olkhovsk-clerk', 'units/import', { unitId, file });
  });

  it('art. 21: storing a file of the disfranchised', async () => {
    await worldOn('1927-01-17');
    for (const [surname, household] of [
      ['Волков', '1'],
      ['Зайцев', '2'],
    ])
      await addPerson(surname, household);
    const rows = ['Волков', 'Зайцев'].map(
      (name, i) => `Борки;${i + 1};${name};Иван;Петрович;1890;з;справка о патенте;7`,
    );
    const file = await fileOf(
      `Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пункт ст. 15;Документ;№ документа\n${rows.join('\n')}`,
    );
    const importId = await uploadFile(world, 'lishentsy/import', file, place());
    expect(await world.store.prisma.import.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({ valid: 2 });
    await allOrNothing('admin', 'register/apply-import', { importId });
  });

  it('making of two records of a person one', async () => {
    await worldOn('1927-01-17');
    const { residents } = await postList(world);
    const [intoId] = await world.addResidents('Борковский', 1);
    await allOrNothing(SECRETARY, 'register/merge-residents', {
      ...{ residentId: residents[0], intoId, reason: 'записан дважды' },
    });
  });

  it('making of two households one', async () => {
    await worldOn('1927-01-17');
    for (const [surname, household] of [
      ['Волков', '1'],
      ['Зайцев', '2'],
    ])
      await addPerson(surname, household);
    await allOrNothing(SECRETARY, 'register/merge-households', {
      ...{ settlementId: world.id('Борки'), household: '1', intoHousehold: '2', reason: 'съехались' },
    });
  });

  it('making of two settlements one', async () => {
    await worldOn('1927-01-17');
    await world.addResidents('Борковский', 3, { settlement: 'Выселки' });
    await addPerson('Волков', '1');
    await allOrNothing('admin', 'territory/merge', {
      ...{ territoryId: world.id('Выселки'), intoId: world.id('Борки'), reason: 'слились' },
    });
  });
});

it('killed at any statement while it takes a register in and reads it, the program reads it to the end once it is started again', async () => {
  await worldOn('1927-01-17');
  // Two batches, the second of two rows; a twin and a fault among them.
  const rows = Array.from({ length: 1002 }, (_, i) => `Борки;${i % 1001};Волков;Иван;Петрович;м;${i === 7 ? 1 : 1890}`);
  const file = await keepFile(await fileOf(REGISTER + rows.join('\n')), await temporaryFolder());
  const asked = { login: 'admin', act: 'register/import-residents', input: { ...place(), file } };
  await expectAllInTheEnd(program.path, world, asked);
});

const addPerson = (surname = '', household = '') =>
  world.do(SECRETARY, 'register/add-resident', {
    ...{ settlementId: world.id('Борки'), household, surname, given: 'Иван', patronymic: 'Петрович', sex: 'm' },
    birthYear: 1890,
  });

/** A complaint before the volost's commission: the uchastok divided, its meeting convened, a wife listed for her husband. */
async function receivedAppeal(): Promise<string> {
  const list = await postList(world);
  const [principalId = '', wifeId = ''] = list.entries;
  await world.store.prisma.lishenetsEntry.update({ where: { id: wifeId }, data: { principalId, letter: 'п' } });
  await world.addResidents('Борковский', 60);
  const settlementIds = ['Борки', 'Выселки', 'Заполье'].map((name) => world.id(name));
  await world.do('borkovskaya-chair', 'uchastki/adopt', {
    electionId: list.electionId,
    uchastki: [{ number: 1, name: 'Борки', kind: 'territorial', settlementIds }],
  });
  const uchastok = await world.store.prisma.uchastok.findFirstOrThrow();
  const { id: meetingId } = await world.do('borkovskaya-chair', 'meetings/convene', {
    ...{ electionId: list.electionId, uchastokId: uchastok.id, heldOn: '1927-02-06', hour: '12:00' },
    ...{ place: 'изба-читальня', agentId: world.id('borkovskaya-agent') },
  });
  await world.do(CLERK, 'meetings/serve-notices', { meetingId, residentIds: 'all', servedOn: '1927-01-17' });
  const on = '1927-01-17';
  const { id: appealId } = await world.do(CLERK, 'appeals/file', {
    ...{ entryId: principalId, filedOn: on, form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await world.do(CLERK, 'appeals/forward', { appealId, on, conclusion: 'Проверено.' });
  await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on });
  return appealId;
}
