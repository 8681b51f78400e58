import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
beforeAll(async () => {
  world = await createWorld({ mode: 'reconstruct', today: '1927-06-01' });
});
afterAll(() => world.close());

it('art. 37: a settlement put under another soviet and back has its minority where the division names it', async () => {
  const [sovietId, territoryId] = [world.id('Борковский'), world.id('Выселки')];
  const people = await world.addResidents('Борковский', 4, { settlement: 'Выселки' });
  const minority = people.slice(0, 2);
  const { id: electionId } = await world.do('borkovskaya-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-13' },
  });
  const settlementIds = ['Борки', 'Выселки', 'Заполье'].map((name) => world.id(name));
  await world.do('borkovskaya-chair', 'uchastki/adopt', {
    electionId,
    uchastki: [
      { number: 1, name: 'Борки', kind: 'territorial', settlementIds },
      { number: 2, name: 'Мордовский', kind: 'minority', residentIds: minority },
    ],
  });
  const stands = async () =>
    (await world.store.prisma.uchastok.findMany({ where: { electionId }, orderBy: { number: 'asc' } })).map(
      ({ population }) => population,
    );
  expect(await stands()).toEqual([2, 2]);
  const move = (parentId: string, version: number) =>
    world.do('admin', 'territory/move', { territoryId, parentId, version, reason: 'постановление' });
  await move(world.id('Лужинский'), 1);
  expect(await stands()).toEqual([0, 0]);
  await move(sovietId, 2);
  expect(await stands()).toEqual([2, 2]);
});

it('art. 37, 49: elections that are over hold no settlement where it is, and keep none from coming', async () => {
  const own = await createWorld({ today: '1927-01-17' });
  onTestFinished(() => own.close());
  const settlements = { Борковский: ['Борки', 'Выселки', 'Заполье'], Лужинский: ['Лужки', 'Мхи'] };
  await own.addResidents('Борковский', 4, { settlement: 'Выселки' });
  for (const [soviet, commission] of [
    ['Борковский', 'borkovskaya'],
    ['Лужинский', 'luzhinskaya'],
  ] as const) {
    const sovietId = own.id(soviet);
    const announced = { campaignId: own.id('campaign'), sovietId, startsOn: '1927-02-13' };
    const { id: electionId } = await own.do(`${commission}-chair`, 'elections/announce', announced);
    const settlementIds = settlements[soviet].map((name) => own.id(name));
    await own.do(`${commission}-chair`, 'uchastki/adopt', {
      ...{ electionId, uchastki: [{ number: 1, name: 'Первый', kind: 'territorial', settlementIds }] },
    });
  }
  const move = () =>
    own.try('admin', 'territory/move', {
      ...{ territoryId: own.id('Выселки'), parentId: own.id('Лужинский'), version: 1, reason: 'постановление' },
    });
  expect(await move()).toMatchObject({ error: { code: 'CONFLICT' } });
  for (const commission of ['borkovskaya', 'luzhinskaya'])
    await own.do(`${commission}-chair`, 'commissions/end', { commissionId: own.id(commission), on: '1927-01-17' });
  expect(await move()).toMatchObject({ ok: true });
});
