import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

const RECORDER = 'uezd-recorder';

let world: World;

/** An archive that tells of most days only the month. */
beforeAll(async () => {
  world = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
}, 60_000);
afterAll(() => world.close());

async function enterIn(month: string): Promise<string> {
  const [residentId] = await world.addResidents('Борковский', 1);
  const entry = { letter: 'з', facts: {}, documents: [], enteredOn: month };
  const sovietId = world.id('Борковский');
  return (await world.do(RECORDER, 'lishentsy/enter', { sovietId, residentId, ...entry })).id;
}

test('art. 21: an entry made in a month is struck on no day before that month', async () => {
  const entryId = await enterIn('1927-03');
  const struck = { entryId, reason: 'патент сдан', document: 'справка № 4' };
  expect(await world.try(RECORDER, 'lishentsy/strike', { ...struck, on: '1927-02-27' })).toMatchObject({
    error: { code: 'INVALID_INPUT', issues: [{ path: ['on'], message: 'before-entry' }] },
  });
  expect(await world.try(RECORDER, 'lishentsy/strike', { ...struck, on: '1927-03' })).toMatchObject({ ok: true });
});

test('art. 24: nor checked for the list', async () => {
  const entryId = await enterIn('1927-03');
  const { id: electionId } = await world.do(RECORDER, 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-05-06' },
  });
  const { id: listId } = await world.do(RECORDER, 'lishentsy/compile', { electionId });
  const checked = { listId, entryId, member: 'Лосев И. П.', documentSeen: 'справка № 4', outcome: 'kept' };
  expect(await world.try(RECORDER, 'lishentsy/verify', { ...checked, on: '1927-02' })).toMatchObject({
    error: { code: 'INVALID_INPUT', issues: [{ path: ['on'], message: 'before-entry' }] },
  });
  expect(await world.try(RECORDER, 'lishentsy/verify', { ...checked, on: '1927-03' })).toMatchObject({ ok: true });
});
