import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { lishentsyOverview } from './overview';
import { lishentsyRegister } from './register';

let world: World;
let list: PostedList;
const SECRETARY = 'borkovskaya-secretary';
const ON = '1927-01-18';

beforeAll(async () => {
  world = await createWorld({ today: ON });
  list = await postList(world, { people: 4 });
  const paper = { kind: 'soviet-certificate', number: '7', issuer: 'сельсовет' };
  const [first, second, third] = list.entries;
  for (const [entryId, principalId] of [
    [second, first],
    [third, null],
  ]) {
    const amended = { entryId, letter: 'п', facts: { dependent: true, ownLabour: false }, documents: [paper], on: ON };
    await world.do(SECRETARY, 'lishentsy/amend', { ...amended, principalId: first, reason: 'жена' });
    // An old register may lack the head of the family; no act of today leaves that out.
    if (principalId === null)
      await world.store.prisma.lishenetsEntry.update({ where: { id: entryId ?? '' }, data: { principalId } });
  }
  await world.do(SECRETARY, 'lishentsy/strike', {
    ...{ entryId: list.entries[3], reason: 'выбыл', document: 'справка № 3', on: ON },
  });
});
afterAll(() => world.close());

const asSecretary = async () => contextFor(await world.as(SECRETARY), 'ru');
const registerOf = async (asked: Record<string, unknown>) => {
  const found = await lishentsyRegister.run(await asSecretary(), lishentsyRegister.input.parse(asked));
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};

test('art. 21: what stands and what has ended are counted apart, and together they are the whole register', async () => {
  const overview = await lishentsyOverview.run(await asSecretary(), {});
  expect(overview).toMatchObject({ value: { total: 3, ended: 1 } });
  expect((await registerOf({})).total).toBe(4);
  expect((await registerOf({ state: 'entered' })).total).toBe(3);
});

test('15.п: those of whom it is not said on whom they depend are found as they are counted', async () => {
  const overview = await lishentsyOverview.run(await asSecretary(), {});
  const { items, total } = await registerOf({ principal: 'missing', state: 'entered' });
  expect(items.map(({ id }) => id)).toEqual([list.entries[2]]);
  expect(overview).toMatchObject({ value: { withoutPrincipal: total } });
});

test('art. 21: entries that stand though the person has died or gone are found, now and as of a day', async () => {
  expect((await registerOf({ left: 'yes' })).total).toBe(0);
  const [residentId] = list.residents;
  await world.do(SECRETARY, 'register/strike-resident', { residentId, version: 1, reason: 'умер', on: '1927-01-12' });
  const left = await registerOf({ left: 'yes' });
  expect(left.items.map(({ id, hasLeft }) => [id, hasLeft])).toEqual([[list.entries[0], true]]);
  expect(left.total).toBe(1);
  const idsOn = async (on: string) => (await registerOf({ left: 'yes', on })).items.map(({ id }) => id);
  expect(await idsOn('1927-01-12')).toEqual([list.entries[0]]);
  expect(await idsOn('1927-01-11')).toEqual([]);
  await world.do(SECRETARY, 'lishentsy/strike', {
    ...{ entryId: list.entries[0], reason: 'умер', document: 'справка № 4', on: ON },
  });
  expect((await registerOf({ left: 'yes' })).total).toBe(0);
});
