import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { uchastkiList } from '../uchastki/list';
import { divisionPaper } from './division';

const CHAIR = 'olkhovsk-chair';
let world: World;
let electionId: string;
let mill: string;
let union: string;
let people: string[];

beforeAll(async () => {
  world = await createWorld();
  const sovietId = world.id('Ольховск');
  people = await world.addResidents('Ольховск', 60, { settlement: 'Ольховск' });
  const put = async (name: string, kind: string, from: number, to: number, parentId?: string) => {
    const { id: unitId } = await world.do(CHAIR, 'units/add', { sovietId, kind, name, parentId });
    if (to > from) await world.do(CHAIR, 'units/assign', { unitId, residentIds: people.slice(from, to) });
    return unitId;
  };
  mill = await put('Прядильня', 'enterprise', 0, 0);
  await put('Ночная смена', 'enterprise', 0, 31, mill);
  union = await put('Союз пищевиков', 'union', 31, 48);
  const announced = { campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-13' };
  electionId = (await world.do(CHAIR, 'elections/announce', announced)).id;
  await world.do(CHAIR, 'uchastki/adopt', {
    electionId,
    uchastki: [
      { number: 1, name: 'Фабрика', kind: 'production', unitIds: [mill] },
      { number: 2, name: 'Союзы и прочие', kind: 'union', unitIds: [union], settlementIds: [sovietId] },
    ],
  });
});
afterAll(() => world.close());

it('art. 36, 43: the division of a town names its units and shifts with their electors, and the rest by place', async () => {
  const { text } = await printAs(world, CHAIR, divisionPaper, { electionId });
  for (const written of ['Прядильня: Ночная смена — 31', 'Союз пищевиков — 17', 'Ольховск — 12', 'производственный'])
    expect(text).toContain(run(written));
  expect(text).toContain(run('по числу избирателей'));
  expect(text).not.toContain(run('Прядильня — 0'));
});

it('art. 36, 49: the division of past elections names what was divided, whatever becomes of the units since', async () => {
  const context = contextFor(await world.as('admin'), 'ru');
  const listed = async () => {
    const found = await uchastkiList.run(context, uchastkiList.input.parse({ electionId }));
    return found.ok ? found.value.items.map(({ units }) => units) : found.error;
  };
  const divided = async () => {
    const found = await divisionPaper.load(context, { electionId });
    return found.ok ? found.value.data.rows : found.error;
  };
  const [rows, units] = [await divided(), await listed()];
  await world.do(CHAIR, 'commissions/end', { commissionId: world.id('olkhovsk'), on: '1927-01-03' });
  const reason = 'фабрика закрыта';
  await world.do('admin', 'units/strike', { unitId: mill, version: 1, reason });
  await world.do('admin', 'units/amend', { unitId: union, version: 1, name: 'Союз мукомолов' });
  await world.do('admin', 'units/assign', { unitId: union, residentIds: people.slice(50, 55) });
  expect(await listed()).toEqual(units);
  expect(await divided()).toEqual(rows);
});

it('art. 37, 49: whom an uchastok of past elections took in person stays told there, whatever records were made one since', async () => {
  const own = await createWorld();
  onTestFinished(() => own.close());
  const sovietId = own.id('Борковский');
  const [first = '', ...others] = await own.addResidents('Борковский', 12);
  const [chair, announced] = ['borkovskaya-chair', { campaignId: own.id('campaign'), startsOn: '1927-02-13' }];
  const { id } = await own.do(chair, 'elections/announce', { ...announced, sovietId });
  const settlementIds = ['Борки', 'Выселки', 'Заполье'].map((name) => own.id(name));
  await own.do(chair, 'uchastki/adopt', {
    electionId: id,
    uchastki: [
      { number: 1, name: 'Борки', kind: 'territorial', settlementIds },
      { number: 2, name: 'Мордовский', kind: 'minority', residentIds: [first, ...others.slice(0, 4)] },
    ],
  });
  const divided = async () => (await printAs(own, 'admin', divisionPaper, { electionId: id })).data.rows;
  const before = await divided();
  await own.do(chair, 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-01-03' });
  const [intoId = ''] = await own.addResidents('Борковский', 1);
  const merge = { residentId: first, intoId, reason: 'одно лицо' };
  await own.do('borkovskaya-secretary', 'register/merge-residents', merge);
  expect(await divided()).toEqual(before);
  await own.do('borkovskaya-secretary', 'register/unmerge-residents', { residentId: first, reason: 'разные лица' });
  expect(await divided()).toEqual(before);
});
