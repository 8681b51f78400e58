import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
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

const desk = async (who: string, of = world) => {
  const found = await deskToday.run(contextFor(await of.as(who), 'ru'), deskToday.input.parse({}));
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

test('art. 19: what the commission of one campaign had not decided lies with that of the next, and with the former no longer', async () => {
  const own = await createWorld({ today: '1927-01-17' });
  onTestFinished(() => own.close());
  const sovietId = own.id('Борковский');
  const [residentId] = await own.addResidents('Борковский', 1);
  const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
  const { id: entryId } = await own.do('borkovskaya-secretary', 'lishentsy/enter', {
    ...{ sovietId, residentId, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-03' },
  });
  const filed = await own.do('borkovskaya-secretary', 'petitions/file', {
    ...{ entryId, filedOn: '1927-01-10', documents: [], text: 'Торговлю оставил.' },
  });
  const concluded = { petitionId: filed.id, on: '1927-01-12', conclusion: 'Трудится с 1921 года.' };
  await own.do('borkovskaya-secretary', 'petitions/conclude', concluded);
  const form = async (name: string, mode: string) => {
    const { id } = await own.do('admin', 'campaign/open', {
      ...{ territoryId: own.id('Ольховский'), name, startsOn: '1928-01-03', mode, today: '1928-01-03' },
    });
    const members = [{ name: 'Егоров И. П.', function: 'chair' }];
    const place = { campaignId: id, territoryId: own.id('Верхневолжская'), members };
    return { campaignId: id, commissionId: (await own.do('admin', 'commissions/form', place)).id };
  };
  const asIs = await own.store.prisma.petition.findUniqueOrThrow({ where: { id: filed.id } });
  await form('Выборы 1928 года, по архиву', 'reconstruct');
  expect(await own.store.prisma.petition.findUniqueOrThrow({ where: { id: filed.id } })).toEqual(asIs);

  const next = await form('Выборы 1928 года', 'conduct');
  await own.appoint(CHAIR, 'chair', next.commissionId, next.campaignId);
  expect(await desk(CHAIR, own)).toEqual(['petition-decide']);
  const word = { petitionId: filed.id, on: '1928-01-03', outcome: 'satisfied', labourSince: '1921-06-01' };
  const shown = await petitionsOne.run(contextFor(await own.as(CHAIR), 'ru'), { petitionId: filed.id });
  expect(shown).toMatchObject({ value: { may: { decide: true } } });
  expect(await own.try('guberniya-chair', 'petitions/decide', word)).toMatchObject({ ok: false });
  expect(await own.try(CHAIR, 'petitions/decide', { ...word, loyaltyProved: true })).toMatchObject({
    value: { state: 'approved' },
  });
});

test('art. 19, 20: what the soviet sent to a commission that ends undecided, though the next one was formed already, lies with that one', async () => {
  const own = await createWorld({ today: '1927-01-17' });
  onTestFinished(() => own.close());
  const sovietId = own.id('Борковский');
  const [residentId] = await own.addResidents('Борковский', 1);
  const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
  const { id: entryId } = await own.do('borkovskaya-secretary', 'lishentsy/enter', {
    ...{ sovietId, residentId, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-03' },
  });
  const { id: filedId } = await own.do('borkovskaya-secretary', 'petitions/file', {
    ...{ entryId, filedOn: '1927-01-10', documents: [], text: 'Торговлю оставил.' },
  });
  const next = await own.do('admin', 'campaign/open', {
    ...{ territoryId: own.id('Ольховский'), name: 'Выборы 1928 года', startsOn: '1928-01-03', mode: 'conduct' },
    today: '1928-01-03',
  });
  const members = [{ name: 'Егоров И. П.', function: 'chair' }];
  const place = { campaignId: next.id, territoryId: own.id('Верхневолжская'), members };
  const { id: formed } = await own.do('admin', 'commissions/form', place);
  await own.do('borkovskaya-secretary', 'petitions/conclude', {
    ...{ petitionId: filedId, on: '1927-01-12', conclusion: 'Трудится с 1921 года.' },
  });
  const sent = await own.store.prisma.petition.findUniqueOrThrow({ where: { id: filedId } });
  expect(sent.commissionId).not.toBe(formed);
  await own.do('admin', 'commissions/end', { commissionId: sent.commissionId ?? '', on: '1927-01-17' });
  await own.appoint(CHAIR, 'chair', formed, next.id);
  expect(await desk(CHAIR, own)).toEqual(['petition-decide']);
  const shown = await petitionsOne.run(contextFor(await own.as(CHAIR), 'ru'), { petitionId: filedId });
  expect(shown).toMatchObject({ value: { may: { decide: true } } });
});

describe('art. 20: what the secretary of every campaign sends on', () => {
  const SECRETARY_OF_ALL = 'borkovskaya-secretary';
  const fileIn = async (mode: 'conduct' | 'reconstruct') => {
    const own = await createWorld({ mode, today: '1927-01-17' });
    onTestFinished(() => own.close());
    const open = async (year: number, next: string) => {
      const day = `${year}-01-03`;
      const opened = { territoryId: own.id('Ольховский'), name: `Выборы ${year} года`, startsOn: day, today: day };
      return (await own.do('admin', 'campaign/open', { ...opened, mode: next })).id;
    };
    const form = (campaign: string) =>
      own.do('admin', 'commissions/form', {
        ...{ campaignId: campaign, territoryId: own.id('Верхневолжская') },
        members: [{ name: 'Егоров И. П.', function: 'chair' }],
      });
    const file = async (on: string) => {
      const [residentId] = await own.addResidents('Борковский', 1);
      const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
      const { id: entryId } = await own.do(SECRETARY_OF_ALL, 'lishentsy/enter', {
        ...{ sovietId: own.id('Борковский'), residentId, letter: 'з', facts: {}, documents: [paper], enteredOn: on },
      });
      const filed = { entryId, filedOn: on, documents: [], text: 'Торговлю оставил.' };
      return (await own.do(SECRETARY_OF_ALL, 'petitions/file', filed)).id;
    };
    const send = async (id: string, on: string) => {
      const conclusion = 'Трудится с 1921 года.';
      await own.do(SECRETARY_OF_ALL, 'petitions/conclude', { petitionId: id, on, conclusion });
      return own.store.prisma.petition.findUniqueOrThrow({ where: { id } });
    };
    return { own, open, form, file, send };
  };

  test('of a file of the past stays in it, though its commission has ended and a live campaign goes on', async () => {
    const { own, open, form, file, send } = await fileIn('reconstruct');
    const id = await file('1927-01-10');
    await own.do('admin', 'commissions/end', { commissionId: own.id('guberniya'), on: '1927-01-17' });
    await form(await open(1928, 'conduct'));
    const kept = { campaignId: own.id('campaign'), commissionId: own.id('guberniya') };
    expect(await send(id, '1927-01-12')).toMatchObject({ state: 'forwarded', ...kept });
  });

  test('goes to the commission of the next campaign where its own had formed none, and into no file of the past', async () => {
    const { open, form, file, send } = await fileIn('conduct');
    await open(1928, 'conduct');
    const id = await file('1928-01-03');
    const next = await open(1929, 'conduct');
    const { id: commissionId } = await form(next);
    await form(await open(1930, 'reconstruct'));
    expect(await send(id, '1928-01-03')).toMatchObject({ state: 'forwarded', campaignId: next, commissionId });
  });
});
