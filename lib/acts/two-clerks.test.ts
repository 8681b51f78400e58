import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lishentsyEntry } from '@/lib/queries/lishentsy/entry';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { renderRefusal } from './render';

const [FIRST, SECOND] = ['borkovskaya-secretary', 'uezd-clerk'];
const ON = '1927-01-17';

let world: World;
let list: PostedList;
beforeAll(async () => {
  world = await createWorld();
  await world.setDay(ON);
  list = await postList(world, { people: 4 });
});
afterAll(() => world.close());

const entryOf = (index: number) =>
  world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: list.entries[index] ?? '' } });

/** What the second is told, who has seen the thing before the first changed it. */
const told = async (act: string, input: object, login = SECOND) => {
  const late = await world.try(login, act, input);
  if (late.ok) throw new Error(`${act} went over what another had done`);
  return { ...late.error.values, detail: renderRefusal(late.error, 'ru').detail };
};

describe('two clerks at one entry: the second is told who was there first and what they did (21, 22)', () => {
  it('amended, and then struck by one who has not seen that', async () => {
    const { id: entryId, version } = await entryOf(0);
    await world.do(FIRST, 'lishentsy/amend', { entryId, version, ground: 'лавка', reason: 'проверено', on: ON });
    const strike = { entryId, version, reason: 'не торгует', document: 'акт № 3', on: ON };
    const late = await told('lishentsy/strike', strike);
    expect(late).toMatchObject({ who: FIRST, acts: 'lishentsy/amend' });
    expect(late.detail).toContain(FIRST);
    expect(await entryOf(0)).toMatchObject({ state: 'entered', ground: 'лавка', version: version + 1 });
    // Having seen it, they may go on.
    expect(await world.try(SECOND, 'lishentsy/strike', { ...strike, version: version + 1 })).toMatchObject({
      ok: true,
    });
  });

  it('struck, and then amended', async () => {
    const { id: entryId, version } = await entryOf(1);
    await world.do(SECOND, 'lishentsy/strike', { entryId, version, reason: 'ошибка', document: 'акт № 4', on: ON });
    const amend = { entryId, version, ground: 'лавка', reason: 'проверено', on: ON };
    expect(await told('lishentsy/amend', amend, FIRST)).toMatchObject({ who: SECOND, acts: 'lishentsy/strike' });
    const reinstate = { entryId, version, reason: 'ошибка', on: ON };
    expect(await told('lishentsy/reinstate', reinstate, FIRST)).toMatchObject({ who: SECOND });
  });

  it('art. 29: restored meanwhile by a decision on the complaint', async () => {
    const { id: entryId, version } = await entryOf(2);
    const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId, filedOn: ON, form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await world.do('borkovskaya-clerk', 'appeals/forward', { appealId, on: ON, conclusion: 'Проверено.' });
    await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: ON });
    const word = { appealId, on: ON, outcome: 'satisfied', reasons: 'по справке' };
    await world.do('pokrovskaya-clerk', 'appeals/decide', word);
    const amend = { entryId, version, ground: 'лавка', reason: 'проверено', on: ON };
    const first = { who: 'pokrovskaya-clerk', acts: 'appeals/decide' };
    expect(await told('lishentsy/amend', amend, FIRST)).toMatchObject(first);
    const seen = await lishentsyEntry.run(contextFor(await world.as(FIRST), 'ru'), { entryId });
    expect(seen).toMatchObject({ value: { lastAct: { actor: first.who, act: first.acts } } });
  });
});

it('art. 27, 29, 32: a complaint taken in twice, a word told while another was telling it, and one that supervision has changed since', async () => {
  const [VILLAGE, CHAIR] = ['borkovskaya-clerk', 'borkovskaya-chair'];
  const { id: appealId } = await world.do(VILLAGE, 'appeals/file', {
    ...{ entryId: list.entries[3], filedOn: ON, form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  // Another clerk has the same person before them, with the same paper in hand.
  const again = { entryId: list.entries[3], filedOn: ON, form: 'oral', text: 'не торгую', filedBy: 'сам' };
  const taken = await told('appeals/file', again, CHAIR);
  expect(taken).toMatchObject({ who: VILLAGE, on: ON });
  expect(taken.detail).toContain(VILLAGE);
  const supervise = (outcome: string) =>
    world.do('central-clerk', 'appeals/supervise', { appealId, on: ON, outcome, reasons: 'по надзору' });
  await supervise('satisfied');
  await supervise('refused');
  const seen = { appealId, on: ON, outcome: 'satisfied' };
  expect(await told('appeals/announce', seen, VILLAGE)).toMatchObject({ who: 'central-clerk', outcome: 'refused' });
  const word = { appealId, on: ON, outcome: 'refused' };
  await world.do(CHAIR, 'appeals/announce', word);
  expect(await told('appeals/announce', word, VILLAGE)).toMatchObject({ who: CHAIR, on: ON });
});

it('art. 24: an entry checked by one member while another was checking it', async () => {
  const compiled = await world.do('luzhinskaya-clerk', 'lishentsy/compile', { electionId: await listedElsewhere() });
  const row = await world.store.prisma.disfranchisedRow.findFirstOrThrow({ where: { listId: compiled.id } });
  const check = { listId: compiled.id, entryId: row.entryId, on: ON, seen: 'pending' };
  const first = { ...check, member: 'Лосев', documentSeen: 'справка № 2', outcome: 'dropped' };
  await world.do('luzhinskaya-clerk', 'lishentsy/verify', first);
  const second = { ...check, member: 'Юдина', documentSeen: 'патент № 1', outcome: 'kept' };
  const late = await told('lishentsy/verify', second, 'luzhinskaya-chair');
  expect(late).toMatchObject({
    who: 'luzhinskaya-clerk',
    member: 'Лосев',
    outcome: 'dropped',
    document: 'справка № 2',
  });
  expect(late.detail).toMatch(/luzhinskaya-clerk .*справка № 2.* снята со списка/);
  const left = await world.store.prisma.disfranchisedRow.findFirstOrThrow({ where: { listId: compiled.id } });
  expect(left).toMatchObject({ outcome: 'dropped', member: 'Лосев' });
  // Whoever has seen that may still decide otherwise.
  const seen = { ...second, seen: 'dropped' };
  expect(await world.try('luzhinskaya-chair', 'lishentsy/verify', seen)).toMatchObject({ ok: true });
});

async function listedElsewhere(): Promise<string> {
  const sovietId = world.id('Лужинский');
  const [residentId] = await world.addResidents('Лужинский', 1);
  const documents = [{ kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' }];
  await world.do('luzhinskaya-secretary', 'lishentsy/enter', {
    ...{ sovietId, residentId, letter: 'з', facts: {}, documents, enteredOn: ON },
  });
  const election = { campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-13' };
  return (await world.do('luzhinskaya-chair', 'elections/announce', election)).id;
}

it('art. 25: a list posted while another was about to post it', async () => {
  const { version } = await world.store.prisma.disfranchisedList.findUniqueOrThrow({ where: { id: list.listId } });
  const post = { listId: list.listId, postedOn: ON, places: 'у школы', version: version - 1 };
  const first = { who: 'borkovskaya-clerk', acts: 'lishentsy/publish' };
  expect(await told('lishentsy/publish', post, 'borkovskaya-chair')).toMatchObject(first);
});

it('art. 36: a soviet divided while another was dividing it', async () => {
  const { electionId } = list;
  const { version } = await world.store.prisma.election.findUniqueOrThrow({ where: { id: electionId } });
  const settlementIds = ['Борки', 'Выселки', 'Заполье'].map((name) => world.id(name));
  const divide = { electionId, version, uchastki: [{ number: 1, name: 'Борки', kind: 'territorial', settlementIds }] };
  await world.do('borkovskaya-chair', 'uchastki/adopt', divide);
  const first = { who: 'borkovskaya-chair', acts: 'uchastki/adopt' };
  expect(await told('uchastki/adopt', divide, 'borkovskaya-clerk')).toMatchObject(first);
});

describe('two clerks at one household: what is done with all of it is done with those who were seen', () => {
  const person = (surname: string, more: object = {}) => ({
    ...{ settlementId: world.id('Выселки'), household: '88', surname, given: 'Иван', patronymic: 'Ильич' },
    ...{ sex: 'm', birthYear: 1880, ...more },
  });
  const add = async (surname: string) => ({
    residentId: (await world.do(FIRST, 'register/add-resident', person(surname))).id,
    version: 1,
  });
  const living = () => world.store.prisma.resident.count({ where: { household: '88', struckOn: null } });

  it('who was written into it meanwhile is not struck, moved or merged with it unseen', async () => {
    const members = [await add('Агафонов'), await add('Борисов')];
    const place = { settlementId: world.id('Выселки'), household: '88', reason: 'выбыли', members };
    const newcomer = await add('Виноградов');
    for (const [act, more] of [
      ['register/strike-household', {}],
      ['register/move-household', { toHousehold: '89' }],
      ['register/merge-households', { intoHousehold: '1' }],
    ] as const) {
      const late = await told(act, { ...place, ...more });
      expect(late).toMatchObject({ who: FIRST, count: 1, names: 'Виноградов Иван Ильич' });
      expect(late.detail).toContain('Виноградов');
    }
    expect(await living()).toBe(3);
    const seen = { ...place, members: [...members, newcomer] };
    expect(await world.try(SECOND, 'register/move-household', { ...seen, toHousehold: '90' })).toMatchObject({
      ok: true,
    });
  });

  it('when all have gone from it, the second is told who went and by whom', async () => {
    const members = [await add('Гордеев')];
    const place = { settlementId: world.id('Выселки'), household: '88', reason: 'выбыли', members };
    await world.do(FIRST, 'register/strike-household', place);
    expect(await told('register/strike-household', place)).toMatchObject({ who: FIRST, names: 'Гордеев Иван Ильич' });
  });

  it('of people of another soviet nothing is told, whoever names them; who has gone there from this one is told', async () => {
    const [stranger] = await world.addResidents('Каменский', 1);
    const going = await add('Дроздов');
    const place = { settlementId: world.id('Выселки'), household: '88', reason: 'выбыли' };
    const strangers = { ...place, members: [going, { residentId: stranger, version: 7 }] };
    expect(await world.try('borkovskaya-secretary', 'register/strike-household', strangers)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    const { settlementId } = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: stranger ?? '' } });
    await world.do('admin', 'register/move-resident', {
      ...{ residentId: going.residentId, version: 1, settlementId, household: '1', reason: 'переехал' },
    });
    expect(await told('register/strike-household', { ...place, members: [going] }, FIRST)).toMatchObject({
      ...{ who: 'Администратор', names: 'Дроздов Иван Ильич' },
    });
  });
});

it('art. 36: two clerks at one unit: the second does not join it elsewhere over the first', async () => {
  const sovietId = world.id('Ольховск');
  const add = async (name: string) => (await world.do('admin', 'units/add', { sovietId, kind: 'enterprise', name })).id;
  const [unitId, one, other] = [await add('Кузница'), await add('Завод'), await add('Мельница')];
  await world.do('olkhovsk-clerk', 'units/join', { unitId, toId: one, version: 1 });
  expect(await told('units/join', { unitId, toId: other, version: 1 }, 'olkhovsk-chair')).toMatchObject({
    ...{ who: 'olkhovsk-clerk', acts: 'units/join' },
  });
});

describe('two clerks at once at the same pair of records, each from their side', () => {
  const pair = async (surname: string) => {
    const named = { household: '91', given: 'Иван', patronymic: 'Ильич', sex: 'm', settlementId: world.id('Выселки') };
    const add = async (birthYear: number) =>
      (await world.do(FIRST, 'register/add-resident', { ...named, surname, birthYear })).id;
    return [await add(1880), await add(1881)] as const;
  };
  const atOnce = async (act: string, inputs: readonly object[]) => {
    const [first, second] = [await world.as(FIRST), await world.as(SECOND)];
    return Promise.all(inputs.map((input, place) => world.try(place % 2 === 0 ? first : second, act, input)));
  };

  it('one is done, and the other is told of it', async () => {
    for (const round of ['Дёмин', 'Дятлов', 'Дроздов']) {
      const [one, other] = await pair(round);
      const mark = (residentId: string, otherId: string) => ({ residentId, otherId, reason: 'два лица' });
      const marked = await atOnce('register/mark-not-same', [mark(one, other), mark(other, one), mark(one, other)]);
      expect(marked.filter(({ ok }) => ok)).toHaveLength(1);
      expect(marked.flatMap((late) => (late.ok ? [] : [late.error.reason]))).toEqual([
        'not-same-already',
        'not-same-already',
      ]);
    }
  });
});
