import { afterEach, beforeEach, expect, test } from 'vitest';
import { enterTraders } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';
const paper = (number: string) => ({ kind: 'soviet-certificate', number, issuedOn: '1927-01-04', issuer: 'сельсовет' });

let world: World;
let heads: Awaited<ReturnType<typeof enterTraders>>;
beforeEach(async () => {
  world = await createWorld({ today: '1927-01-10' });
  heads = await enterTraders(world);
});
afterEach(() => world.close());

const [HEAD, OTHER] = [0, 1];

/** A trader's wife on the register: her own record, entered under п. */
const enterMember = (residentId: string | undefined) =>
  world.try(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId, letter: 'п', principalId: heads.entries[HEAD] },
    ...{ facts: { dependent: true, ownLabour: false }, documents: [paper('1')], enteredOn: '1927-01-05' },
  });

async function member(): Promise<string> {
  const entered = await enterMember(heads.residents[OTHER]);
  if (!entered.ok) throw new Error(entered.error.code);
  return String(entered.value.id);
}

const amend = (entryId: string, more: object = {}) =>
  world.try(SECRETARY, 'lishentsy/amend', { entryId, reason: 'ещё справка', on: '1927-01-10', ...more });

const ABSENT = (element: string) => ({
  error: { code: 'UNLAWFUL', findings: [{ rule: 'element-absent', article: '15.п', basis: { element } }] },
});

test('art. 15 п: nobody is a member of his own family, by whichever entry', async () => {
  expect(await enterMember(heads.residents[HEAD])).toMatchObject(ABSENT('principalOther'));
  const entryId = heads.entries[HEAD] ?? '';
  const turned = { letter: 'п', principalId: entryId, facts: { dependent: true, ownLabour: false } };
  expect(await amend(entryId, { ...turned, documents: [paper('2')] })).toMatchObject({ error: { code: 'UNLAWFUL' } });
});

test('art. 15 п: the head of the family gone to another volost is its head still', async () => {
  const entryId = await member();
  await world.do('uezd-clerk', 'register/move-resident', {
    ...{ residentId: heads.residents[HEAD], settlementId: world.id('Каменка'), household: '7', reason: 'переезд' },
  });
  const lawful = { ok: true, value: { verdict: 'lawful', findings: [] } };
  expect(await amend(entryId, { documents: [paper('2')] })).toMatchObject(lawful);
  expect(await amend(entryId, { principalId: heads.entries[HEAD], documents: [paper('3')] })).toMatchObject(lawful);
});

test('art. 15 п: on a head of the family who has died nobody depends', async () => {
  const entryId = await member();
  const struck = { residentId: heads.residents[HEAD], reason: 'умер', on: '1927-01-08' };
  await world.do(SECRETARY, 'register/strike-resident', struck);
  expect(await amend(entryId)).toMatchObject(ABSENT('principalListed'));
});

test('art. 15 п: his entry put back, the family of a head who has died is looked at still', async () => {
  const memberId = await member();
  const [residentId, entryId] = [heads.residents[HEAD], heads.entries[HEAD]];
  await world.do(SECRETARY, 'register/strike-resident', { residentId, reason: 'умер', on: '1927-01-08' });
  await world.do(SECRETARY, 'lishentsy/strike', { entryId, reason: 'умер', document: 'запись № 3', on: '1927-01-08' });
  await world.do(SECRETARY, 'lishentsy/reinstate', { entryId, reason: 'документ не о нём', on: '1927-01-09' });
  const entry = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: memberId } });
  expect(entry).toMatchObject({ state: 'entered', isReopened: true, verdict: 'undecided' });
  await world.do(SECRETARY, 'register/unstrike-resident', { residentId, reason: 'жив' });
  const settled = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: memberId } });
  expect(settled).toMatchObject({ state: 'entered', isReopened: false, verdict: 'lawful' });
});

test('art. 15 п: two records made one, of which one stood as of the other’s family, are told of', async () => {
  await member();
  const [intoId, residentId] = heads.residents;
  const merged = await world.do(SECRETARY, 'register/merge-residents', { residentId, intoId, reason: 'одно лицо' });
  const family = merged.findings.filter(({ article }) => article === '15.п');
  expect(family).toMatchObject([{ rule: 'family-of-self', level: 'flag' }]);
});
