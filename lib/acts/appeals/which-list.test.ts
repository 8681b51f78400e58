import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let entryId: string;
const elections = new Map<string, string>();
const lists = new Map<string, string>();

/** The elections of a year with their list, on which one person stands. */
async function post(year: number, who: string, campaignId: string): Promise<void> {
  const sovietId = world.id('Борковский');
  const { id } = await world.do(who, 'elections/announce', { campaignId, sovietId, startsOn: `${year}-02-06` });
  const { id: listId } = await world.do(who, 'lishentsy/compile', { electionId: id });
  const kept = { member: 'Лосев И. П.', documentSeen: 'справка № 1', outcome: 'kept', on: `${year}-01-10` };
  await world.do(who, 'lishentsy/verify', { listId, entryId, ...kept });
  await world.do(who, 'lishentsy/publish', { listId, postedOn: `${year}-01-12`, places: 'у здания сельсовета' });
  elections.set(id, String(year));
  lists.set(String(year), listId);
}

beforeAll(async () => {
  world = await createWorld({ mode: 'reconstruct', today: '1928-03-01' });
  const [residentId] = await world.addResidents('Борковский', 1);
  const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
  ({ id: entryId } = await world.do('uezd-recorder', 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId, letter: 'з', facts: {}, documents: [paper] },
    enteredOn: '1926-12-01',
  }));
  await post(1928, 'uezd-recorder', world.id('campaign'));
  const { id: campaignId } = await world.do('admin', 'campaign/open', {
    ...{ territoryId: world.id('Ольховский'), name: 'Выборы 1927 года', startsOn: '1927-01-03', mode: 'reconstruct' },
    today: '1927-03-01',
  });
  await world.do('admin', 'commissions/form', {
    ...{ campaignId, territoryId: world.id('Борковский'), members: [{ name: 'Егоров И. П.', function: 'chair' }] },
  });
  await world.appoint('recorder-of-1927', 'recorder', world.id('Ольховский'), campaignId);
  await post(1927, 'recorder-of-1927', campaignId);
});
afterAll(() => world.close());

const file = async (who: string, filedOn: string, of: object = {}) => {
  const { id } = await world.do(who, 'appeals/file', {
    ...{ entryId, ...of, filedOn, form: 'written', text: 'не торгую', filedBy: 'сам' },
  });
  const filed = await world.store.prisma.appeal.findUniqueOrThrow({ where: { id } });
  return { of: elections.get(filed.electionId), isLate: filed.isLate };
};

test('art. 27: a complaint is of the latest elections, in whatever order the years are entered', async () => {
  expect(await file('uezd-recorder', '1928-01-14')).toEqual({ of: '1928', isLate: false });
});

test('art. 27: a complaint of an earlier year’s list is of the list that it names', async () => {
  const listId = lists.get('1927');
  expect(await file('recorder-of-1927', '1927-01-14', { listId })).toEqual({ of: '1927', isLate: false });
});
