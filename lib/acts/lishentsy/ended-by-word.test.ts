import { afterEach, beforeEach, expect, test } from 'vitest';
import { postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const [SECRETARY, ON] = ['borkovskaya-secretary', '1927-01-18'];

let world: World;
let entryId: string;
beforeEach(async () => {
  world = await createWorld({ today: ON });
  entryId = (await postList(world)).entries[0] ?? '';
});
afterEach(() => world.close());

const strike = () =>
  world.do(SECRETARY, 'lishentsy/strike', { entryId, reason: 'ошибка', document: 'акт № 1', on: ON });
const reinstate = () => world.try(SECRETARY, 'lishentsy/reinstate', { entryId, reason: 'акт отменён', on: ON });
const ENDED = { error: { code: 'CONFLICT', reason: 'entry-ended-by-decision' } };

test('art. 29: an entry struck while its complaint ran does not return past the decision that satisfied it', async () => {
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId, filedOn: ON, form: 'written', text: 'жалуюсь', filedBy: 'сам' },
  });
  await strike();
  await world.do('borkovskaya-clerk', 'appeals/forward', { appealId, on: ON, conclusion: 'исключён' });
  await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: ON });
  const word = { appealId, on: ON, reasons: 'не торговал' };
  await world.do('pokrovskaya-chair', 'appeals/decide', { ...word, outcome: 'satisfied' });
  expect(await reinstate()).toMatchObject(ENDED);
  // Only a new decision from above opens the way again.
  await world.do('central-chair', 'appeals/supervise', { ...word, outcome: 'refused' });
  expect(await reinstate()).toMatchObject({ ok: true });
});

test('art. 19: nor past a restoration confirmed in the meantime', async () => {
  const { id: petitionId } = await world.do(SECRETARY, 'petitions/file', { entryId, filedOn: ON, documents: [] });
  await world.do(SECRETARY, 'petitions/conclude', { petitionId, on: ON, conclusion: 'достоин' });
  await world.do('guberniya-chair', 'petitions/decide', {
    ...{ petitionId, on: ON, outcome: 'satisfied', labourSince: '1920-01-01', loyaltyProved: true },
  });
  await strike();
  await world.appoint('guberniya-executive', 'executive-officer', world.id('Верхневолжская'));
  await world.do('guberniya-executive', 'petitions/confirm', { petitionId, on: ON, confirmed: true });
  expect(await reinstate()).toMatchObject(ENDED);
});
