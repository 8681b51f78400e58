import { expect, test } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { lishentsyList } from '../lishentsy/list';
import { contextFor } from '../query';
import { lishentsyListPaper } from './lishentsy-list';
import { listChangesPaper } from './list-changes';

/** Filed, sent on and refused by the volost; what the uezd then does is its own. */
async function broughtToUezd(world: World, who: (body: string) => string, entryId: string, days: Days) {
  const { id: appealId } = await world.do(who('borkovskaya'), 'appeals/file', {
    ...{ entryId, filedOn: days.filed, form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await world.do(who('borkovskaya'), 'appeals/forward', { appealId, on: days.filed, conclusion: 'Проверено.' });
  await world.do(who('pokrovskaya'), 'appeals/receive', { appealId, on: days.filed });
  const refused = { appealId, on: days.filed, outcome: 'refused', reasons: 'торгует' };
  await world.do(who('pokrovskaya'), 'appeals/decide', refused);
  await world.do(who('uezd'), 'appeals/receive', { appealId, on: days.filed });
  await world.do(who('uezd'), 'appeals/decide', { ...refused, outcome: days.outcome, on: days.decided });
}

interface Days {
  readonly filed: string | null;
  readonly decided: string | null;
  readonly outcome: string;
}

test('art. 29, 32: the list as of a day has the word on each complaint that had been said by then', async () => {
  const world = await createWorld({ today: '1927-01-22' });
  const list = await postList(world, { people: 1 });
  const days = { filed: '1927-01-18', decided: '1927-01-21', outcome: 'refused' };
  await broughtToUezd(world, (body) => `${body}-clerk`, list.entries[0] ?? '', days);
  const printed = async (on?: string) =>
    (await printAs(world, 'borkovskaya-clerk', lishentsyListPaper, lishentsyListPaper.input.parse({ ...list, on })))
      .text;
  expect(await printed('1927-01-20')).toContain(run('жалоба от 18.01.1927'));
  expect(await printed('1927-01-20')).not.toContain('отказано');
  expect(await printed('1927-01-21')).toContain(run('жалоба от 18.01.1927; отказано'));
  expect(await printed()).toContain('отказано');

  // art. 32: supervision gives the right back, and takes it back: each day has the word of that day.
  const appeal = await world.store.prisma.appeal.findFirstOrThrow();
  const supervise = (outcome: string, on: string) =>
    world.do('central-clerk', 'appeals/supervise', { appealId: appeal.id, on, outcome, reasons: 'по надзору' });
  await supervise('satisfied', '1927-01-22');
  await world.setDay('1927-01-25');
  await supervise('refused', '1927-01-24');
  const listed = async (on?: string) => {
    const asked = lishentsyList.input.parse({ listId: list.listId, on });
    const found = await lishentsyList.run(contextFor(await world.as('borkovskaya-clerk'), 'ru'), asked);
    return found.ok ? found.value.items.map(({ satisfiedOn }) => satisfiedOn) : found.error;
  };
  expect(await printed('1927-01-21')).toContain('отказано');
  expect(await printed('1927-01-23')).toMatch(/восстановлена?22\.01\.1927/);
  expect(await printed('1927-01-24')).toContain('отказано');
  expect([await listed('1927-01-21'), await listed('1927-01-23'), await listed('1927-01-24'), await listed()]).toEqual([
    [null],
    ['1927-01-22'],
    [null],
    [null],
  ]);
  await world.close();
});

test('of a complaint satisfied on a day that nobody has written down the list names no day', async () => {
  const world = await createWorld({ mode: 'reconstruct', today: '1927-03-20' });
  const list = await postList(world, { people: 1 });
  const days = { filed: null, decided: null, outcome: 'satisfied' };
  await broughtToUezd(world, () => 'uezd-recorder', list.entries[0] ?? '', days);
  const asked = lishentsyListPaper.input.parse({ listId: list.listId });
  const { text } = await printAs(world, 'uezd-recorder', lishentsyListPaper, asked);
  expect(text).toMatch(/жалоба,деньнеустановлен;восстановлена?,деньнеустановлен/);
  const poster = await printAs(world, 'uezd-recorder', listChangesPaper, { listId: list.listId });
  expect(poster.text).toContain(run('Жалоба удовлетворена'));
  for (const printed of [text, poster.text]) expect(printed).not.toContain('20.03.1927');
  await world.close();
});

test('the list as of a day is the same on the screen and on paper, and tells of nothing later', async () => {
  const world = await createWorld({ today: '1927-01-22' });
  const { listId, electionId } = await postList(world, { people: 1 });
  const [residentId] = await world.addResidents('Борковский', 1);
  const { id: entryId } = await world.do('borkovskaya-secretary', 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId, letter: 'з', facts: {}, enteredOn: '1927-01-18' },
    documents: [{ kind: 'patent-certificate', number: '9', issuedOn: '1926-12-01', issuer: 'финотдел' }],
  });
  const { id: added } = await world.do('borkovskaya-clerk', 'lishentsy/compile', { electionId });
  await world.do('borkovskaya-clerk', 'lishentsy/verify', {
    ...{ listId: added, entryId, member: 'Лосев И. П.', documentSeen: 'справка № 9', outcome: 'dropped' },
    on: '1927-01-20',
  });
  const seen = async (of: string, on?: string) => {
    const found = await lishentsyList.run(
      contextFor(await world.as('borkovskaya-clerk'), 'ru'),
      lishentsyList.input.parse({ listId: of, on }),
    );
    const asked = lishentsyListPaper.input.parse({ listId: of, on });
    const { text, data } = await printAs(world, 'borkovskaya-clerk', lishentsyListPaper, asked);
    const rows = found.ok ? found.value.items.filter(({ outcome }) => outcome !== 'dropped') : [];
    return {
      text,
      printed: data.rows.map(({ check }) => check !== null),
      shown: rows.map(({ member }) => member !== null),
    };
  };
  expect(await seen(added, '1927-01-17')).toMatchObject({ printed: [], shown: [] });
  expect(await seen(added, '1927-01-19')).toMatchObject({ printed: [false], shown: [false] });
  expect(await seen(added, '1927-01-20')).toMatchObject({ printed: [], shown: [] });
  expect(await seen(added)).toMatchObject({ printed: [], shown: [] });
  const before = await seen(listId, '1927-01-16');
  expect(before).toMatchObject({ printed: [true], shown: [true] });
  expect(before.text).toContain('ПРОЕКТ');
  expect(before.text).not.toContain('вывешен');
  expect((await seen(listId, '1927-01-17')).text).toContain(run('вывешен 17 января 1927 г.'));
  await world.close();
});
