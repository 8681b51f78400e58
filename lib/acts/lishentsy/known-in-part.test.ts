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

test('art. 21: a certificate of one month is not the one of another month, though the day of neither is known', async () => {
  const [residentId] = await world.addResidents('Борковский', 1);
  const sovietId = world.id('Борковский');
  const enter = (issuedOn: string, enteredOn: string) =>
    world.do(RECORDER, 'lishentsy/enter', {
      ...{ sovietId, residentId, letter: 'з', facts: {}, enteredOn },
      documents: [{ kind: 'patent-certificate', number: '', issuedOn, issuer: 'финотдел' }],
    });
  const { id: entryId } = await enter('1925-11', '1926-01-03');
  const { id: petitionId } = await world.do(RECORDER, 'petitions/file', {
    entryId,
    filedOn: '1926-02-01',
    documents: [],
  });
  await world.do(RECORDER, 'petitions/conclude', { petitionId, on: '1926-02-03', conclusion: 'Трудится.' });
  const granted = { outcome: 'satisfied', labourSince: '1920-05-01', loyaltyProved: true, reasons: 'по справкам' };
  await world.do(RECORDER, 'petitions/decide', { petitionId, on: '1926-03-03', ...granted });
  await world.do(RECORDER, 'petitions/confirm', { petitionId, on: '1926-03-10', confirmed: true });
  const rules = ({ findings }: Awaited<ReturnType<typeof enter>>) => findings.map(({ rule }) => rule);
  const other = await enter('1926-12', '1927-01-03');
  expect(rules(other)).not.toContain('entry-on-old-papers');
  await world.do(RECORDER, 'lishentsy/strike', {
    entryId: other.id,
    reason: 'ошибка',
    document: 'акт',
    on: '1927-01-04',
  });
  expect(rules(await enter('1925-11', '1927-01-05'))).toContain('entry-on-old-papers');
});
