import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeMeeting, openWith } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { electionsStart } from './start';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const place = (soviet: string) => ({ campaignId: world.id('campaign'), sovietId: world.id(soviet) });
const told = async (login: string, soviet: string) => {
  const found = await electionsStart.run(contextFor(await world.as(login), 'ru'), place(soviet));
  return found.ok ? found.value : found.error;
};
const announce = (login: string, soviet: string) =>
  world.try(login, 'elections/announce', { ...place(soviet), startsOn: '1927-03-13' });

it('art. 25: the day is said to be fixed once another is refused, because a meeting was opened', async () => {
  const [chair, soviet] = ['borkovskaya-chair', 'Борковский'];
  expect(await told(chair, soviet)).toEqual({ startsOn: null, fixedBy: null });
  expect(await told('olkhovsk-chair', soviet)).toMatchObject({ code: 'NOT_FOUND' });
  const meeting = await makeMeeting(world, 20);
  expect(await told(chair, soviet)).toEqual({ startsOn: '1927-02-06', fixedBy: null });
  await openWith(world, meeting, 10);
  expect(await told(chair, soviet)).toMatchObject({ fixedBy: 'meeting-opened' });
  expect(await announce(chair, soviet)).toMatchObject({ error: { reason: 'meeting-opened' } });
});

it('art. 49: and when the commission has ended', async () => {
  const [chair, soviet] = ['olkhovsk-chair', 'Ольховск'];
  expect(await announce(chair, soviet)).toMatchObject({ ok: true });
  expect(await told(chair, soviet)).toEqual({ startsOn: '1927-03-13', fixedBy: null });
  await world.do(chair, 'commissions/end', { commissionId: world.id('olkhovsk'), on: '1927-02-06' });
  expect(await told(chair, soviet)).toMatchObject({ fixedBy: 'commission-ended' });
  expect(await announce(chair, soviet)).toMatchObject({ error: { reason: 'commission-ended' } });
});
