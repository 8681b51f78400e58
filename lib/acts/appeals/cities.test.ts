import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { appealsOne } from '@/lib/queries/appeals/one';
import { contextFor } from '@/lib/queries/query';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;

/** A whole city is founded within each test. */
vi.setConfig({ testTimeout: 60_000 });

const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };

interface City {
  readonly name: string;
  readonly commission: string;
  readonly parent: string;
  readonly rank: 'guberniya' | 'other';
  readonly district?: string;
}

const GUBERNIYA_CITY: City = {
  name: 'Верхневолжск',
  commission: 'gubcity',
  parent: 'Ольховский',
  rank: 'guberniya',
  district: 'Заводской',
};
const TOWN: City = { name: 'Затон', commission: 'town', parent: 'Ольховский', rank: 'other', district: 'Речной' };
const PLAIN: City = { name: 'Красногорск', commission: 'plain', parent: 'Ольховский', rank: 'guberniya' };

/** A city with its commission, a district where it has one, and a trader on its posted list. */
async function listTrader(city: City): Promise<string> {
  const { name, commission, parent, rank, district } = city;
  const add = async (fields: Record<string, unknown>) => (await world.do('admin', 'territory/add', fields)).id;
  const cityId = await add({ kind: 'city', name, rank, parentId: world.id(parent) });
  world.ids.set(name, cityId);
  const placeId =
    district === undefined ? cityId : await add({ kind: 'city-district', name: district, parentId: cityId });
  world.ids.set(district ?? name, placeId);
  const form = async (called: string, territoryId: string) => {
    const formed = await world.do('admin', 'commissions/form', { campaignId: world.id('campaign'), territoryId });
    world.ids.set(called, formed.id);
    await world.appoint(`${called}-clerk`, 'clerk', formed.id);
  };
  await form(commission, cityId);
  if (district !== undefined) await form(`${commission}-district`, placeId);
  await world.appoint(`${commission}-secretary`, 'soviet-secretary', cityId);
  const [residentId] = await world.addResidents(name, 1, { settlement: district ?? name });
  const { id: entryId } = await world.do(`${commission}-secretary`, 'lishentsy/enter', {
    ...{ campaignId: world.id('campaign'), sovietId: cityId, residentId, letter: 'з', facts: {} },
    ...{ documents: [paper], enteredOn: '1927-01-03' },
  });
  const { id: electionId } = await world.do(`${commission}-clerk`, 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId: cityId, startsOn: '1927-02-06' },
  });
  const { id: listId } = await world.do(`${commission}-clerk`, 'lishentsy/compile', { electionId });
  await world.do(`${commission}-clerk`, 'lishentsy/verify', {
    ...{ listId, entryId, member: 'Лосев И. П.', documentSeen: 'справка', outcome: 'kept', on: '1927-01-10' },
  });
  await world.do(`${commission}-clerk`, 'lishentsy/publish', { listId, postedOn: '1927-01-17', places: 'у горсовета' });
  return entryId;
}

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
}, 60_000);
afterAll(() => world.close());

/** The days by which each body must act when each before it refuses on its own last day (5.1 of the requirements). */
async function walk(city: City, bodies: readonly { readonly who: string; readonly due: string }[]): Promise<string> {
  const entryId = await listTrader(city);
  await world.setDay('1927-02-06');
  const first = bodies[0]?.who ?? '';
  const filed = await world.do(first, 'appeals/file', {
    ...{ entryId, filedOn: '1927-01-24', form: 'written', text: 'не торгую', filedBy: 'сам' },
  });
  expect(filed.terms).toMatchObject([{ due: bodies[0]?.due }]);
  let answer: Record<string, unknown> = filed;
  for (const [place, { who, due }] of bodies.entries()) {
    const before = bodies[place - 1];
    if (before !== undefined) {
      const received = await world.do(who, 'appeals/receive', { appealId: filed.id, on: before.due });
      expect(received.terms).toContainEqual(expect.objectContaining({ due, state: 'open' }));
    }
    answer = await world.do(who, 'appeals/decide', {
      ...{ appealId: filed.id, on: due, outcome: 'refused', reasons: 'по справке финотдела' },
    });
    expect(answer.findings).toEqual([]);
  }
  return String(answer.state);
}

describe('art. 31, note: cities with districts', () => {
  test('of guberniya rank: district, city, guberniya; seven, three, three and seven days fill the twenty', async () => {
    const state = await walk(GUBERNIYA_CITY, [
      { who: 'gubcity-district-clerk', due: '1927-01-27' },
      { who: 'gubcity-clerk', due: '1927-01-30' },
      { who: 'guberniya-clerk', due: '1927-02-06' },
    ]);
    expect(state).toBe('refused');
  });

  test('of any other rank: district, city, uezd, three days each', async () => {
    const state = await walk(TOWN, [
      { who: 'town-district-clerk', due: '1927-01-27' },
      { who: 'town-clerk', due: '1927-01-30' },
      { who: 'uezd-clerk', due: '1927-02-02' },
    ]);
    expect(state).toBe('refused');
  });
});

test('art. 31, note: what the city’s commission is brought goes to the district’s, which has its days from its own receipt', async () => {
  const city: City = {
    name: 'Заводь',
    commission: 'bay',
    parent: 'Ольховский',
    rank: 'other',
    district: 'Портовый',
  };
  const entryId = await listTrader(city);
  await world.setDay('1927-01-26');
  const filed = await world.do('bay-clerk', 'appeals/file', {
    ...{ entryId, filedOn: '1927-01-20', form: 'written', text: 'не торгую', filedBy: 'сам' },
  });
  expect(filed).toMatchObject({ state: 'sent', terms: [{ body: 'city-district', from: '1927-01-20', due: null }] });
  const kept = await world.store.prisma.appeal.findUniqueOrThrow({ where: { id: filed.id } });
  expect(kept).toMatchObject({ addressedToId: world.id('bay'), filedOn: new Date('1927-01-20') });
  const word = { appealId: filed.id, on: '1927-01-22', outcome: 'satisfied', reasons: 'патента не было' };
  expect(await world.try('bay-district-clerk', 'appeals/decide', word)).toMatchObject({ error: { code: 'CONFLICT' } });
  const received = await world.do('bay-district-clerk', 'appeals/receive', { appealId: filed.id, on: '1927-01-22' });
  expect(received.terms).toMatchObject([{ state: 'met' }, { body: 'city-district', due: '1927-01-25' }]);
});

test('art. 31: a guberniya city without districts decides itself, and the guberniya has seven days', async () => {
  const state = await walk(PLAIN, [
    { who: 'plain-clerk', due: '1927-01-27' },
    { who: 'guberniya-clerk', due: '1927-02-03' },
  ]);
  expect(state).toBe('refused');
});

test('art. 31, note: a complaint begun in a district goes on from it, wherever in the city the person lives by then', async () => {
  const city: City = {
    name: 'Заречье',
    commission: 'river',
    parent: 'Ольховский',
    rank: 'guberniya',
    district: 'Левый',
  };
  const entryId = await listTrader(city);
  const other = await world.do('admin', 'territory/add', {
    ...{ kind: 'city-district', name: 'Правый', parentId: world.id('Заречье') },
  });
  await world.setDay('1927-01-26');
  const { id } = await world.do('uezd-clerk', 'appeals/file', {
    ...{ entryId, filedOn: '1927-01-24', form: 'written', text: 'не торгую', filedBy: 'сам' },
    ...{ addressedTo: world.id('uezd'), passedOn: '1927-01-24' },
  });
  const { residentId } = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
  await world.do('river-clerk', 'register/move-resident', {
    ...{ residentId, settlementId: other.id, household: '2', reason: 'переезд' },
  });
  await world.do('river-district-clerk', 'appeals/receive', { appealId: id, on: '1927-01-25' });
  const refused = { appealId: id, on: '1927-01-25', outcome: 'refused', reasons: 'по справке финотдела' };
  await world.do('river-district-clerk', 'appeals/decide', refused);
  const received = await world.do('river-clerk', 'appeals/receive', { appealId: id, on: '1927-01-26' });
  expect(received.terms).toContainEqual(expect.objectContaining({ due: '1927-01-29', state: 'open' }));
});

test('art. 31, note, 33: what the soviet is brought in the city commission’s stead goes to the district’s too, whose term runs from its receipt', async () => {
  const city: City = {
    ...{ name: 'Перевоз', commission: 'ferry', parent: 'Ольховский', rank: 'guberniya' },
    district: 'Пристанской',
  };
  const entryId = await listTrader(city);
  await world.setDay('1927-01-26');
  await world.do('admin', 'commissions/end', { commissionId: world.id('ferry'), on: '1927-01-20' });
  const filed = await world.do('ferry-secretary', 'appeals/file', {
    ...{ entryId, filedOn: '1927-01-21', form: 'written', text: 'не торгую', filedBy: 'сам' },
  });
  expect(filed).toMatchObject({ state: 'sent', terms: [{ body: 'city-district', from: '1927-01-21', due: null }] });
  expect(filed.findings).toEqual([]);
  const shown = await appealsOne.run(contextFor(await world.as('ferry-secretary'), 'ru'), { appealId: filed.id });
  expect(shown).toMatchObject({
    value: { addressedTo: { name: 'Городской совет города Перевоза', passedOn: '1927-01-21' } },
  });
  const received = await world.do('ferry-district-clerk', 'appeals/receive', { appealId: filed.id, on: '1927-01-23' });
  expect(received.terms).toMatchObject([{ state: 'met' }, { body: 'city-district', due: '1927-01-26' }]);
  const refused = { appealId: filed.id, on: '1927-01-24', outcome: 'refused', reasons: 'по справке финотдела' };
  expect(await world.do('ferry-district-clerk', 'appeals/decide', refused)).toMatchObject({ state: 'sent' });
  // art. 33: from the district's it comes back to the soviet, in the city commission's stead.
  expect(await world.do('ferry-secretary', 'appeals/receive', { appealId: filed.id, on: '1927-01-25' })).toMatchObject({
    ...{ state: 'held', holder: 'soviet' },
  });
});
