import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lishentsyCourse } from '@/lib/queries/lishentsy/course';
import { contextFor } from '@/lib/queries/query';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let people: string[];
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
  people = await world.addResidents('Борковский', 24);
});
afterAll(() => world.close());

const SECRETARY = 'borkovskaya-secretary';
const patent = { kind: 'patent-certificate', number: '850', issuedOn: '1926-10-14', issuer: 'уездный финотдел' };

const entry = (index: number, rest: Record<string, unknown> = {}) => ({
  ...{ sovietId: world.id('Борковский'), residentId: people[index], letter: 'з', facts: {} },
  ...{ documents: [patent], enteredOn: '1927-01-04', ...rest },
});
const enter = (index: number, rest: Record<string, unknown> = {}, who = SECRETARY) =>
  world.try(who, 'lishentsy/enter', entry(index, rest));
const rules = (done: Awaited<ReturnType<typeof enter>>) =>
  (done.ok ? done.value.findings : (done.error.findings ?? [])).map(({ rule }) => rule);

describe('entering on the register of the disfranchised', () => {
  test('art. 22: a trader with a patent certificate is entered lawfully', async () => {
    const done = await enter(0);
    expect(done).toMatchObject({ ok: true, value: { verdict: 'lawful', protectedBy: null, findings: [] } });
  });

  test('art. 21: the same person under the same letter twice is a conflict', async () => {
    expect(await enter(0)).toMatchObject({ ok: false, error: { code: 'CONFLICT', reason: 'already-entered' } });
  });

  test.each([
    ['art. 22: without a paper', { documents: [] }, 'evidence-missing'],
    ['art. 22: with a paper of another kind', { documents: [{ ...patent, kind: 'medical-act' }] }, 'evidence-missing'],
    ['art. 16 ж: a war invalid with a free patent', { facts: { freePatentInvalid: true } }, 'protected'],
    ['art. 17: for criticism', { letter: 'критика' }, 'ground-unknown'],
  ])('%s nobody is entered, and nothing is stored', async (_name, rest, rule) => {
    const before = await world.store.prisma.lishenetsEntry.count();
    const done = await enter(1, rest);
    expect(done).toMatchObject({ ok: false, error: { code: 'UNLAWFUL' } });
    expect(rules(done)).toContain(rule);
    expect(await world.store.prisma.lishenetsEntry.count()).toBe(before);
  });

  test('art. 15 а: a farm past the numbers is entered undecided and waits for the commission', async () => {
    const papers = [{ ...patent, kind: 'finance-certificate' }];
    const done = await enter(2, { letter: 'а', facts: { hiredPermanent: 3 }, documents: papers });
    expect(done).toMatchObject({ ok: true, value: { verdict: 'undecided' } });
  });

  test('art. 15 п: the family follows the principal, and is reopened when the principal is struck', async () => {
    const principal = await world.do(SECRETARY, 'lishentsy/enter', entry(3));
    const papers = [{ ...patent, kind: 'soviet-certificate' }];
    const family = { letter: 'п', documents: papers, principalId: principal.id };
    const wife = await enter(4, { ...family, facts: { dependent: true, ownLabour: false } });
    expect(wife).toMatchObject({ ok: true, value: { verdict: 'lawful' } });
    const son = await enter(5, { ...family, facts: { dependent: false, ownLabour: true } });
    expect(son).toMatchObject({ ok: false, error: { code: 'UNLAWFUL' } });
    const struck = await world.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId: principal.id, reason: 'выехал', document: 'справка сельсовета № 3', on: '1927-01-09' },
    });
    expect(struck.findings).toMatchObject([{ rule: 'family-reopened', level: 'flag' }]);
    const reopened = await world.store.prisma.lishenetsEntry.findFirst({ where: { principalId: principal.id } });
    expect(reopened?.verdict).toBe('undecided');
  });

  test('art. 15 п: the wife of an insane man cannot be entered', async () => {
    const papers = [{ ...patent, kind: 'medical-act' }];
    const insane = await world.do(SECRETARY, 'lishentsy/enter', entry(6, { letter: 'о', documents: papers }));
    const wife = await enter(7, {
      ...{ letter: 'п', principalId: insane.id, facts: { dependent: true, ownLabour: false } },
      documents: [{ ...patent, kind: 'soviet-certificate' }],
    });
    expect(rules(wife)).toContain('element-absent');
  });

  test('art. 23: unchecked or refuted information puts nobody on the register, confirmed information does', async () => {
    const told = { sovietId: world.id('Борковский'), source: 'письмо без подписи', receivedOn: '1927-01-05' };
    const make = (index: number) =>
      world.do(SECRETARY, 'lishentsy/report-information', { ...told, residentId: people[index], content: 'торгует' });
    const first = await make(8);
    expect(first.terms).toMatchObject([{ article: '23', body: 'soviet', state: 'open' }]);
    expect(rules(await enter(8, { informationId: first.id }))).toContain('information-unchecked');
    const check = { checkedBy: 'Лосев И. П.', checkedOn: '1927-01-06', finding: 'торговли не оказалось' };
    const checked = await world.do(SECRETARY, 'lishentsy/record-check', {
      ...{ informationId: first.id, ...check, confirmed: false },
    });
    expect(checked.terms).toMatchObject([{ state: 'met' }]);
    expect(rules(await enter(8, { informationId: first.id }))).toContain('information-refuted');
    const second = await make(9);
    await world.do(SECRETARY, 'lishentsy/record-check', { informationId: second.id, ...check, confirmed: true });
    expect(rules(await enter(9, { informationId: second.id, enteredOn: '1927-01-05' }))).toEqual([
      ...['information-unchecked'],
    ]);
    expect(await enter(9, { informationId: second.id, enteredOn: '1927-01-06' })).toMatchObject({ ok: true });
    const again = { informationId: second.id, ...check, confirmed: false };
    expect(await world.try(SECRETARY, 'lishentsy/record-check', again)).toMatchObject({
      error: {
        ...{ code: 'CONFLICT', reason: 'information-checked' },
        values: { who: SECRETARY, by: 'Лосев И. П.', outcome: 'confirmed' },
      },
    });
  });

  test('art. 22, 23: the word, the check, the paper and the entry are one course, each step with its day and whose it is', async () => {
    const told = { sovietId: world.id('Борковский'), source: 'Ершов', receivedOn: '1927-01-05', content: 'торгует' };
    const { id: informationId } = await world.do(SECRETARY, 'lishentsy/report-information', {
      ...{ ...told, residentId: people[14] },
    });
    const course = async (who = SECRETARY) => {
      const answer = await lishentsyCourse.run(contextFor(await world.as(who), 'ru'), { informationId });
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    };
    const states = async () => (await course()).steps.map(({ state }) => state);
    expect(await states()).toEqual(['done', 'current', 'todo', 'todo']);
    const check = { checkedBy: 'Лосев И. П.', checkedOn: '1927-01-06', finding: 'лавка на дому', confirmed: true };
    await world.do(SECRETARY, 'lishentsy/record-check', { informationId, ...check });
    expect(await states()).toEqual(['done', 'done', 'current', 'todo']);
    expect(await enter(14, { informationId, enteredOn: '1927-01-07' })).toMatchObject({ ok: true });
    const done = await course();
    expect(done.steps).toMatchObject([
      { article: '23', state: 'done', on: '1927-01-05', by: 'Ершов', actor: SECRETARY, text: 'торгует' },
      { article: '23', state: 'done', on: '1927-01-06', by: 'Лосев И. П.', actor: SECRETARY },
      { article: '22', state: 'done', by: patent.issuer, actor: SECRETARY },
      { article: '21', state: 'done', on: '1927-01-07', actor: SECRETARY },
    ]);
    expect(done.documents).toMatchObject([{ kind: patent.kind, number: patent.number }]);
    expect([done.mayKeep, (await course('borkovskaya-clerk')).mayKeep]).toEqual([true, false]);
    await expect(course('luzhinskaya-secretary')).rejects.toThrow('NOT_FOUND');
  });

  test('art. 23: where the check found otherwise the course ends', async () => {
    const told = { sovietId: world.id('Борковский'), source: '', receivedOn: '1927-01-05', content: 'торгует' };
    const { id: informationId } = await world.do(SECRETARY, 'lishentsy/report-information', {
      ...{ ...told, residentId: people[15] },
    });
    const check = { checkedBy: 'Лосев', checkedOn: '1927-01-06', finding: 'торговли нет', confirmed: false };
    await world.do(SECRETARY, 'lishentsy/record-check', { informationId, ...check });
    const answer = await lishentsyCourse.run(contextFor(await world.as(SECRETARY), 'ru'), { informationId });
    expect(answer.ok && answer.value.steps.map(({ state }) => state)).toEqual(['done', 'done', 'barred', 'barred']);
  });

  test('the secretary of another soviet does not see it; the village commission sees it and may not', async () => {
    expect(await enter(10, {}, 'luzhinskaya-secretary')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await enter(10, {}, 'borkovskaya-clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await enter(10, {}, 'pokrovskaya-clerk')).toMatchObject({ ok: true });
  });

  test('a day later than the campaign stands at is no fact', async () => {
    expect(await enter(11, { enteredOn: '1927-01-11' })).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });
});

test('reconstruct: what was done against the law is stored with its violation', async () => {
  const past = await createWorld({ mode: 'reconstruct', today: '1928-01-01' });
  const [resident] = await past.addResidents('Борковский', 1);
  const done = await past.do('uezd-recorder', 'lishentsy/enter', {
    ...{ sovietId: past.id('Борковский'), residentId: resident, letter: 'невыполнение кампаний', facts: {} },
    ...{ documents: [], enteredOn: '1927-01' },
    source: { archive: 'ГАТО', fond: 'Р-1', opis: '2', delo: '3', list: '4об', text: 'лишён за неуплату' },
  });
  expect(done.findings).toMatchObject([
    { rule: 'ground-unknown', level: 'violation' },
    { rule: 'ground-barred', level: 'violation', basis: { reason: 'campaigns' } },
  ]);
  expect(done).toMatchObject({ verdict: 'unlawful' });
  await past.close();
});
