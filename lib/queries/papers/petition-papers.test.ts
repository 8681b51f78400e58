import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { petitionConclusionPaper, petitionDecisionPaper, petitionPaper, restorationPaper } from './petition-papers';

const SECRETARY = 'borkovskaya-secretary';
const CHAIR = 'guberniya-chair';
const ON = '1927-01-17';

let world: World;
let list: PostedList;

beforeAll(async () => {
  world = await createWorld({ today: ON });
  list = await postList(world, { people: 1 });
  return () => world.close();
});

/** A petition granted; its decision as it is printed. */
async function granted(entryId: string, decision: Record<string, unknown>) {
  const { id: petitionId } = await world.do(SECRETARY, 'petitions/file', { entryId, filedOn: ON, documents: [] });
  await world.do(SECRETARY, 'petitions/conclude', { petitionId, on: ON, conclusion: 'Живёт своим трудом.' });
  await world.do(CHAIR, 'petitions/decide', {
    ...{ petitionId, on: ON, outcome: 'satisfied', labourSince: '1921-06-01', loyaltyProved: true, ...decision },
  });
  return {
    petitionId,
    ...(await printAs(world, CHAIR, petitionDecisionPaper, { petitionId })),
    conclusion: await printAs(world, CHAIR, petitionConclusionPaper, { petitionId }),
  };
}

it('art. 19: the decision says since when the five years of labour were counted', async () => {
  const { text, data } = await granted(list.entries[0] ?? '', { reasons: 'По справкам союза.' });
  expect(data.reasons).toContain('труд засчитан с');
  expect(text).toContain(run('1 июня 1921 г.'));
  expect(data.reasons).not.toContain('..');
  expect(data.resolved[0]).toBe('Ходатайство удовлетворить.');
});

it('art. 20: the petition tells the first day, at the commission, and the day on which the soviet had it', async () => {
  const [residentId] = await world.addResidents('Борковский', 1);
  const { id: entryId } = await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId, letter: 'з', facts: {}, enteredOn: ON },
    documents: [{ kind: 'patent-certificate', number: '3', issuer: 'финотдел' }],
  });
  const { id: petitionId } = await world.do(SECRETARY, 'petitions/file', {
    ...{ entryId, filedOn: '1927-01-12', broughtTo: 'commission', passedOn: '1927-01-15', documents: [] },
  });
  const { text } = await printAs(world, SECRETARY, petitionPaper, { petitionId });
  expect(text).toContain(run('в комиссию 12 января 1927 г., передано совету 15 января 1927 г.'));
});

it('art. 18: what the Presidium has decreed the commission carries out and does not decide', async () => {
  const [residentId] = await world.addResidents('Борковский', 1);
  const { id } = await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId, letter: 'к', facts: { officer: true }, enteredOn: ON },
    documents: [{ kind: 'administrative-certificate', number: '3', issuer: 'адмотдел' }],
  });
  const { data, conclusion, petitionId } = await granted(id, { decreeNumber: '114', decreedOn: '1927-01-10' });
  expect(conclusion.text).toContain(run('для представления в Президиум ВЦИК'));
  expect(conclusion.data.head.basis).toEqual(['18']);
  expect(data.resolved).toEqual([
    expect.stringContaining('постановление Президиума ВЦИК от 10\u00a0января\u00a01927\u00a0г. №\u00a0114'),
  ]);
  expect(data.resolved.join(' ')).not.toContain('удовлетворить');
  expect(data.next).toBeNull();
  expect(data.head.basis).toEqual(['18']);
  expect(data.articles).toContain('18');
  // The decree has a day of its own, the commission's is that of carrying it out.
  const restored = await printAs(world, CHAIR, restorationPaper, { petitionId });
  expect(restored.text).toContain(
    run('Постановление Президиума ВЦИК от 10 января 1927 г. № 114; принято к исполнению'),
  );
  expect(restored.text).toContain(run('избирательной комиссией 17 января 1927 г.'));
  // Nobody's list named this person, and nobody's entry rests on this one.
  expect(restored.text).toContain(run('Из учёта лиц, лишённых избирательных прав,'));
  expect(restored.text).not.toContain(run('членов семьи'));
});

it('art. 18: what the Presidium alone restores is refused under that article, not under the nineteenth', async () => {
  const [residentId] = await world.addResidents('Борковский', 1);
  const { id } = await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId, letter: 'л', facts: { post: 'городовой' }, enteredOn: ON },
    documents: [{ kind: 'administrative-certificate', number: '3', issuer: 'адмотдел' }],
  });
  const { data } = await granted(id, { outcome: 'refused', reasons: 'Постановления Президиума ВЦИК нет.' });
  expect(data.head.basis).toEqual(['18']);
  expect(data.articles).toContain('18');
});

it('art. 18, 21: the extract of whom another entry keeps on the list makes no elector of them', async () => {
  const people = await world.addResidents('Борковский', 2);
  const enter = async (residentId: string, letter: string, facts: object, kind: string) => {
    const documents = [{ kind, number: '3', issuer: 'адмотдел' }];
    const entered = { sovietId: world.id('Борковский'), residentId, letter, facts, enteredOn: ON, documents };
    return (await world.do(SECRETARY, 'lishentsy/enter', entered)).id;
  };
  const extractOf = async (residentId = '', isFreed = false) => {
    const id = await enter(residentId, 'к', { officer: true }, 'administrative-certificate');
    const entryId = await enter(residentId, 'з', {}, 'patent-certificate');
    const strike = { entryId, reason: 'внесён ошибочно', document: 'акт № 3', on: ON };
    if (isFreed) await world.do(SECRETARY, 'lishentsy/strike', strike);
    const { petitionId } = await granted(id, { decreeNumber: '115', decreedOn: '1927-01-10' });
    const print = async () => (await printAs(world, CHAIR, restorationPaper, { petitionId })).text;
    const text = await print();
    // What ends the other entry since changes no word of what was made out before.
    if (!isFreed) await world.do(SECRETARY, 'lishentsy/strike', strike);
    expect(await print()).toBe(text);
    return text;
  };
  const held = await extractOf(people[0]);
  expect(held).not.toContain(run('список избирателей'));
  expect(held).toContain(run('По другой записи лишение избирательных прав остаётся в силе.'));
  expect(await extractOf(people[1], true)).toContain(run('и вносится в список избирателей'));
});

it('art. 19, 21: an entry made in a later month takes nothing from the extract', async () => {
  const recorder = 'uezd-recorder';
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  onTestFinished(() => own.close());
  const [residentId] = await own.addResidents('Борковский', 1);
  const enter = async (letter: string, facts: object, enteredOn: string) => {
    const documents = [{ kind: 'administrative-certificate', number: '3', issuer: 'адмотдел' }];
    const entered = { sovietId: own.id('Борковский'), residentId, letter, facts, enteredOn, documents };
    return (await own.do(recorder, 'lishentsy/enter', entered)).id;
  };
  const entryId = await enter('к', { officer: true }, '1926-12-01');
  const filed = { entryId, filedOn: '1927-01-03', documents: [] };
  const { id: petitionId } = await own.do(recorder, 'petitions/file', filed);
  await own.do(recorder, 'petitions/conclude', { petitionId, on: '1927-01-04', conclusion: 'Живёт своим трудом.' });
  await own.do(recorder, 'petitions/decide', {
    ...{ petitionId, on: '1927-01-20', outcome: 'satisfied', labourSince: '1921-06-01', loyaltyProved: true },
    ...{ decreeNumber: '115', decreedOn: '1927-01-10' },
  });
  await enter('з', {}, '1927-06');
  const free = await printAs(own, recorder, restorationPaper, { petitionId });
  expect(free.text).toContain(run('и вносится в список избирателей'));
  // Of one made in the same month nobody knows that it came later.
  await enter('и', {}, '1927-01');
  const held = await printAs(own, recorder, restorationPaper, { petitionId });
  expect(held.text).toContain(run('По другой записи лишение избирательных прав остаётся в силе.'));
});

it('art. 15.п, 19: the extract tells of a list where one was posted, and of a family where there is one', async () => {
  const own = await createWorld({ today: ON });
  await own.appoint('guberniya-executive-officer', 'executive-officer', own.id('Верхневолжская'));
  const { entries } = await postList(own, { people: 1 });
  const [principalId] = entries;
  const [residentId] = await own.addResidents('Борковский', 1);
  await own.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId: own.id('Борковский'), residentId, letter: 'п', facts: { dependent: true, ownLabour: false } },
    ...{ documents: [{ kind: 'volost-certificate', number: '2', issuer: 'вик' }], principalId, enteredOn: ON },
  });
  const { id: petitionId } = await own.do(SECRETARY, 'petitions/file', {
    entryId: principalId,
    filedOn: ON,
    documents: [],
  });
  await own.do(SECRETARY, 'petitions/conclude', { petitionId, on: ON, conclusion: 'Трудится.' });
  const labour = { labourSince: '1920-01-01', loyaltyProved: true, reasons: 'по справкам' };
  await own.do(CHAIR, 'petitions/decide', { petitionId, on: ON, outcome: 'satisfied', ...labour });
  await own.do('guberniya-executive-officer', 'petitions/confirm', { petitionId, on: ON, confirmed: true });
  const { text } = await printAs(own, CHAIR, restorationPaper, { petitionId });
  expect(text).toContain(run('Из учёта и списка лиц, лишённых избирательных прав,'));
  expect(text).toContain(run('Записи членов семьи рассматриваются советом заново.'));
  await own.close();
});
