import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';
const EXECUTIVE = 'guberniya-executive-officer';
const ON = '1927-01-18';
let world: World;
let entries: readonly string[];
let residents: readonly string[];

beforeAll(async () => {
  world = await createWorld({ today: ON });
  await world.appoint(EXECUTIVE, 'executive-officer', world.id('Верхневолжская'));
  ({ entries, residents } = await postList(world, { people: 3 }));
}, 60_000);
afterAll(() => world.close());

const file = async (entryId = ''): Promise<string> =>
  (await world.do(SECRETARY, 'petitions/file', { entryId, filedOn: ON, documents: ['справка месткома'] })).id;
const conclude = (petitionId: string) =>
  world.try(SECRETARY, 'petitions/conclude', { petitionId, on: ON, conclusion: 'Трудится.' });
const decide = (petitionId: string, outcome: string) =>
  world.try('guberniya-chair', 'petitions/decide', {
    ...{ petitionId, on: ON, outcome, labourSince: '1921-06-01', loyaltyProved: true },
  });
const confirm = (petitionId: string) =>
  world.try(EXECUTIVE, 'petitions/confirm', { petitionId, on: ON, confirmed: true });
const amend = (entryId: string | undefined, letter: string, facts: object, kind: string) =>
  world.do(SECRETARY, 'lishentsy/amend', {
    ...{ entryId, version: 1, letter, facts, reason: 'по делу', on: ON },
    documents: [{ kind, number: '4', issuedOn: '1926-12-01', issuer: 'губсуд' }],
  });
const stateOf = async (entryId = '') =>
  (await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } })).state;

describe('an entry that comes under another letter while its petition is under way', () => {
  test('art. 20: the soviet sends on what it took in, though nobody restores from that letter; it can only be refused', async () => {
    const petitionId = await file(entries[0]);
    await amend(entries[0], 'н', { kind: 'rights-struck' }, 'court-sentence');
    expect(await conclude(petitionId)).toMatchObject({
      value: { state: 'forwarded', findings: [{ rule: 'restoration-none', level: 'flag' }] },
    });
    expect(await decide(petitionId, 'satisfied')).toMatchObject({
      error: { findings: [{ rule: 'restoration-none' }] },
    });
    expect(await decide(petitionId, 'refused')).toMatchObject({ value: { state: 'refused' } });
  });
});

test('art. 19, 32: supervision that takes a satisfied complaint back leaves a confirmed restoration in force', async () => {
  const petitionId = await file(entries[2]);
  await conclude(petitionId);
  await decide(petitionId, 'satisfied');
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId: entries[2], filedOn: ON, form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  const supervise = (outcome: string) =>
    world.do('central-clerk', 'appeals/supervise', { appealId, on: ON, outcome, reasons: 'по надзору' });
  await supervise('satisfied');
  expect(await confirm(petitionId)).toMatchObject({ value: { state: 'restored' } });
  // A newer entry beside it is no second one: the word puts nothing back in force.
  await world.do('borkovskaya-secretary', 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId: residents[2], letter: 'з', facts: {}, enteredOn: ON },
    documents: [{ kind: 'patent-certificate', number: '9', issuedOn: ON, issuer: 'финотдел' }],
  });
  expect((await supervise('refused')).findings).toEqual([]);
  expect(await stateOf(entries[2])).toBe('restored');
  const { resident } = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({
    where: { id: entries[2] ?? '' },
    include: { resident: true },
  });
  expect(resident.franchise).toBe('elector');
});

test('art. 19, 21: whoever confirms a restoration is told of another entry under the same letter, which bars on', async () => {
  const [, residentId] = residents;
  const twin = await world.do(SECRETARY, 'register/add-resident', {
    ...{ settlementId: world.id('Борки'), household: '99', surname: 'Двойников', given: 'Пётр', patronymic: 'Ильич' },
    ...{ sex: 'm', birthYear: 1880 },
  });
  await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId: twin.id, letter: 'з', facts: {}, enteredOn: ON },
    documents: [{ kind: 'patent-certificate', number: '9', issuedOn: ON, issuer: 'финотдел' }],
  });
  const petitionId = await file(entries[1]);
  await conclude(petitionId);
  expect(await decide(petitionId, 'satisfied')).toMatchObject({ value: { state: 'approved', findings: [] } });
  await world.do(SECRETARY, 'register/merge-residents', {
    residentId: twin.id,
    intoId: residentId,
    reason: 'одно лицо',
  });
  expect(await confirm(petitionId)).toMatchObject({
    value: { state: 'restored', findings: [{ rule: 'entry-standing-twice', level: 'flag' }] },
  });
});
