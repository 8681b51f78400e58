import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('the uezd of the tests has a commission at every level, each with its chair', async () => {
  const commissions = await world.store.prisma.commission.findMany({ select: { kind: true } });
  const kinds = new Set(commissions.map((commission) => commission.kind));
  expect(kinds).toEqual(new Set(['central', 'guberniya', 'uezd', 'volost', 'village', 'city']));
  const chair = await world.as('borkovskaya-chair');
  expect(chair.appointments).toMatchObject([{ function: 'chair', territoryName: 'Борковский' }]);
});

test('people put into a soviet are electors by their age', async () => {
  const ids = await world.addResidents('Каменский', 20);
  const young = await world.addResidents('Каменский', 3, { settlement: 'Новинки', bornIn: 1915 });
  const electors = await world.store.prisma.resident.count({ where: { id: { in: ids }, franchise: 'elector' } });
  const underAge = await world.store.prisma.resident.count({ where: { id: { in: young }, franchise: 'under-age' } });
  expect([electors, underAge]).toEqual([20, 3]);
});
