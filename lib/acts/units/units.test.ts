import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'olkhovsk-clerk';
let world: World;
let people: string[];
let mill: string;
let union: string;

beforeAll(async () => {
  world = await createWorld();
  people = await world.addResidents('Ольховск', 40, { settlement: 'Ольховск' });
  mill = await add({ kind: 'enterprise', name: 'Льнопрядильня' });
  union = await add({ kind: 'union', name: 'Союз строителей' });
});
afterAll(() => world.close());

const add = async (fields: object, login = CLERK): Promise<string> =>
  (await world.do(login, 'units/add', { sovietId: world.id('Ольховск'), ...fields })).id;
const assign = (unitId: string, rest: object) => world.do(CLERK, 'units/assign', { unitId, ...rest });
const claimsOf = async (residentId: string | undefined) =>
  (
    await world.store.prisma.unitClaim.findMany({
      where: { residentId: residentId ?? '', released: false },
      include: { unit: true },
      orderBy: { unit: { name: 'asc' } },
    })
  ).map(({ unit }) => unit.name);
const settle = (rest: object = {}) => world.try(CLERK, 'units/settle', { sovietId: world.id('Ольховск'), ...rest });

describe('art. 36: units of a town', () => {
  it('are the city commission’s and its soviet’s to keep; another city does not see them', async () => {
    const input = { sovietId: world.id('Ольховск'), kind: 'union', name: 'Союз печатников' };
    expect(await world.try('borkovskaya-clerk', 'units/add', input)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await world.try('olkhovsk-agent', 'units/add', input)).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });

  it('have a name once under one roof', async () => {
    const twice = { sovietId: world.id('Ольховск'), kind: 'union', name: 'льнопрядильня' };
    expect(await world.try(CLERK, 'units/add', twice)).toMatchObject({ error: { reason: 'already-there' } });
  });

  it('note: shifts stand under their enterprise and are of its kind; of a union they are flagged', async () => {
    const shift = await world.do(CLERK, 'units/add', {
      ...{ sovietId: world.id('Ольховск'), kind: 'institution', name: 'Ночная смена', parentId: mill },
    });
    expect(shift.findings).toEqual([]);
    const stored = await world.store.prisma.unit.findUniqueOrThrow({ where: { id: shift.id } });
    expect(stored).toMatchObject({ kind: 'enterprise', parentId: mill });
    const part = await world.do(CLERK, 'units/add', {
      ...{ sovietId: world.id('Ольховск'), kind: 'union', name: 'Первая часть', parentId: union },
    });
    expect(part.findings).toMatchObject([{ rule: 'part-of-no-enterprise', article: '36.n1', level: 'flag' }]);
    const deeper = { sovietId: world.id('Ольховск'), kind: 'union', name: 'Десяток', parentId: part.id };
    expect(await world.try(CLERK, 'units/add', deeper)).toMatchObject({ error: { issues: [{ path: ['parentId'] }] } });
  });

  it('art. 37, note: an enterprise of a village is flagged', async () => {
    const done = await world.do('borkovskaya-clerk', 'units/add', {
      ...{ sovietId: world.id('Борковский'), kind: 'enterprise', name: 'Крупорушка' },
    });
    expect(done.findings).toMatchObject([{ rule: 'unit-in-village', article: '37.n1', level: 'flag' }]);
  });
});

describe('art. 36: people of the units', () => {
  it('come by name, and a stranger is told apart', async () => {
    expect(await assign(mill, { residentIds: [people[0], people[1], people[0], mill] })).toMatchObject({
      ...{ added: 2, already: 0, strangers: 1, contested: 0, unmatched: [] },
    });
    expect(await assign(mill, { residentIds: [people[0]] })).toMatchObject({ added: 0, already: 1 });
  });

  it('come by a pasted list in any spelling; namesakes and unknown names are shown with their lines', async () => {
    await world.store.prisma.resident.updateMany({
      where: { id: { in: [people[20] ?? '', people[21] ?? ''] } },
      data: { normalName: 'зайцев иван ильич' },
    });
    await world.store.prisma.resident.update({
      where: { id: people[22] ?? '' },
      data: { normalName: 'ершов федор ильич', birthYear: 1881 },
    });
    const list = '1. Ершовъ Ѳёдоръ Ильичъ, 1881\n\nЗайцев Иван Ильич\n2) Никто Никита, 1890 г.';
    expect(await assign(mill, { list })).toMatchObject({
      added: 1,
      unmatched: [
        { line: 3, text: 'Зайцев Иван Ильич', reason: 'several', namesakes: 2 },
        { line: 4, reason: 'not-found' },
      ],
    });
    expect(await claimsOf(people[22])).toEqual(['Льнопрядильня']);
  });

  it('come by their street and trade, by default only those whom nobody has', async () => {
    const { prisma } = world.store;
    await prisma.resident.updateMany({
      where: { id: { in: [people[1] ?? '', people[30] ?? '', people[31] ?? ''] } },
      data: { household: 'Торговая ул., д. 12', occupation: 'Извозчик' },
    });
    const cabmen = await add({ kind: 'unorganised', name: 'Извозчики' });
    const filter = { street: 'торговая ул.', occupation: 'извозчик ' };
    expect(await assign(cabmen, { filter })).toMatchObject({ added: 2, contested: 0 });
    expect(await claimsOf(people[1])).toEqual(['Льнопрядильня']);
    expect(await world.try(CLERK, 'units/assign', { unitId: cabmen })).toMatchObject({
      error: { issues: [{ message: 'nobody-named' }] },
    });
  });

  it('come by the enterprise’s own file, which must say which column the names are in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'units-'));
    try {
      const path = join(folder, 'list.csv');
      await writeFile(path, 'Фамилия;Имя;Отчество;Год рождения;Двор\nБобров;Иван 8;Петрович;1890;2\nКто;То;;1890;1\n');
      const file = { path, name: 'list.csv', size: 90, digest: 'd' };
      expect(await world.do(CLERK, 'units/import', { unitId: mill, file })).toMatchObject({
        ...{ read: 2, added: 1, left: 1 },
        unmatched: [{ line: 3, text: 'Кто То', reason: 'not-found' }],
      });
      await writeFile(path, 'Работник;Год рождения\nБобров Иван;1890\n');
      expect(await world.try(CLERK, 'units/import', { unitId: mill, file })).toMatchObject({
        error: { code: 'UNSUPPORTED', reason: 'table-no-names' },
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('note: who goes into a shift leaves the rest of the enterprise and is not counted twice', async () => {
    const shift = await world.store.prisma.unit.findFirstOrThrow({ where: { name: 'Ночная смена' } });
    expect(await assign(shift.id, { residentIds: [people[0]] })).toMatchObject({ added: 1, contested: 0 });
    expect(await claimsOf(people[0])).toEqual(['Ночная смена']);
    expect(await assign(mill, { residentIds: [people[0]] })).toMatchObject({ added: 0, contested: 0 });
    expect(await claimsOf(people[0])).toEqual(['Ночная смена']);
  });
});

describe('art. 36: a person claimed by two units', () => {
  it('is counted as contested, and settled by the place of work', async () => {
    expect(await assign(union, { residentIds: [people[1], people[2]] })).toMatchObject({ added: 2, contested: 1 });
    expect(await settle()).toMatchObject({ value: { settled: 1, left: 0, findings: [] } });
    expect(await claimsOf(people[1])).toEqual(['Льнопрядильня']);
    expect(await claimsOf(people[2])).toEqual(['Союз строителей']);
    expect(await settle()).toMatchObject({ error: { code: 'CONFLICT', reason: 'nobody-contested' } });
  });

  it('does not come back with the next list, only by hand', async () => {
    const { normalName } = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: people[1] ?? '' } });
    expect(await assign(union, { list: normalName })).toMatchObject({ added: 0, contested: 0 });
    expect(await assign(union, { residentIds: [people[1]] })).toMatchObject({ added: 1, contested: 1 });
  });

  it('may be left to the union by the commission, which is flagged', async () => {
    const done = await settle({ residentId: people[1], unitId: union });
    expect(done).toMatchObject({
      value: { settled: 1, findings: [{ rule: 'unit-not-of-work', article: '36', level: 'flag' }] },
    });
    expect(await claimsOf(people[1])).toEqual(['Союз строителей']);
  });

  it('between two places of work waits for the commission', async () => {
    const office = await add({ kind: 'institution', name: 'Исполком' });
    await assign(office, { residentIds: [people[22]] });
    expect(await settle()).toMatchObject({ value: { settled: 0, left: 1 } });
    expect(await settle({ residentId: people[22], unitId: union })).toMatchObject({
      error: { issues: [{ message: 'no-such-unit' }] },
    });
    expect(await settle({ residentId: people[22], unitId: office })).toMatchObject({ value: { settled: 1 } });
  });
});

describe('art. 36: joined and struck', () => {
  it('small ones are joined, never to themselves in a ring', async () => {
    const small = await add({ kind: 'enterprise', name: 'Кузница' });
    const join = (unitId: string, toId: string | null) => world.try(CLERK, 'units/join', { unitId, toId });
    expect(await join(small, mill)).toMatchObject({ ok: true });
    expect(await join(mill, small)).toMatchObject({ error: { issues: [{ message: 'joined-to-itself' }] } });
    expect(await join(small, null)).toMatchObject({ ok: true });
  });

  it('a struck one counts nobody, and what was changed meanwhile is a conflict', async () => {
    const amended = await world.do(CLERK, 'units/amend', { unitId: union, version: 1, name: 'Союз строит. рабочих' });
    expect(amended).toMatchObject({ version: 2 });
    const strike = { unitId: union, version: 1, reason: 'слит с другим' };
    expect(await world.try(CLERK, 'units/strike', strike)).toMatchObject({
      error: { reason: 'changed-by', values: { who: CLERK, acts: 'units/amend' } },
    });
    expect(await world.do(CLERK, 'units/strike', { ...strike, version: 2 })).toMatchObject({ people: 2 });
    expect(await world.try(CLERK, 'units/assign', { unitId: union, residentIds: [people[3]] })).toMatchObject({
      error: { reason: 'unit-struck' },
    });
  });

  it('whoever met with a part of one struck meets apart again', async () => {
    const works = await add({ kind: 'enterprise', name: 'Чугунолитейный завод' });
    const shift = await add({ kind: 'enterprise', name: 'Вечерняя смена', parentId: works });
    const forge = await add({ kind: 'enterprise', name: 'Малая кузница' });
    await world.do(CLERK, 'units/join', { unitId: forge, toId: shift });
    const { id: electionId } = await world.do('olkhovsk-chair', 'elections/announce', {
      ...{ campaignId: world.id('campaign'), sovietId: world.id('Ольховск'), startsOn: '1927-02-13' },
    });
    const { prisma } = world.store;
    const { id: uchastokId } = await prisma.uchastok.create({
      data: { electionId, number: 1, name: 'Завод', kind: 'production', unitIds: [works] },
    });
    const smith = people[39] ?? '';
    await assign(forge, { residentIds: [smith] });
    const stands = async () => (await prisma.resident.findUniqueOrThrow({ where: { id: smith } })).uchastokId;
    expect(await stands()).toBe(uchastokId);
    expect(await world.do(CLERK, 'units/strike', { unitId: works, reason: 'закрыт' })).toMatchObject({ people: 0 });
    expect(await prisma.unit.findUnique({ where: { id: forge } })).toMatchObject({ joinedToId: null, struckOn: null });
    expect(await stands()).toBeNull();
  });

  it('people taken off a unit are free again', async () => {
    expect(await world.do(CLERK, 'units/release', { unitId: mill, residentIds: [people[22]] }).catch(String)).toContain(
      'nobody-there',
    );
    const { residentId } = await world.store.prisma.unitClaim.findFirstOrThrow({
      where: { unitId: mill, released: false },
    });
    expect(await world.do(CLERK, 'units/release', { unitId: mill, residentIds: [residentId] })).toMatchObject({
      released: 1,
    });
    expect(await claimsOf(residentId)).toEqual([]);
  });
});
