import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appealsPreview } from '@/lib/queries/appeals/preview';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const VILLAGE = 'borkovskaya-clerk';
const VOLOST = 'pokrovskaya-clerk';
const DAY = '1927-01-20';
let world: World;
let list: PostedList;
const ids: string[] = [];

const move = async (index: number, settlement: string) => {
  const { id, version } = await world.store.prisma.resident.findUniqueOrThrow({
    where: { id: list.residents[index] ?? '' },
  });
  return world.try('uezd-chair', 'register/move-resident', {
    ...{ residentId: id, version, settlementId: world.id(settlement), household: `9${index}`, reason: 'переезд' },
  });
};

const file = async (index: number): Promise<string> => {
  const { id } = await world.do(VILLAGE, 'appeals/file', {
    ...{ entryId: list.entries[index], filedOn: DAY, form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await world.do(VILLAGE, 'appeals/forward', { appealId: id, on: DAY, conclusion: 'Проверено.' });
  await world.do(VOLOST, 'appeals/receive', { appealId: id, on: DAY });
  return id;
};

const decide = (appealId: string) =>
  world.try(VOLOST, 'appeals/decide', { appealId, on: DAY, outcome: 'satisfied', reasons: 'патента не было' });

const supervise = (appealId: string, outcome: string) =>
  world.try('central-clerk', 'appeals/supervise', { appealId, on: DAY, outcome, reasons: 'по справке' });

const standing = async (index: number) => {
  const { state, resident } = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({
    where: { id: list.entries[index] ?? '' },
    include: { resident: true },
  });
  return { entry: state, franchise: resident.franchise, livesIn: resident.sovietId };
};

beforeAll(async () => {
  world = await createWorld({ today: DAY });
  list = await postList(world, { people: 3 });
}, 60_000);
afterAll(() => world.close());

describe('art. 27: who moved after the posting complains of the list that names them', () => {
  test('to another soviet of the campaign: the word is shown and said, and ends the entry there', async () => {
    expect((await move(0, 'Лужки')).ok).toBe(true);
    const appealId = await file(0);
    ids.push(appealId);
    const shown = await appealsPreview.run(contextFor(await world.as(VOLOST), 'ru'), {
      appealId,
      outcome: 'satisfied',
    });
    expect(shown).toMatchObject({
      value: { row: { after: 'satisfied' }, entry: { before: 'entered', after: 'restored' }, uchastok: null },
    });
    expect(await decide(appealId)).toMatchObject({ value: { state: 'satisfied', holder: 'village' } });
    expect(await standing(0)).toEqual({ entry: 'restored', franchise: 'elector', livesIn: world.id('Лужинский') });
  });

  test('art. 32: supervision looks into it after that as into any other', async () => {
    const appealId = ids[0] ?? '';
    expect(await supervise(appealId, 'refused')).toMatchObject({ value: { state: 'refused' } });
    expect(await standing(0)).toMatchObject({ entry: 'entered' });
  });
});

describe('art. 32: who moved once the word was told', () => {
  test('stands again on the register where they live now, when supervision takes the word back', async () => {
    const appealId = await file(1);
    expect((await decide(appealId)).ok).toBe(true);
    await world.do(VILLAGE, 'appeals/announce', { appealId, on: DAY });
    expect((await move(1, 'Каменка')).ok).toBe(true);
    expect(await supervise(appealId, 'refused')).toMatchObject({ value: { state: 'refused' } });
    // No list of the new soviet has been posted with the name: nobody is barred from voting there by another's.
    expect(await standing(1)).toEqual({ entry: 'entered', franchise: 'elector', livesIn: world.id('Каменский') });
  });
});

describe('art. 28, 29: who moved into another volost', () => {
  const SECRETARY = 'kamenskaya-secretary';
  const COMMISSION = 'kamenskaya-clerk';

  test('complains to the commissions over the soviet that made the list, not to those over the new place', async () => {
    const sovietId = world.id('Каменский');
    const [residentId = ''] = await world.addResidents('Каменский', 1);
    const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
    const { id: entryId } = await world.do(SECRETARY, 'lishentsy/enter', {
      ...{ sovietId, residentId, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-03' },
    });
    const { id: electionId } = await world.do('kamenskaya-chair', 'elections/announce', {
      ...{ campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-06' },
    });
    const { id: listId } = await world.do(COMMISSION, 'lishentsy/compile', { electionId });
    for (const row of await world.store.prisma.disfranchisedRow.findMany({ where: { listId } }))
      await world.do(COMMISSION, 'lishentsy/verify', {
        ...{ listId, entryId: row.entryId, member: 'Лосев И. П.', documentSeen: 'справка № 1', outcome: 'kept' },
        on: '1927-01-10',
      });
    await world.do(COMMISSION, 'lishentsy/publish', { listId, postedOn: '1927-01-17', places: 'у сельсовета' });
    await world.do('uezd-chair', 'register/move-resident', {
      ...{ residentId, version: 1, settlementId: world.id('Борки'), household: '77', reason: 'переезд' },
    });
    const filing = { entryId, filedOn: DAY, form: 'oral', text: 'не торгую', filedBy: 'сам' };
    expect(await world.try(VILLAGE, 'appeals/file', filing)).toMatchObject({ ok: false });
    const { id: appealId } = await world.do(COMMISSION, 'appeals/file', filing);
    await world.do(COMMISSION, 'appeals/forward', { appealId, on: DAY, conclusion: 'Проверено.' });
    const steps = await world.store.prisma.appealStep.findMany({ where: { appealId }, orderBy: { ordinal: 'asc' } });
    expect(steps.map(({ commissionId }) => commissionId)).toEqual([world.id('kamenskaya'), world.id('zarechnaya')]);
    expect(await world.try(VOLOST, 'appeals/receive', { appealId, on: DAY })).toMatchObject({ ok: false });
    expect(await world.try('zarechnaya-clerk', 'appeals/receive', { appealId, on: DAY })).toMatchObject({ ok: true });
    // Each commission has it in hand wherever the person goes on to, or back to; once back they are under it again.
    const go = (settlement: string) =>
      world.try('uezd-chair', 'register/move-resident', {
        ...{ residentId, settlementId: world.id(settlement), household: '78', reason: 'переезд' },
      });
    expect(await go('Лужки')).toMatchObject({ ok: true });
    expect(await go('Каменка')).toMatchObject({ ok: true });
    expect(await go('Лужки')).toMatchObject({ error: { reason: 'resident-complains' } });
  });
});
