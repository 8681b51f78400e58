import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appealsList } from '@/lib/queries/appeals/list';
import { appealsOne } from '@/lib/queries/appeals/one';
import { deskToday } from '@/lib/queries/desk/today';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const VILLAGE = 'borkovskaya-clerk';
const VOLOST = 'pokrovskaya-clerk';

let world: World;
let list: PostedList;

/** A campaign that reckons each body's term from the dispatch (I-06). */
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 12 });
  await world.store.prisma.campaign.update({
    where: { id: world.id('campaign') },
    data: { interpretations: { 'I-06': 'dispatch' } },
  });
  await world.setDay('1927-02-05');
}, 60_000);
afterAll(() => world.close());

const file = async (index: number, rest: Record<string, unknown> = {}) => {
  const filed = { filedOn: '1927-01-20', form: 'written', text: 'не торгую', filedBy: 'сам' };
  return world.do(VILLAGE, 'appeals/file', { entryId: list.entries[index], ...filed, ...rest });
};
const forward = (appealId: string, on: string) =>
  world.do(VILLAGE, 'appeals/forward', { appealId, on, conclusion: 'Проверено.' });
const deskOf = async (who: string, alike: 'apart' | 'together' = 'apart') => {
  const desk = await deskToday.run(contextFor(await world.as(who), 'ru'), { alike });
  if (!desk.ok) throw new Error(desk.error.code);
  return desk.value.items;
};
const about = async (who: string, appealId: string) =>
  (await deskOf(who)).filter(({ href }) => href === `/appeals/${appealId}`);
const listOf = async (who: string, asked: Record<string, unknown>) => {
  const found = await appealsList.run(contextFor(await world.as(who), 'ru'), appealsList.input.parse(asked));
  if (!found.ok) throw new Error(found.error.code);
  return found.value.items;
};

describe('I-06, from the dispatch', () => {
  test('the term of a complaint on its way runs, red once over on the desks of who has it to come and who sent it', async () => {
    const { id } = await file(0);
    const sent = await forward(id, '1927-01-22');
    expect(sent.terms).toMatchObject([
      { body: 'village', from: '1927-01-20', due: '1927-01-23', state: 'met' },
      { body: 'volost', from: '1927-01-22', due: '1927-01-25', state: 'open' },
    ]);
    await world.setDay('1927-01-24');
    const ahead = { from: '1927-01-22', due: '1927-01-25', days: 3, state: 'ahead' };
    expect(await about(VOLOST, id)).toMatchObject([{ code: 'appeal-receive', ...ahead }]);
    expect(await about(VILLAGE, id)).toMatchObject([{ code: 'appeal-on-its-way', ...ahead }]);
    await world.setDay('1927-02-05');
    expect(await about(VOLOST, id)).toMatchObject([{ code: 'appeal-receive', state: 'overdue' }]);
    // Its list's maker too: once, as the sender.
    expect(await about(VILLAGE, id)).toMatchObject([{ code: 'appeal-on-its-way', state: 'overdue' }]);
    expect(await listOf(VOLOST, { show: 'overdue' })).toMatchObject([
      { id, state: 'sent', due: '1927-01-25', isOverdue: true },
    ]);
    expect(await listOf(VOLOST, { term: 'none', state: 'sent' })).toEqual([]);
    const seen = await appealsOne.run(contextFor(await world.as(VOLOST), 'ru'), { appealId: id });
    expect(seen.ok && seen.value.route[1]).toMatchObject({
      state: 'late',
      runsFrom: '1927-01-22',
      dueOn: '1927-01-25',
    });
  });

  test('it stays as it was when the receipt is recorded, and is missed once', async () => {
    const { id } = await file(1);
    await forward(id, '1927-01-22');
    const received = await world.do(VOLOST, 'appeals/receive', { appealId: id, on: '1927-01-28' });
    expect(received.terms).toEqual([
      { article: '29', body: 'volost', from: '1927-01-22', due: '1927-01-25', state: 'open' },
    ]);
    expect(await about(VOLOST, id)).toMatchObject([{ code: 'appeal-decide', due: '1927-01-25', state: 'overdue' }]);
    expect(await about(VILLAGE, id)).toMatchObject([{ code: 'appeal-late-elsewhere', from: '1927-01-22' }]);
    const decided = await world.do(VOLOST, 'appeals/decide', {
      ...{ appealId: id, on: '1927-01-29', outcome: 'satisfied', reasons: 'по справке' },
    });
    expect(decided.findings).toMatchObject([{ rule: 'appeal-decided-late', basis: { due: { latest: '1927-01-25' } } }]);
    const missed = { subjectId: id, state: 'missed' };
    expect(await world.store.prisma.term.count({ where: missed })).toBe(1);
  });

  test('what nobody sent to the first body runs from its receipt: sent on in time, it leaves no word', async () => {
    const { id } = await file(2);
    expect(await forward(id, '1927-01-23')).toMatchObject({ findings: [] });
  });

  test('a wrong body that passes a complaint on sees by when the right one must act', async () => {
    const brought = { addressedTo: world.id('uezd'), passedOn: '1927-01-21' };
    const filed = { filedOn: '1927-01-20', form: 'written', text: 'не торгую', filedBy: 'сам' };
    const { id } = await world.do('uezd-clerk', 'appeals/file', { entryId: list.entries[3], ...filed, ...brought });
    expect(await about('uezd-clerk', id)).toMatchObject([{ code: 'appeal-on-its-way', due: '1927-01-24' }]);
    expect(await about(VILLAGE, id)).toMatchObject([{ code: 'appeal-receive', due: '1927-01-24', state: 'overdue' }]);
    const received = await world.do(VILLAGE, 'appeals/receive', { appealId: id, on: '1927-01-22' });
    expect(received.terms).toMatchObject([{ from: '1927-01-21', due: '1927-01-24', state: 'open' }]);
  });

  test('many sent at once are one row on the sender’s desk', async () => {
    for (const index of [4, 5, 6, 7, 8, 9]) await forward((await file(index)).id, '1927-01-23');
    expect(await deskOf(VILLAGE, 'together')).toContainEqual(
      expect.objectContaining({
        code: 'appeal-on-its-way-many',
        due: '1927-01-26',
        values: expect.objectContaining({ count: 7 }),
      }),
    );
  });

  test('art. 33: a commission that ends leaves no term to whoever takes the complaint over', async () => {
    const { id } = await file(10);
    await forward(id, '1927-01-22');
    await world.do('admin', 'commissions/end', { commissionId: world.id('pokrovskaya'), on: '1927-02-04' });
    expect(await about(VILLAGE, id)).toEqual([]);
    expect(await world.store.prisma.term.findMany({ where: { subjectId: id, state: 'open' } })).toMatchObject([
      { duty: 'appeal-receive', due: null },
    ]);
  });
});

test('I-06, from the receipt: a complaint on its way has no day yet', async () => {
  const own = await createWorld({ today: '1927-01-18' });
  const { entries } = await postList(own, { people: 1 });
  await own.setDay('1927-02-05');
  const { id } = await own.do(VILLAGE, 'appeals/file', {
    ...{ entryId: entries[0], filedOn: '1927-01-20', form: 'written', text: 'не торгую', filedBy: 'сам' },
  });
  const sent = await own.do(VILLAGE, 'appeals/forward', { appealId: id, on: '1927-01-22', conclusion: 'Проверено.' });
  expect(sent.terms).toMatchObject([{ state: 'met' }, { body: 'volost', due: null }]);
  const desk = await deskToday.run(contextFor(await own.as(VILLAGE), 'ru'), {});
  expect(desk.ok && desk.value.items.filter(({ href }) => href === `/appeals/${id}`)).toEqual([]);
  await own.close();
});
