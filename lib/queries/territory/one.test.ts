import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { territoryOne } from './one';
import { territoryTargets } from './targets';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const act = (name: string, input: object) =>
  world.do('admin', `territory/${name}`, { reason: 'постановление уисполкома', ...input });

async function seen(territoryId: string, who = 'admin') {
  const found = await territoryOne.run(contextFor(await world.as(who), 'ru'), { territoryId });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

test('every change of a territory is told: what stood, what stands, by whom, why; its entering is the first', async () => {
  const parentId = world.id('Борковский');
  const { id } = await act('add', { kind: 'settlement', name: 'Починок', parentId });
  await act('amend', { territoryId: id, version: 1, name: 'Новый Починок', population: 120 });
  await act('move', { territoryId: id, parentId: world.id('Лужинский') });
  await act('strike', { territoryId: id, on: '1927-01-02', reason: 'выселились' });
  const told = { reason: 'постановление уисполкома', actorName: expect.any(String) };
  expect((await seen(id)).changes).toMatchObject([
    {
      ...{ act: 'territory/strike', reason: 'выселились' },
      fields: [
        { column: 'struck_on', before: null, after: '1927-01-02' },
        { column: 'strike_reason', before: null, after: 'выселились' },
      ],
    },
    {
      ...{ ...told, act: 'territory/move' },
      fields: [{ column: 'parent_id', before: 'Борковский', after: 'Лужинский' }],
    },
    {
      ...{ ...told, act: 'territory/amend' },
      fields: [
        { column: 'name', before: 'Починок', after: 'Новый Починок' },
        { column: 'population', before: null, after: '120' },
      ],
    },
    { ...told, act: 'territory/add' },
  ]);
  expect(await seen(id)).toMatchObject({
    struckOn: '1927-01-02',
    strikeReason: 'выселились',
    parentId: world.id('Лужинский'),
  });
});

test('what takes another says so, with how many came; a soviet says which settlements came to it and left it', async () => {
  const { id } = await act('add', { kind: 'settlement', name: 'Выселок', parentId: world.id('Борковский') });
  world.ids.set('Выселок', id);
  await world.addResidents('Борковский', 12, { settlement: 'Выселок' });
  await act('move', { territoryId: id, parentId: world.id('Каменский') });
  expect(await seen(world.id('Каменский'))).toMatchObject({
    passed: [{ kind: 'came', place: { id, name: 'Выселок' }, other: { name: 'Борковский' }, people: null }],
  });
  expect((await seen(world.id('Борковский'))).passed).toMatchObject([
    { kind: 'left', place: { name: 'Выселок' }, other: { name: 'Каменский' } },
    { kind: 'left', place: { name: 'Новый Починок' }, other: { name: 'Лужинский' } },
  ]);
  await act('merge', { territoryId: id, intoId: world.id('Новинки') });
  expect(await seen(world.id('Новинки'))).toMatchObject({
    changes: [{ act: 'territory/add' }],
    passed: [
      {
        ...{ kind: 'merged', place: { id, name: 'Выселок' }, other: null, people: 12 },
        ...{ act: 'territory/merge', reason: 'постановление уисполкома' },
      },
    ],
  });
  expect(await seen(id)).toMatchObject({ mergedInto: { id: world.id('Новинки') }, passed: [] });
});

test('of what lies out of sight the name alone is told', async () => {
  const [left] = (await seen(world.id('Борковский'), 'borkovskaya-secretary')).passed;
  expect(left).toMatchObject({ place: { id: null, name: 'Выселок' }, other: { id: null, name: 'Каменский' } });
});

test('what lies in nothing has its kind beside it to be merged with', async () => {
  const { id } = await act('add', { kind: 'republic', name: 'УССР' });
  const targets = await territoryTargets.run(contextFor(await world.as('admin'), 'ru'), { territoryId: id });
  expect(targets).toMatchObject({ ok: true, value: { alike: [{ name: 'РСФСР' }] } });
});
