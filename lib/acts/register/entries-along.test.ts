import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskToday } from '@/lib/queries/desk/today';
import { contextFor } from '@/lib/queries/query';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
});
afterAll(() => world.close());

async function informationOwedBy(login: string): Promise<number> {
  const answer = await deskToday.run(contextFor(await world.as(login), 'ru'), {});
  if (!answer.ok) throw new Error(answer.error.code);
  return JSON.stringify(answer.value).split('information-check').length - 1;
}

test('art. 23: what was told of somebody is for the soviet to check to which the person has gone, and stands on its desk', async () => {
  const [residentId] = await world.addResidents('Борковский', 1);
  const { id: informationId } = await world.do('borkovskaya-secretary', 'lishentsy/report-information', {
    ...{ sovietId: world.id('Борковский'), residentId, source: 'сход', content: 'торгует', receivedOn: '1927-01-09' },
  });
  expect(await informationOwedBy('borkovskaya-secretary')).toBeGreaterThan(0);
  await world.do('pokrovskaya-clerk', 'register/move-resident', {
    ...{ residentId, settlementId: world.id('Лужки'), household: '9', reason: 'переезд' },
  });
  expect(await informationOwedBy('borkovskaya-secretary')).toBe(0);
  expect(await informationOwedBy('luzhinskaya-secretary')).toBeGreaterThan(0);
  await world.do('luzhinskaya-secretary', 'lishentsy/record-check', {
    ...{ informationId, checkedBy: 'Белов', checkedOn: '1927-01-10', confirmed: false, finding: 'не торгует' },
  });
  expect(await informationOwedBy('luzhinskaya-secretary')).toBe(0);
});
