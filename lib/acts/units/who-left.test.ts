import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { unitsList } from '@/lib/queries/units/list';
import { unitsOne } from '@/lib/queries/units/one';
import { unitsStanding } from '@/lib/queries/units/standing';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'olkhovsk-clerk';
let world: World;
let town: string;
let village: string;
let people: string[];
let works: string;

beforeAll(async () => {
  world = await createWorld();
  town = world.id('Ольховск');
  village = world.id('Борковский');
  people = await world.addResidents('Ольховск', 6, { settlement: 'Ольховск' });
  await world.addResidents('Борковский', 3, { settlement: 'Борки' });
  works = await add({ sovietId: town, kind: 'enterprise', name: 'Кирпичный завод' });
  await assign(works, { residentIds: people.slice(0, 4) });
});
afterAll(() => world.close());

const add = async (fields: object): Promise<string> => (await world.do('admin', 'units/add', fields)).id;
const assign = (unitId: string, rest: object) => world.do('admin', 'units/assign', { unitId, ...rest });
const rowOf = (at: number) => world.store.prisma.resident.findUniqueOrThrow({ where: { id: people[at] ?? '' } });

async function move(at: number, settlement: string, household: string): Promise<void> {
  const { id: residentId, version } = await rowOf(at);
  const to = { settlementId: world.id(settlement), household, version, reason: 'переехал' };
  await world.do('admin', 'register/move-resident', { residentId, ...to });
}

async function standing(sovietId: string) {
  const context = contextFor(await world.as('admin'), 'ru');
  const answer = await unitsStanding.run(context, unitsStanding.input.parse({ sovietId }));
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const { once, several, none } = answer.value;
  return { once, several, none };
}

describe('art. 36: who has gone from a town', () => {
  it('votes where they live now, whatever becomes of the unit that counted them', async () => {
    const campaignId = world.id('campaign');
    const divide = async (sovietId: string, chair: string, part: { unitIds: string[] } | { parts: object[] }) => {
      const announced = { campaignId, sovietId, startsOn: '1927-02-13' };
      const { id: electionId } = await world.do(chair, 'elections/announce', announced);
      const kind = 'unitIds' in part ? 'production' : 'territorial';
      await world.store.prisma.uchastok.create({ data: { electionId, number: 1, name: 'Первый', kind, ...part } });
    };
    await divide(town, 'olkhovsk-chair', { unitIds: [works] });
    await divide(village, 'borkovskaya-chair', { parts: [{ settlementId: world.id('Борки'), households: null }] });
    await move(0, 'Борки', '90');
    const { uchastokId } = await rowOf(0);
    expect(uchastokId).not.toBeNull();
    const shop = await add({ sovietId: town, kind: 'enterprise', name: 'Лавка' });
    await world.do('admin', 'units/join', { unitId: works, toId: shop });
    expect(await rowOf(0)).toMatchObject({ uchastokId });
  });

  it('is counted by no unit there, and in another town is nobody’s until a unit of it takes them', async () => {
    const context = contextFor(await world.as('admin'), 'ru');
    const listed = await unitsList.run(context, unitsList.input.parse({ sovietId: town, name: 'Кирпичный' }));
    expect(listed).toMatchObject({ value: { items: [{ people: 3, electors: 3 }] } });
    expect(await standing(village)).toEqual({ once: 0, several: 0, none: 4 });
    const mill = await add({ sovietId: village, kind: 'enterprise', name: 'Мельница' });
    expect(await assign(mill, { filter: { settlementId: world.id('Борки') } })).toMatchObject({
      added: 4,
      contested: 0,
    });
    expect(await standing(village)).toEqual({ once: 4, several: 0, none: 0 });
  });

  it('come back, is counted again by whom they were counted', async () => {
    await move(0, 'Ольховск', 'Ильинская, 3');
    expect(await standing(town)).toEqual({ once: 4, several: 0, none: 2 });
  });
});

it('art. 36, note: whom a shift has let go stays with the enterprise when the shift’s list names them again', async () => {
  const shift = await add({ sovietId: town, kind: 'enterprise', name: 'Ночная смена', parentId: works });
  const { id } = await rowOf(2);
  const called = { surname: 'Обжигалов', given: 'Егор', patronymic: 'Ильич', normalName: 'обжигалов егор ильич' };
  await world.store.prisma.resident.update({ where: { id }, data: called });
  await assign(shift, { residentIds: [id] });
  await world.do(CLERK, 'units/release', { unitId: shift, residentIds: [id] });
  await assign(works, { residentIds: [id] });
  const before = await standing(town);
  await assign(shift, { list: 'Обжигалов Егор Ильич' });
  expect(await standing(town)).toEqual(before);
});

it('of two records of one person, one taken off the unit, the person made of both stays in it', async () => {
  const [twice, kept] = [people[3] ?? '', people[5] ?? ''];
  await assign(works, { residentIds: [kept] });
  await world.do(CLERK, 'units/release', { unitId: works, residentIds: [kept] });
  const claims = () =>
    world.store.prisma.unitClaim.findMany({
      where: { unitId: works, released: false, residentId: { in: [twice, kept] } },
    });
  const { version } = await rowOf(3);
  const merge = { residentId: twice, intoId: kept, version, reason: 'одно лицо' };
  await world.do('admin', 'register/merge-residents', merge);
  expect(await claims()).toMatchObject([{ residentId: kept }]);
  await world.do('admin', 'register/unmerge-residents', {
    residentId: twice,
    version: version + 1,
    reason: 'два лица',
  });
  expect(await claims()).toMatchObject([{ residentId: twice }]);
  // As before they were made one: the unit's next list does not bring back whom it had let go.
  const called = { surname: 'Формовщиков', given: 'Егор', patronymic: 'Ильич', normalName: 'формовщиков егор ильич' };
  await world.store.prisma.resident.update({ where: { id: kept }, data: called });
  await assign(works, { list: 'Формовщиков Егор Ильич' });
  expect(await claims()).toMatchObject([{ residentId: twice }]);
});

it('art. 36, 49: a unit is said to meet in no uchastok of elections that are over', async () => {
  const uchastok = async () => {
    const found = await unitsOne.run(contextFor(await world.as('admin'), 'ru'), { unitId: works });
    return found.ok ? found.value.uchastok : found.error;
  };
  expect(await uchastok()).toMatchObject({ number: 1, name: 'Первый' });
  await world.do('olkhovsk-chair', 'commissions/end', { commissionId: world.id('olkhovsk'), on: '1927-01-03' });
  expect(await uchastok()).toBeNull();
});
