import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskToday } from '@/lib/queries/desk/today';
import { petitionsOne } from '@/lib/queries/petitions/one';
import { contextFor } from '@/lib/queries/query';
import { createWorld, type World } from '@/lib/testing/world';

const [SECRETARY, CHAIR] = ['secretary-of-1928', 'guberniya-chair-of-1928'];
let world: World;
let petitionId: string;
let campaignId: string;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  const sovietId = world.id('Борковский');
  const [residentId] = await world.addResidents('Борковский', 1);
  const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
  const { id: entryId } = await world.do('borkovskaya-secretary', 'lishentsy/enter', {
    ...{ sovietId, residentId, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-03' },
  });
  ({ id: petitionId } = await world.do('borkovskaya-secretary', 'petitions/file', {
    ...{ entryId, filedOn: '1927-01-10', documents: [], text: 'Торговлю оставил.' },
  }));
  ({ id: campaignId } = await world.do('admin', 'campaign/open', {
    ...{ territoryId: world.id('Ольховский'), name: 'Выборы 1928 года', startsOn: '1928-01-03', mode: 'conduct' },
    today: '1928-01-03',
  }));
  const members = [{ name: 'Егоров И. П.', function: 'chair' }];
  const territoryId = world.id('Верхневолжская');
  const { id: commissionId } = await world.do('admin', 'commissions/form', { campaignId, territoryId, members });
  await world.appoint(SECRETARY, 'soviet-secretary', sovietId, campaignId);
  await world.appoint(CHAIR, 'chair', commissionId, campaignId);
}, 60_000);
afterAll(() => world.close());

const desk = async (who: string) => {
  const found = await deskToday.run(contextFor(await world.as(who), 'ru'), deskToday.input.parse({}));
  return found.ok ? found.value.items.map(({ code }) => code).filter((code) => code.startsWith('petition')) : [];
};

test('art. 20: what the soviet left over from one campaign its secretary of the next sends on, to the commission of that one', async () => {
  expect(await desk(SECRETARY)).toEqual(['petition-conclude']);
  const shown = await petitionsOne.run(contextFor(await world.as(SECRETARY), 'ru'), { petitionId });
  expect(shown).toMatchObject({ value: { today: '1928-01-03', may: { conclude: true } } });
  const sent = { petitionId, on: '1928-01-03', conclusion: 'Трудится с 1921 года.' };
  expect(await world.try(SECRETARY, 'petitions/conclude', sent)).toMatchObject({
    value: { state: 'forwarded', terms: [{ state: 'met' }, { article: '19', state: 'open' }] },
  });
  expect(await desk(SECRETARY)).toEqual([]);
  expect(await desk(CHAIR)).toEqual(['petition-decide']);
  expect(
    await world.try(CHAIR, 'petitions/decide', {
      ...{ petitionId, on: '1928-01-03', outcome: 'satisfied', labourSince: '1921-06-01', loyaltyProved: true },
    }),
  ).toMatchObject({ value: { state: 'approved' } });
});
