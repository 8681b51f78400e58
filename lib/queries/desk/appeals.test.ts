import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWords } from '@/lib/i18n/translator';
import { personName } from '@/lib/kernel/person-name';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { appealsList } from '../appeals/list';
import { commissionOne } from '../commissions/one';
import { contextFor } from '../query';
import { deskCalendar } from './calendar';
import { deskToday } from './today';

let world: World;
let list: PostedList;
const ids: string[] = [];

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 4 });
  await world.setDay('1927-02-01');
  for (const [index, filedOn] of ['1927-01-18', '1927-01-18', '1927-01-28'].entries()) {
    const { id } = await world.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId: list.entries[index], filedOn, form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    ids.push(id);
  }
  for (const id of ids.slice(0, 2)) {
    await world.do('borkovskaya-clerk', 'appeals/forward', {
      appealId: id,
      on: '1927-01-19',
      conclusion: 'Проверено.',
    });
    await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId: id, on: '1927-01-20' });
  }
  await world.do('pokrovskaya-clerk', 'appeals/decide', {
    ...{ appealId: ids[1], on: '1927-01-22', outcome: 'satisfied', reasons: 'по справке' },
  });
}, 60_000);
afterAll(() => world.close());

const deskOf = async (who: string) => {
  const asked = await deskToday.run(contextFor(await world.as(who), 'ru'), {});
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value.items;
};
const listOf = async (who: string, asked: Record<string, unknown>) => {
  const found = await appealsList.run(contextFor(await world.as(who), 'ru'), appealsList.input.parse(asked));
  if (!found.ok) throw new Error(found.error.code);
  return found.value.items;
};

test('art. 29: a term that has passed is red at the body that has it, at the one above, and at the one that must tell', async () => {
  expect(await deskOf('pokrovskaya-clerk')).toContainEqual(
    expect.objectContaining({ code: 'appeal-decide', state: 'overdue', due: '1927-01-23' }),
  );
  expect(await deskOf('uezd-clerk')).toContainEqual(
    expect.objectContaining({ code: 'late-below', state: 'overdue', due: '1927-01-23' }),
  );
  expect(await deskOf('borkovskaya-clerk')).toContainEqual(
    expect.objectContaining({ code: 'appeal-late-elsewhere', state: 'overdue', href: `/appeals/${ids[0]}` }),
  );
});

test('art. 29: whoever stands above sees on the late commission’s page what it is late with', async () => {
  expect(await deskOf('uezd-clerk')).toContainEqual(
    expect.objectContaining({ code: 'late-below', href: `/commissions/${world.id('pokrovskaya')}` }),
  );
  const asked = { commissionId: world.id('pokrovskaya') };
  const seen = await commissionOne.run(contextFor(await world.as('uezd-clerk'), 'ru'), asked);
  expect(seen).toMatchObject({
    value: { late: [{ code: 'appeal-decide', due: '1927-01-23', href: `/appeals/${ids[0]}` }] },
  });
});

test('art. 29: whoever has not been told yet stands in a list with the days gone', async () => {
  const told = (await deskOf('borkovskaya-clerk')).find(({ code }) => code === 'appeal-announce');
  const { resident } = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({
    where: { id: list.entries[1] ?? '' },
    include: { resident: true },
  });
  const { birthYear } = resident;
  // By the year two people of one name are told apart.
  const values = { gone: 10, soviet: 'Борковский', person: `${personName(resident)}, ${birthYear}` };
  expect(told).toMatchObject({ state: 'waiting', values });
  expect(await listOf('borkovskaya-clerk', { show: 'untold' })).toMatchObject([
    { id: ids[1], birthYear, untoldSince: '1927-01-22', untoldDays: 10, holder: 'village', isMine: true },
  ]);
});

test('art. 32: what was filed late waits at the central commission’s desk alone', async () => {
  expect(await deskOf('central-clerk')).toContainEqual(
    expect.objectContaining({ code: 'appeals-kept', values: { count: 1 } }),
  );
  expect((await deskOf('uezd-clerk')).some(({ code }) => code === 'appeals-kept')).toBe(false);
});

test('art. 27: complaints are found by holder, term, letter and place, in either order', async () => {
  expect(await listOf('uezd-executive-officer', { holder: 'volost', term: 'overdue' })).toMatchObject([{ id: ids[0] }]);
  expect(await listOf('uezd-executive-officer', { term: 'ahead' })).toEqual([]);
  expect(await listOf('uezd-executive-officer', { letter: 'а' })).toEqual([]);
  const down = await listOf('uezd-executive-officer', { sort: '-filed', limit: 2 });
  expect(down.map(({ filedOn }) => filedOn)).toEqual(['1927-01-28', '1927-01-18']);
  const up = await listOf('uezd-executive-officer', { sort: 'filed' });
  expect(up.map(({ filedOn }) => filedOn)).toEqual(['1927-01-18', '1927-01-18', '1927-01-28']);
});

test('art. 27: a page follows the one before it without gap or repetition, whatever the order', async () => {
  for (const sort of ['due', 'filed', '-filed', 'name', '-name', 'settlement']) {
    const context = contextFor(await world.as('uezd-executive-officer'), 'ru');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await appealsList.run(context, appealsList.input.parse({ sort, limit: 1, cursor }));
      if (!page.ok) throw new Error(page.error.code);
      seen.push(...page.value.items.map(({ id }) => id));
      cursor = page.value.next ?? undefined;
    } while (cursor !== undefined && seen.length < 10);
    expect([...seen].sort(), sort).toEqual([...ids].sort());
  }
});

test('the calendar lays the same duties on their days', async () => {
  const asked = await deskCalendar.run(
    contextFor(await world.as('pokrovskaya-clerk'), 'ru'),
    deskCalendar.input.parse({ from: '1927-01-20' }),
  );
  expect(asked.ok && asked.value.days).toContainEqual(
    expect.objectContaining({ day: '1927-01-23', counts: expect.objectContaining({ overdue: 1 }) }),
  );
});

test('art. 33: the desk tells of the soviet that stands in the ended commission’s stead, not of the commission', async () => {
  const noteOf = async (who: string, code: string) => {
    const item = (await deskOf(who)).find((one) => one.code === code);
    return item === undefined ? null : findWords('ru', `desk.tasks.${code}.note`, { ...item.values });
  };
  const file = { entryId: list.entries[3], filedOn: '1927-01-19', form: 'oral', text: 'не торгую', filedBy: 'сам' };
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', file);
  expect(await noteOf('borkovskaya-clerk', 'appeal-forward')).toContain('Сельская комиссия сама не решает');
  await world.do('borkovskaya-chair', 'commissions/end', { commissionId: world.id('borkovskaya'), on: '1927-02-01' });
  expect(await noteOf('borkovskaya-secretary', 'appeal-receive')).toContain('Комиссия окончила работу');
  // The word is now the soviet's to tell: it is the soviet that hears of the term that another body has let pass.
  expect(await deskOf('borkovskaya-secretary')).toContainEqual(
    expect.objectContaining({ code: 'appeal-late-elsewhere', state: 'overdue', href: `/appeals/${ids[0]}` }),
  );
  await world.do('borkovskaya-secretary', 'appeals/receive', { appealId, on: '1927-02-01' });
  const note = await noteOf('borkovskaya-secretary', 'appeal-forward');
  expect(note).toContain('Сельсовет стоит на месте окончившей работу комиссии');
  expect(note).not.toContain('Сельская комиссия');
});
