import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { lishentsyRegister } from '@/lib/queries/lishentsy/register';
import { contextFor } from '@/lib/queries/query';
import { createWorld, type World } from '@/lib/testing/world';

/** Keeps the registers of the whole uezd. */
const CLERK = 'uezd-clerk';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const add = async (settlement: string, given: string): Promise<string> => {
  const person = { surname: 'Орлов', given, patronymic: 'Ильич', sex: 'm', birthYear: 1885, household: '3' };
  return (await world.do(CLERK, 'register/add-resident', { ...person, settlementId: world.id(settlement) })).id;
};

const enter = (residentId: string, soviet: string) =>
  world.store.prisma.lishenetsEntry.create({
    data: { ...{ residentId, letter: 'з', sovietId: world.id(soviet), verdict: 'deprived', state: 'entered' } },
  });

const entry = (id: string) => world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id } });
const row = (id: string) => world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
const merge = (residentId: string, intoId: string, login = CLERK) =>
  world.try(login, 'register/merge-residents', { residentId, intoId, reason: 'переехал и записан дважды' });

describe('two records of one person in two soviets', () => {
  it('art. 21: are made one in one act by whoever keeps both; the entry goes to the soviet where the person lives, and back', async () => {
    const [old, now] = [await add('Лужки', 'Тит'), await add('Борки', 'Тит')];
    const { id: entryId } = await enter(old, 'Лужинский');
    expect(await merge(old, now)).toMatchObject({ ok: true, value: { id: now } });
    expect(await row(old)).toMatchObject({ mergedIntoId: now, sovietId: world.id('Лужинский'), normalKey: null });
    expect(await entry(entryId)).toMatchObject({ residentId: now, sovietId: world.id('Борковский') });
    const back = { residentId: old, reason: 'разные лица' };
    await world.do(CLERK, 'register/unmerge-residents', back);
    expect(await row(old)).toMatchObject({ mergedIntoId: null, sovietId: world.id('Лужинский') });
    expect(await entry(entryId)).toMatchObject({ residentId: old, sovietId: world.id('Лужинский') });
  });

  it('art. 21: leave the register of an earlier day as it stood, with the record that bore the entry then', async () => {
    const own = await createWorld();
    onTestFinished(() => own.close());
    const person = { surname: 'Орлов', given: 'Тит', patronymic: 'Ильич', sex: 'm', birthYear: 1885, household: '3' };
    const addTo = async (settlement: string, given: string) =>
      (await own.do(CLERK, 'register/add-resident', { ...person, given, settlementId: own.id(settlement) })).id;
    const [old, now] = [await addTo('Лужки', 'Тит'), await addTo('Борки', 'Титъ')];
    const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
    await own.do('luzhinskaya-secretary', 'lishentsy/enter', {
      ...{ sovietId: own.id('Лужинский'), residentId: old, letter: 'з', facts: {}, documents: [paper] },
      enteredOn: '1927-01-03',
    });
    const stoodOn = async (soviet: string, on: string) => {
      const asked = lishentsyRegister.input.parse({ sovietId: own.id(soviet), on });
      const page = await lishentsyRegister.run(contextFor(await own.as('admin'), 'ru'), asked);
      return page.ok ? page.value.items.map((one) => [one.given, one.settlement, one.soviet]) : page.error;
    };
    await own.setDay('1927-01-05');
    await own.do(CLERK, 'register/merge-residents', { residentId: old, intoId: now, reason: 'одно лицо' });
    await own.setDay('1927-01-07');
    await own.do(CLERK, 'register/unmerge-residents', { residentId: old, reason: 'разные лица' });
    const [first, second] = [
      ['Тит', 'Лужки', 'Лужинский'],
      ['Титъ', 'Борки', 'Борковский'],
    ];
    expect([await stoodOn('Лужинский', '1927-01-04'), await stoodOn('Борковский', '1927-01-04')]).toEqual([
      [first],
      [],
    ]);
    expect([await stoodOn('Лужинский', '1927-01-06'), await stoodOn('Борковский', '1927-01-06')]).toEqual([
      [],
      [second],
    ]);
    await own.setDay('1927-01-09');
    await own.do(CLERK, 'register/merge-residents', { residentId: old, intoId: now, reason: 'всё же одно лицо' });
    expect([await stoodOn('Лужинский', '1927-01-04'), await stoodOn('Борковский', '1927-01-04')]).toEqual([
      [first],
      [],
    ]);
    expect([await stoodOn('Лужинский', '1927-01-08'), await stoodOn('Борковский', '1927-01-08')]).toEqual([
      [first],
      [],
    ]);
    expect([await stoodOn('Лужинский', '1927-01-09'), await stoodOn('Борковский', '1927-01-09')]).toEqual([
      [],
      [second],
    ]);
  });

  it('are neither made one nor parted by whoever keeps one of the two', async () => {
    const [old, now] = [await add('Лужки', 'Фока'), await add('Борки', 'Фока')];
    for (const login of ['borkovskaya-secretary', 'luzhinskaya-secretary'])
      expect(await merge(old, now, login)).toMatchObject({ ok: false });
    expect(await row(old)).toMatchObject({ mergedIntoId: null });
    expect(await merge(old, now)).toMatchObject({ ok: true });
    const back = { residentId: old, reason: 'разные лица' };
    expect(await world.try('luzhinskaya-secretary', 'register/unmerge-residents', back)).toMatchObject({ ok: false });
    expect(await row(old)).toMatchObject({ mergedIntoId: now });
  });

  it('counts the person in the uchastki of both soviets anew', async () => {
    const uchastokOf = async (soviet: string, chair: string, settlement: string) => {
      const election = { campaignId: world.id('campaign'), sovietId: world.id(soviet), startsOn: '1927-02-10' };
      const { id: electionId } = await world.do(chair, 'elections/announce', election);
      const parts = [{ settlementId: world.id(settlement), households: null }];
      const data = { electionId, number: 1, name: settlement, kind: 'territorial', parts };
      return (await world.store.prisma.uchastok.create({ data })).id;
    };
    const [there, here] = [
      await uchastokOf('Лужинский', 'luzhinskaya-chair', 'Лужки'),
      await uchastokOf('Борковский', 'borkovskaya-chair', 'Борки'),
    ];
    const [old, now] = [await add('Лужки', 'Ян'), await add('Борки', 'Ян')];
    const populations = async () => {
      const found = await world.store.prisma.uchastok.findMany({ where: { id: { in: [there, here] } } });
      return [there, here].map((id) => found.find((one) => one.id === id)?.population);
    };
    expect(await populations()).toEqual([1, 1]);
    await merge(old, now);
    expect(await populations()).toEqual([0, 1]);
    await world.do(CLERK, 'register/unmerge-residents', { residentId: old, reason: 'разные лица' });
    expect(await populations()).toEqual([1, 1]);
  });
});
