import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
