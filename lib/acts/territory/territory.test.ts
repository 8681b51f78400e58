import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { territoryOne } from '@/lib/queries/territory/one';
import { territoryTargets } from '@/lib/queries/territory/targets';
import { uploadFile } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const act = (name: string, input: object, who = 'admin') =>
  world.do(who, `territory/${name}`, { reason: 'постановление уисполкома', ...input });
const tried = (name: string, input: object, who = 'admin') =>
  world.try(who, `territory/${name}`, { reason: 'постановление уисполкома', ...input });
const one = (id: string) => world.store.prisma.territory.findUniqueOrThrow({ where: { id } });
const settlement = async (name: string, soviet: string) =>
  (await world.do('admin', 'territory/add', { kind: 'settlement', name, parentId: world.id(soviet) })).id;

async function announce(soviet: string, chair: string): Promise<string> {
  const election = { campaignId: world.id('campaign'), sovietId: world.id(soviet), startsOn: '1927-02-10' };
  return (await world.do(chair, 'elections/announce', election)).id;
}

describe('a territory', () => {
  it('is put right with a reason and keeps what stood', async () => {
    const territoryId = await settlement('Починок', 'Борковский');
    await act('amend', { territoryId, version: 1, name: 'Новый Починок', population: 120 });
    const history = await world.store.prisma.territoryChange.findMany({
      where: { territoryId },
      orderBy: { id: 'asc' },
    });
    expect(history).toMatchObject([
      { before: {}, after: { name: 'Починок' }, act: 'territory/add' },
      {
        before: { name: 'Починок', population: null },
        after: { name: 'Новый Починок', population: 120 },
        ...{ act: 'territory/amend', reason: 'постановление уисполкома' },
      },
    ]);
    expect(await tried('amend', { territoryId, version: 1, name: 'Иной' })).toMatchObject({
      error: { reason: 'changed-by', values: { acts: 'territory/amend' } },
    });
  });

  it('has its people, versts and nationality put right by whoever keeps its register; what it is called and is, is not theirs', async () => {
    const territoryId = await settlement('Кордон', 'Борковский');
    const written = { territoryId, population: 31, versts: 4, nationality: 'мордва' };
    await act('amend', written, 'borkovskaya-secretary');
    expect(await one(territoryId)).toMatchObject({ population: 31, versts: 4, nationality: 'мордва' });
    await act('amend', { territoryId, population: 32 }, 'uezd-clerk');
    const refused = [
      ...[
        { territoryId, name: 'Кордоны' },
        { territoryId, type: 'хутор' },
      ],
      { territoryId: world.id('Борковский'), population: 900 },
    ];
    for (const input of refused)
      expect(await tried('amend', input, 'borkovskaya-secretary')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await tried('amend', { territoryId, population: 1 }, 'kamenskaya-clerk')).toMatchObject({ ok: false });
    expect(await one(territoryId)).toMatchObject({ name: 'Кордон', population: 32 });
  });

  it('has a history that begins with its adding: on which day, by whom and why', async () => {
    const reason = 'выдел из общины';
    const place = { kind: 'settlement', name: 'Выдел', parentId: world.id('Борковский') };
    const { id: territoryId } = await act('add', { ...place, reason });
    await act('amend', { territoryId, population: 12 });
    const found = await territoryOne.run(contextFor(await world.as('admin'), 'ru'), { territoryId });
    const changes = found.ok ? found.value.changes : [];
    expect(changes.map(({ fields }) => fields.map(({ column }) => column))).toEqual([['population'], []]);
    expect(changes.at(-1)).toMatchObject({
      ...{ on: '1927-01-03', act: 'territory/add', actorName: 'Администратор', reason },
    });
  });

  it('that a file brought has the file in its history, on the day when it was read in', async () => {
    const file = join(await temporaryFolder(), 'settlements.csv');
    await writeFile(file, 'Волость;Сельсовет;Селение;Население\nПокровская;Борковский;Дальняя;40\n');
    const from = { territoryId: world.id('Ольховский'), campaignId: world.id('campaign') };
    const importId = await uploadFile(world, 'register/import-settlements', file, from);
    await world.do('admin', 'register/apply-import', { importId });
    const { id: territoryId } = await world.store.prisma.territory.findFirstOrThrow({ where: { name: 'Дальняя' } });
    const found = await territoryOne.run(contextFor(await world.as('admin'), 'ru'), { territoryId });
    expect(found.ok && found.value.changes).toMatchObject([
      { on: '1927-01-03', fileName: 'settlements.csv', actorName: 'Администратор', fields: [] },
    ]);
  });

  it('goes under another whole with everything beneath: paths and people follow', async () => {
    const territoryId = await settlement('Сосновка', 'Лужинский');
    const [personId = ''] = await world.addResidents('Лужинский', 2, { settlement: 'Лужки' });
    await world.store.prisma.resident.update({ where: { id: personId }, data: { settlementId: territoryId } });
    await act('move', { territoryId, parentId: world.id('Каменский') });
    const [stored, parent] = [await one(territoryId), await one(world.id('Каменский'))];
    expect(stored).toMatchObject({ parentId: parent.id, path: `${parent.path}.${territoryId}` });
    const person = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: personId } });
    expect(person).toMatchObject({ sovietId: parent.id, settlementId: territoryId });
    await act('move', { territoryId: world.id('Лужинский'), parentId: world.id('Заречная') });
    const [soviet, village] = [await one(world.id('Лужинский')), await one(world.id('Лужки'))];
    expect(village.path).toBe(`${soviet.path}.${village.id}`);
    expect(soviet.path.startsWith((await one(world.id('Заречная'))).path)).toBe(true);
    await act('move', { territoryId: world.id('Лужинский'), parentId: world.id('Покровская') });
  });

  it('does not lie where its kind cannot, nor in itself', async () => {
    const under = (parentId: string) => tried('move', { territoryId: world.id('Борковский'), parentId });
    expect(await under(world.id('Борки'))).toMatchObject({ error: { issues: [{ message: 'does-not-lie-there' }] } });
    expect(await under(world.id('Борковский'))).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  it('is not struck while people or parts are in it, and comes back when struck by mistake', async () => {
    expect(await tried('strike', { territoryId: world.id('Лужинский') })).toMatchObject({
      error: { code: 'CONFLICT' },
    });
    const territoryId = await settlement('Пустошь', 'Борковский');
    await act('strike', { territoryId, on: '1927-01-02' });
    expect((await one(territoryId)).struckOn).toEqual(new Date('1927-01-02'));
    expect(await tried('amend', { territoryId, name: 'Иная' })).toMatchObject({
      error: { reason: 'territory-struck' },
    });
    await act('restore', { territoryId });
    expect((await one(territoryId)).struckOn).toBeNull();
  });

  it('merged into another gives it its people; households of one number stay two', async () => {
    const territoryId = await settlement('Выселок', 'Каменский');
    const [here = '', there = ''] = [
      (await world.do('admin', 'register/add-resident', person(territoryId, 'Яшин'))).id,
      (await world.do('admin', 'register/add-resident', person(world.id('Новинки'), 'Юдин'))).id,
    ];
    await act('merge', { territoryId, intoId: world.id('Новинки') });
    const stored = await world.store.prisma.resident.findMany({ where: { id: { in: [here, there] } } });
    expect(new Map(stored.map(({ id, household }) => [id, household]))).toEqual(
      new Map([
        [here, '5 (Выселок)'],
        [there, '5'],
      ]),
    );
    expect(await one(territoryId)).toMatchObject({ mergedIntoId: world.id('Новинки') });
  });

  it('is offered the nearest to be merged with first: of its own whole, then of the next wider', async () => {
    const far = await settlement('Аксёново', 'Лужинский');
    const near = await settlement('Ясное', 'Каменский');
    const targets = await territoryTargets.run(contextFor(await world.as('admin'), 'ru'), {
      territoryId: world.id('Новинки'),
    });
    const { alike = [], isAlikeCut } = targets.ok ? targets.value : {};
    const places = await Promise.all(alike.map(({ id }) => one(id)));
    const [own, wider] = (await one(world.id('Новинки'))).path.split('.').slice(0, -1).reverse();
    const rank = places.map(({ path }) => (path.includes(own ?? '') ? 0 : path.includes(wider ?? '') ? 1 : 2));
    expect(rank).toEqual(rank.toSorted());
    expect(alike.map(({ id }) => id)).toEqual(expect.arrayContaining([near, far]));
    expect(isAlikeCut).toBe(false);
  });

  it('does not move while announced elections rest on it', async () => {
    await announce('Лужинский', 'luzhinskaya-chair');
    const move = { territoryId: world.id('Лужинский'), parentId: world.id('Заречная') };
    expect(await tried('move', move)).toMatchObject({
      error: { reason: 'territory-electing', values: { names: 'Лужинский' } },
    });
  });
});

const person = (settlementId: string, surname: string) => ({
  ...{ settlementId, household: '5', surname, given: 'Пётр', patronymic: 'Ильич', sex: 'm', birthYear: 1890 },
});

describe('art. 37, note: khutors and works', () => {
  it('join a settlement of their own soviet, and of no other', async () => {
    const territoryId = await settlement('хутор Яблонный', 'Борковский');
    await act('join', { territoryId, toId: world.id('Борки') }, 'borkovskaya-secretary');
    expect((await one(territoryId)).joinedToId).toBe(world.id('Борки'));
    expect(await tried('join', { territoryId, toId: world.id('Каменка') })).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'settlement-of-another-soviet', article: '37.n1' }] },
    });
    expect(await tried('join', { territoryId: world.id('Заполье'), toId: territoryId })).toMatchObject({
      error: { issues: [{ path: ['toId'], message: 'joined-itself' }] },
    });
    await act('join', { territoryId, toId: null }, 'borkovskaya-secretary');
    expect((await one(territoryId)).joinedToId).toBeNull();
  });

  it('stay where they are once an adopted division rests on it', async () => {
    const electionId = await announce('Борковский', 'borkovskaya-chair');
    const territoryId = await settlement('хутор Вишнёвый', 'Борковский');
    const parts = [{ settlementId: territoryId, households: null }];
    await world.store.prisma.uchastok.create({
      data: { ...{ electionId, number: 1, name: 'Первый', kind: 'territorial', parts } },
    });
    expect(await tried('join', { territoryId, toId: world.id('Борки') })).toMatchObject({
      error: { reason: 'territory-divided', values: { names: '1. Первый' } },
    });
    expect(await tried('move', { territoryId, parentId: world.id('Каменский') })).toMatchObject({
      error: { reason: 'territory-divided' },
    });
  });
});
