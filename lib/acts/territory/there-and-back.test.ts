import { afterAll, beforeAll, expect, it } from 'vitest';
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
