import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { petitionsOne } from '@/lib/queries/petitions/one';
import { contextFor } from '@/lib/queries/query';
import { postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';
const CHAIR = 'guberniya-chair';
const EXECUTIVE = 'guberniya-executive-officer';
const patent = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
const papers = [
  { kind: 'справка профсоюза', number: '7', issuedOn: '1926-12-20', issuer: 'местком' },
  'справка комбеда',
];

let world: World;
let entries: readonly string[];
let residents: readonly string[];
let wifeId: string;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  await world.appoint(EXECUTIVE, 'executive-officer', world.id('Верхневолжская'));
  const posted = await postList(world, { people: 4 });
  entries = posted.entries;
  residents = posted.residents;
  const [wife] = await world.addResidents('Борковский', 1);
  const entered = await world.do(SECRETARY, 'lishentsy/enter', {
    ...{
      sovietId: world.id('Борковский'),
      residentId: wife,
      letter: 'п',
      principalId: entries[0],
      enteredOn: '1927-01-17',
    },
    ...{ facts: { dependent: true, ownLabour: false }, documents: [{ ...patent, kind: 'soviet-certificate' }] },
  });
  wifeId = entered.id;
});
afterAll(() => world.close());

const file = (index: number) =>
  world.try(SECRETARY, 'petitions/file', { entryId: entries[index], filedOn: '1927-01-17', documents: papers });
const filed = async (index: number) => {
  const done = await file(index);
  return done.ok ? String(done.value.id) : '';
};
const conclude = (petitionId: string, conclusion = 'Трудится с 1921 года.') =>
  world.try(SECRETARY, 'petitions/conclude', { petitionId, on: '1927-01-17', conclusion });
const decide = (petitionId: string, more: Record<string, unknown> = {}, who = CHAIR) =>
  world.try(who, 'petitions/decide', {
    ...{ petitionId, on: '1927-01-17', outcome: 'satisfied', labourSince: '1921-06-01', loyaltyProved: true, ...more },
  });
const confirm = (petitionId: string, more: Record<string, unknown> = {}, who = EXECUTIVE) =>
  world.try(who, 'petitions/confirm', { petitionId, on: '1927-01-17', confirmed: true, ...more });
const franchiseOf = async (index: number) =>
  (await world.store.prisma.resident.findUniqueOrThrow({ where: { id: residents[index] ?? '' } })).franchise;
const wifeEntry = () => world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: wifeId } });

describe('a petition to be restored', () => {
  let petitionId = '';

  test('art. 20: the soviet takes it in with its papers, once, and owes its conclusion', async () => {
    const done = await file(0);
    expect(done).toMatchObject({
      ok: true,
      value: { state: 'filed', terms: [{ article: '20', state: 'open', due: null }] },
    });
    petitionId = done.ok ? String(done.value.id) : '';
    expect(await file(0)).toMatchObject({ error: { code: 'CONFLICT', reason: 'petition-open' } });
    const kept = await world.store.prisma.petitionDocument.findMany({ where: { petitionId }, orderBy: { id: 'asc' } });
    expect(kept.map(({ kind, number }) => [kind, number])).toEqual([
      ['справка профсоюза', '7'],
      ['справка комбеда', ''],
    ]);
  });

  test('art. 20: it is not decided before the soviet has sent it on', async () => {
    expect(await decide(petitionId)).toMatchObject({ ok: false });
    const sent = await conclude(petitionId);
    expect(sent).toMatchObject({ ok: true, value: { state: 'forwarded', findings: [] } });
    expect(sent.ok && sent.value.terms.map(({ article, state, body }) => [article, state, body])).toEqual([
      ['20', 'met', 'soviet'],
      ['19', 'open', 'guberniya'],
    ]);
    expect(await conclude(petitionId)).toMatchObject({ error: { reason: 'petition-forwarded' } });
  });

  test('art. 19: only the guberniya’s commission decides', async () => {
    expect(await decide(petitionId, {}, 'uezd-chair')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await decide(petitionId, {}, SECRETARY)).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });

  test('art. 19: under five years, and without loyalty, it may not be granted', async () => {
    const early = await decide(petitionId, { labourSince: '1922-01-18' });
    expect(early).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'restoration-too-early', article: '19' }] },
    });
    const disloyal = await decide(petitionId, { loyaltyProved: false });
    expect(disloyal).toMatchObject({ error: { findings: [{ rule: 'restoration-loyalty' }] } });
  });

  test('I-28: stretches of labour with a break add up', async () => {
    const short = [{ from: '1920-01-01', until: '1922-01-01' }, { from: '1925-01-01' }];
    expect(await decide(petitionId, { labourSince: undefined, labourPeriods: short })).toMatchObject({
      error: { findings: [{ rule: 'restoration-too-early' }] },
    });
  });

  test('I-28: a listed ground that still held breaks the labour: what was before it does not count', async () => {
    // Eleven years behind the plough, and a shop beside it until 1923.
    const broken = await decide(petitionId, { labourSince: '1916-01-01', groundHeldUntil: '1923-05-31' });
    expect(broken).toMatchObject({
      error: { findings: [{ rule: 'restoration-too-early', basis: { labourSince: { earliest: '1923-06-01' } } }] },
    });
    const stretches = [{ from: '1916-01-01', until: '1924-01-01' }, { from: '1925-01-01' }];
    const summed = { labourSince: undefined, labourPeriods: stretches, groundHeldUntil: '1923-05-31' };
    expect(await decide(petitionId, summed)).toMatchObject({
      error: { findings: [{ rule: 'restoration-too-early' }] },
    });
  });

  test('art. 19: granted, it waits for the executive committee and changes nothing yet', async () => {
    const long = [{ from: '1919-01-01', until: '1923-01-01' }, { from: '1925-01-01' }];
    const done = await decide(petitionId, { labourSince: undefined, labourPeriods: long });
    expect(done).toMatchObject({ ok: true, value: { state: 'approved', confirmedBy: 'executive' } });
    expect(await franchiseOf(0)).toBe('disfranchised');
    expect((await wifeEntry()).isReopened).toBe(false);
  });

  test('art. 19: the committee of that guberniya confirms, no other; from then on the person votes and the family is open', async () => {
    expect(await confirm(petitionId, {}, 'uezd-executive-officer')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await confirm(petitionId, {}, CHAIR)).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await confirm(petitionId)).toMatchObject({ ok: true, value: { state: 'restored' } });
    expect(await franchiseOf(0)).toBe('elector');
    const entry = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entries[0] ?? '' } });
    expect(entry).toMatchObject({ state: 'restored', restoredOn: new Date('1927-01-17') });
    expect(await wifeEntry()).toMatchObject({
      state: 'entered',
      isReopened: true,
      reopenedWhy: 'restored',
      verdict: 'undecided',
    });
    expect(await confirm(petitionId)).toMatchObject({ error: { reason: 'petition-restored' } });
    const duty = await world.store.prisma.term.findFirst({ where: { duty: 'family-review', subjectId: wifeId } });
    expect(duty).toMatchObject({ article: '15.п', state: 'open', territoryId: world.id('Борковский') });
  });

  test('art. 19: a restoration that the committee does not confirm leaves everything as it was', async () => {
    const id = await filed(1);
    await conclude(id);
    await decide(id);
    expect(await confirm(id, { confirmed: false })).toMatchObject({ ok: true, value: { state: 'unconfirmed' } });
    expect(await franchiseOf(1)).toBe('disfranchised');
    expect(await file(1)).toMatchObject({ ok: true });
  });

  test('art. 20: sent on without a conclusion it goes its way and is marked', async () => {
    const id = await filed(2);
    expect(await conclude(id, '')).toMatchObject({
      ok: true,
      value: { findings: [{ rule: 'petition-without-conclusion', level: 'flag' }] },
    });
    expect(await decide(id, { outcome: 'refused', labourSince: undefined, reasons: 'Не доказано.' })).toMatchObject({
      ok: true,
      value: { state: 'refused', findings: [] },
    });
  });
});

describe('a petition brought past the soviet', () => {
  const bring = (more: Record<string, unknown>) =>
    world.try(SECRETARY, 'petitions/file', {
      ...{ entryId: entries[3], filedOn: '1927-01-12', documents: [], broughtTo: 'commission', ...more },
    });

  test('art. 20: straight to the commission it may not go', async () => {
    expect(await bring({})).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'petition-past-soviet', article: '20' }] },
    });
  });

  test('art. 20: is not passed on before it was brought, nor passed on by a soviet to itself', async () => {
    const faulty = (path: string) => ({ error: { code: 'INVALID_INPUT', issues: [{ path: [path] }] } });
    expect(await bring({ passedOn: '1927-01-11' })).toMatchObject(faulty('passedOn'));
    expect(await bring({ broughtTo: 'soviet', passedOn: '1927-01-15' })).toMatchObject(faulty('passedOn'));
  });

  test('art. 20: passed to the soviet it keeps its first day, and the soviet owes its conclusion from then', async () => {
    const taken = await bring({ passedOn: '1927-01-15' });
    expect(taken).toMatchObject({
      ok: true,
      value: { state: 'filed', findings: [], terms: [{ article: '20', body: 'soviet', from: '1927-01-15' }] },
    });
    const petitionId = taken.ok ? String(taken.value.id) : '';
    const one = await petitionsOne.run(contextFor(await world.as(CHAIR), 'ru'), { petitionId });
    expect(one).toMatchObject({
      value: { state: 'filed', broughtTo: 'commission', filedOn: '1927-01-12', passedOn: '1927-01-15' },
    });
    const early = { petitionId, on: '1927-01-13', conclusion: 'Трудится.' };
    expect(await world.try(SECRETARY, 'petitions/conclude', early)).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['on'] }] },
    });
    expect(await conclude(petitionId)).toMatchObject({ ok: true, value: { state: 'forwarded' } });
  });
});

describe('petitions outside article 19', () => {
  const enter = async (letter: string, kind: string, facts: Record<string, unknown> = {}) => {
    const [residentId] = await world.addResidents('Борковский', 1);
    const { id } = await world.do(SECRETARY, 'lishentsy/enter', {
      ...{ sovietId: world.id('Борковский'), residentId, letter, facts, enteredOn: '1927-01-17' },
      documents: [{ ...patent, kind }],
    });
    return id;
  };
  const fileFor = (entryId: string) =>
    world.try(SECRETARY, 'petitions/file', { entryId, filedOn: '1927-01-17', documents: [] });

  test('art. 18: a former officer’s is taken in and marked, granted by a special decree alone, and works at once', async () => {
    const entryId = await enter('к', 'administrative-certificate', { officer: true });
    const taken = await fileFor(entryId);
    expect(taken).toMatchObject({ ok: true, value: { findings: [{ rule: 'petition-outside-20', level: 'flag' }] } });
    const id = taken.ok ? String(taken.value.id) : '';
    const sent = await conclude(id);
    expect(sent).toMatchObject({ ok: true, value: { terms: [{ state: 'met' }, { article: '18', state: 'open' }] } });
    expect(await decide(id)).toMatchObject({
      error: { findings: [{ rule: 'restoration-wrong-body', article: '18' }] },
    });
    const granted = { decreeNumber: '114', labourSince: '1926-01-01' };
    expect(await decide(id, { ...granted, decreedOn: '1927-01-18' })).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['decreedOn'] }] },
    });
    const decreed = await decide(id, { ...granted, decreedOn: '1927-01-10' });
    expect(await world.store.prisma.petition.findUnique({ where: { id } })).toMatchObject({
      decreedOn: new Date('1927-01-10'),
    });
    expect(decreed).toMatchObject({
      ok: true,
      value: { state: 'restored', confirmedBy: null, terms: [{ article: '18', state: 'met' }] },
    });
    expect(await world.store.prisma.lishenetsEntry.findUnique({ where: { id: entryId } })).toMatchObject({
      state: 'restored',
    });
  });

  test('art. 18: an entry struck before the decree came stays struck', async () => {
    const entryId = await enter('л', 'administrative-certificate', { post: 'урядник' });
    const taken = await fileFor(entryId);
    const id = taken.ok ? String(taken.value.id) : '';
    await conclude(id);
    const struck = { entryId, reason: 'внесён по ошибке', document: 'акт № 2', on: '1927-01-17' };
    await world.do(SECRETARY, 'lishentsy/strike', struck);
    expect(await decide(id, { decreeNumber: '115', labourSince: '1926-01-01' })).toMatchObject({ ok: true });
    const entry = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
    expect(entry).toMatchObject({ state: 'struck', restoredOn: null });
  });

  test('I-36: the insane are struck on a paper and not restored', async () => {
    const entryId = await enter('о', 'medical-act');
    expect(await fileFor(entryId)).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'restoration-none' }] },
    });
  });
});

test('art. 18: granted as a trader’s, it is not confirmed once the entry is a policeman’s; it may be left unconfirmed', async () => {
  const own = await createWorld({ today: '1927-01-17' });
  await own.appoint(EXECUTIVE, 'executive-officer', own.id('Верхневолжская'));
  const [entryId] = (await postList(own)).entries;
  const on = '1927-01-17';
  const { id: petitionId } = await own.do(SECRETARY, 'petitions/file', { entryId, filedOn: on, documents: papers });
  await own.do(SECRETARY, 'petitions/conclude', { petitionId, on, conclusion: 'Трудится с 1921 года.' });
  const granted = { outcome: 'satisfied', labourSince: '1921-06-01', loyaltyProved: true };
  await own.do(CHAIR, 'petitions/decide', { petitionId, on, ...granted });
  await own.do(SECRETARY, 'lishentsy/amend', {
    ...{ entryId, letter: 'л', facts: { post: 'урядник' }, reason: 'справка ГПУ', on },
    documents: [{ ...patent, kind: 'gpu-information' }],
  });
  const confirming = (confirmed: boolean) => own.try(EXECUTIVE, 'petitions/confirm', { petitionId, on, confirmed });
  expect(await confirming(true)).toMatchObject({
    error: { code: 'UNLAWFUL', findings: [{ rule: 'restoration-wrong-body', article: '18' }] },
  });
  expect(await confirming(false)).toMatchObject({ ok: true });
  await own.close();
});

test('reconstruct: a petition that the commission decided past the soviet is stored with its violation, and can be decided', async () => {
  const past = await createWorld({ mode: 'reconstruct', today: '1928-01-01' });
  const [residentId] = await past.addResidents('Борковский', 1);
  const recorder = 'uezd-recorder';
  const { id: entryId } = await past.do(recorder, 'lishentsy/enter', {
    ...{ sovietId: past.id('Борковский'), residentId, letter: 'з', facts: {}, documents: [patent] },
    enteredOn: '1926-12',
  });
  const filedPast = await past.do(recorder, 'petitions/file', {
    ...{ entryId, filedOn: '1927-01', documents: [], broughtTo: 'commission' },
  });
  expect(filedPast).toMatchObject({
    state: 'forwarded',
    findings: [{ rule: 'petition-past-soviet', level: 'violation' }],
    terms: [{ article: '19', body: 'guberniya' }],
  });
  const refused = { petitionId: filedPast.id, on: '1927-03-01', outcome: 'refused', reasons: 'Торгует.' };
  expect(await past.try(recorder, 'petitions/decide', { ...refused, on: '1926-12-31' })).toMatchObject({
    error: { issues: [{ path: ['on'], message: 'before-petition' }] },
  });
  expect(await past.do(recorder, 'petitions/decide', refused)).toMatchObject({ state: 'refused' });
  await past.close();
});

test('reconstruct: a restoration confirmed before it was decided, after four years, is stored with its violations', async () => {
  const past = await createWorld({ mode: 'reconstruct', today: '1928-01-01' });
  const [residentId] = await past.addResidents('Борковский', 1);
  const recorder = 'uezd-recorder';
  const { id: entryId } = await past.do(recorder, 'lishentsy/enter', {
    ...{
      sovietId: past.id('Борковский'),
      residentId,
      letter: 'з',
      facts: {},
      documents: [patent],
      enteredOn: '1926-12',
    },
  });
  const { id: petitionId } = await past.do(recorder, 'petitions/file', { entryId, filedOn: '1927-01', documents: [] });
  await past.do(recorder, 'petitions/conclude', { petitionId, on: '1927-01', conclusion: 'Ходатайство поддержано.' });
  const decided = await past.do(recorder, 'petitions/decide', {
    ...{ petitionId, on: '1927-03-01', outcome: 'satisfied', labourSince: '1923-03-01', loyaltyProved: true },
  });
  expect(decided.findings).toMatchObject([{ rule: 'restoration-too-early', level: 'violation' }]);
  const confirmed = await past.do(recorder, 'petitions/confirm', { petitionId, on: '1927-02-01', confirmed: true });
  expect(confirmed.findings).toMatchObject([{ rule: 'restoration-confirmed-early', level: 'violation' }]);
  await past.close();
});
