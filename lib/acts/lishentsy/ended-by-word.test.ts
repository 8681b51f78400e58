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
/** A complaint filed and satisfied. */
async function satisfy() {
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId, filedOn: ON, form: 'written', text: 'жалуюсь', filedBy: 'сам' },
  });
  await world.do('borkovskaya-clerk', 'appeals/forward', { appealId, on: ON, conclusion: 'не торговал' });
  await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: ON });
  const word = { appealId, on: ON, reasons: 'не торговал' };
  await world.do('pokrovskaya-chair', 'appeals/decide', { ...word, outcome: 'satisfied' });
  return word;
}
const ENDED = { error: { code: 'CONFLICT', reason: 'entry-ended-by-decision' } };

test('art. 29: an entry struck while its complaint ran does not return past the decision that satisfied it', async () => {
  await strike();
  const word = await satisfy();
  expect(await reinstate()).toMatchObject(ENDED);
  // Only a new decision from above opens the way again.
  await world.do('central-chair', 'appeals/supervise', { ...word, outcome: 'refused' });
  expect(await reinstate()).toMatchObject({ ok: true });
});

test('art. 29: the papers that a decision has weighed enter nobody anew; another paper may', async () => {
  const { residentId } = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
  await satisfy();
  const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
  const enter = (...documents: object[]) =>
    world.try(SECRETARY, 'lishentsy/enter', {
      ...{ sovietId: world.id('Борковский'), residentId, letter: 'з', facts: {}, documents, enteredOn: ON },
    });
  expect(await enter(paper)).toMatchObject({
    error: { code: 'UNLAWFUL', findings: [{ rule: 'entry-restored' }, { rule: 'entry-on-old-papers', article: '21' }] },
  });
  expect(await enter(paper, { ...paper, number: '2' })).toMatchObject({ ok: true });
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
