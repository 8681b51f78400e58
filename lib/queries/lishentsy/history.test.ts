import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { readPaper, run } from '@/lib/papers/samples/read-paper';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { pngScan, uploadOf } from '@/lib/testing/scans';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { lishentsyListPaper } from '../papers/lishentsy-list';
import { listChangesPaper } from '../papers/list-changes';
import { markedForPrint } from '../papers/reprint';
import { contextFor } from '../query';
import { lishentsyChanges } from './changes';
import { lishentsyEntry } from './entry';
import { lishentsyList } from './list';
import { lishentsyRegister } from './register';
import { lishentsyScan } from './scan';

const SECRETARY = 'borkovskaya-secretary';
const CLERK = 'borkovskaya-clerk';
let world: World;
let list: PostedList;
let scanId = '';

beforeAll(async () => {
  process.env.IZBIRKOM_DATA = await temporaryFolder();
  world = await createWorld({ today: '1927-01-17' });
  list = await postList(world);
  const { id: documentId } = await world.store.prisma.entryDocument.findFirstOrThrow({
    where: { entryId: list.entries[0] ?? '' },
  });
  const file = await uploadOf(`${process.env.IZBIRKOM_DATA}/in`, pngScan(), 'патент.png');
  scanId = (await world.do(SECRETARY, 'lishentsy/attach-scan', { documentId, file })).id;
  await world.setDay('1927-01-25');
  await world.do(SECRETARY, 'lishentsy/amend', {
    ...{ entryId: list.entries[0], letter: 'и', reason: 'не торговец, а посредник', on: '1927-01-22' },
  });
  await world.do(SECRETARY, 'lishentsy/strike', {
    ...{ entryId: list.entries[1], reason: 'выехал', document: 'справка № 3', on: '1927-01-24' },
  });
});
afterAll(() => world.close());

const ask = async (who: string) => contextFor(await world.as(who), 'ru');
const registerOn = async (on?: string) => {
  const input = lishentsyRegister.input.parse({ sovietId: world.id('Борковский'), ...(on && { on }) });
  const page = await lishentsyRegister.run(await ask(SECRETARY), input);
  const items = page.ok ? page.value.items : [];
  return list.entries
    .map((id) => items.find((item) => item.id === id))
    .map((item) => (item ? [item.letter, item.state] : null));
};

describe('art. 21: the register as it stood', () => {
  test.each([
    ['1927-01-02', [null, null, null]],
    [
      '1927-01-03',
      [
        ['з', 'entered'],
        ['з', 'entered'],
        ['з', 'entered'],
      ],
    ],
    [
      '1927-01-22',
      [
        ['и', 'entered'],
        ['з', 'entered'],
        ['з', 'entered'],
      ],
    ],
    [
      '1927-01-24',
      [
        ['и', 'entered'],
        ['з', 'struck'],
        ['з', 'entered'],
      ],
    ],
  ])('on %s', async (on, expected) => {
    expect(await registerOn(on)).toEqual(expected);
  });

  test('art. 21: who has gone from a volost to another since stood that day in the register of the first alone', async () => {
    const isIn = async (volost: string, on: string) => {
      const input = lishentsyRegister.input.parse({ territoryId: world.id(volost), on });
      const page = await lishentsyRegister.run(await ask('uezd-chair'), input);
      return page.ok && page.value.items.some((item) => item.id === list.entries[2]);
    };
    const where = (on: string) => Promise.all(['Покровская', 'Заречная'].map((volost) => isIn(volost, on)));
    const move = (settlement: string, household: string) =>
      world.do('uezd-chair', 'register/move-resident', {
        ...{ residentId: list.residents[2], settlementId: world.id(settlement), household, reason: 'переезд' },
      });
    await move('Новинки', '9');
    expect(await where('1927-01-24')).toEqual([true, false]);
    expect(await where('1927-01-25')).toEqual([false, true]);
    await move('Борки', '1');
  });

  test('who has moved, or is written otherwise since, stands as on that day, where they lived on that day', async () => {
    const seen = async (soviet: string, on: string, who: string) => {
      const input = lishentsyRegister.input.parse({ sovietId: world.id(soviet), on });
      const page = await lishentsyRegister.run(await ask(who), input);
      const found = page.ok ? page.value.items.find((item) => item.id === list.entries[2]) : undefined;
      return found === undefined ? null : [found.soviet, found.settlement, found.household, found.surname];
    };
    const residentId = list.residents[2];
    await world.do(SECRETARY, 'register/amend-resident', { residentId, surname: 'Громовой', reason: 'метрика' });
    await world.do('pokrovskaya-clerk', 'register/move-resident', {
      ...{ residentId, settlementId: world.id('Лужки'), household: '9', reason: 'переезд' },
    });
    const before = ['Борковский', 'Борки', '1', 'Громов'];
    expect(await seen('Борковский', '1927-01-24', SECRETARY)).toEqual(before);
    expect(await seen('Лужинский', '1927-01-24', 'luzhinskaya-secretary')).toBeNull();
    expect(await seen('Борковский', '1927-01-25', SECRETARY)).toBeNull();
    const after = ['Лужинский', 'Лужки', '9', 'Громовой'];
    expect(await seen('Лужинский', '1927-01-25', 'luzhinskaya-secretary')).toEqual(after);
    await world.do('pokrovskaya-clerk', 'register/move-resident', {
      ...{ residentId, settlementId: world.id('Борки'), household: '1', reason: 'возвращение' },
    });
    await world.do(SECRETARY, 'register/amend-resident', { residentId, surname: 'Громов', reason: 'описка' });
  });

  test('the history of an entry tells all of it with its days, and who touched it last', async () => {
    const entry = await lishentsyEntry.run(await ask(SECRETARY), { entryId: list.entries[0] ?? '' });
    const kinds = entry.ok ? entry.value.history.map(({ kind, on }) => [kind, on]) : [];
    expect(kinds).toEqual([
      ['document', '1926-11-01'],
      ['entered', '1927-01-03'],
      ['listed', '1927-01-17'],
      ['amended', '1927-01-22'],
    ]);
    expect(entry).toMatchObject({ value: { lastAct: { act: 'lishentsy/amend', actor: SECRETARY } } });
  });
});

describe('art. 25: what hangs on the wall', () => {
  test('keeps its words, on the screen and on paper, and the changes are told apart', async () => {
    const shown = await lishentsyList.run(await ask(CLERK), lishentsyList.input.parse({ listId: list.listId }));
    const letters = shown.ok ? shown.value.items.map(({ letter }) => letter) : [];
    expect(letters).toEqual(['з', 'з', 'з']);
    const { data } = await printAs(world, CLERK, lishentsyListPaper, { listId: list.listId });
    expect(data.rows.map(({ letter }) => letter)).toEqual(['15.з', '15.з', '15.з']);
    const changes = await lishentsyChanges.run(await ask(CLERK), lishentsyChanges.input.parse({ listId: list.listId }));
    const told = changes.ok ? changes.value.items.map(({ kind, on, reason }) => [kind, on, reason]) : [];
    expect(told).toEqual([
      ['amended', '1927-01-22', 'letter'],
      ['struck', '1927-01-24', 'выехал (справка № 3)'],
    ]);
    const { text } = await printAs(world, CLERK, listChangesPaper, { listId: list.listId });
    expect(text).toContain(run('по состоянию на 25 января 1927 г.'));
    expect(text).toContain(run('основание'));
  });

  test('the database itself lets nobody change a posted row', async () => {
    const where = { listId: list.listId };
    const change = world.store.prisma.disfranchisedRow.updateMany({ where, data: { number: 99 } });
    await expect(change).rejects.toThrow(/posted row/);
    await expect(world.store.prisma.disfranchisedRow.deleteMany({ where })).rejects.toThrow(/posted row/);
  });

  test('printed as of an earlier day the list says so', async () => {
    const { data, text } = await printAs(world, CLERK, lishentsyListPaper, {
      listId: list.listId,
      on: civilDay('1927-01-18'),
    });
    expect(data).toMatchObject({ asOf: '1927-01-18' });
    expect(text).toContain(run('по состоянию на 18 января 1927 г.'));
  });

  test('printed again word for word it is a further copy', async () => {
    const context = await ask(CLERK);
    const input = { listId: list.listId, copy: '1' } as const;
    await lishentsyListPaper.print(context, input);
    const { data } = await printAs(world, CLERK, lishentsyListPaper, input);
    const second = await markedForPrint(context, 'lishentsy-list', data);
    const wordsOf = (paper: typeof data) => run(readPaper('lishentsy-list', paper).text);
    expect(wordsOf(second)).toContain(run('повторный экземпляр'));
    expect(wordsOf(data)).not.toContain(run('повторный экземпляр'));
    const prints = await world.store.prisma.paperPrint.findMany({ where: { kind: 'lishentsy-list' } });
    expect(new Set(prints.map(({ digest }) => digest)).size).toBe(1);
    expect(prints).toHaveLength(2);
  });

  test('art. 26: receipts are noted for copies that were sent, not for others', async () => {
    const copy = { to: 'soviet', receivedOn: '1927-01-20', receivedBy: 'секретарь Лосев' };
    const receive = () => world.try(CLERK, 'lishentsy/receive-copies', { listId: list.listId, copies: [copy] });
    expect(await receive()).toMatchObject({ error: { reason: 'copy-not-sent' } });
    const sent = { listId: list.listId, copies: [{ to: 'soviet', sentOn: '1927-01-19' }] };
    await world.do(CLERK, 'lishentsy/send-copies', sent);
    expect(await receive()).toMatchObject({ ok: true, value: { missing: 0 } });
  });
});

describe('art. 22: a scan is for those who keep, check and decide', () => {
  test.each([
    [SECRETARY, true],
    [CLERK, true],
    ['pokrovskaya-clerk', true],
    ['borkovskaya-agent', 'FORBIDDEN'],
    ['uezd-observer', 'FORBIDDEN'],
    ['luzhinskaya-secretary', 'NOT_FOUND'],
  ])('%s: %s', async (who, expected) => {
    const asked = await lishentsyScan.run(await ask(who), { scanId });
    expect(asked.ok || asked.error.code).toBe(expected);
  });
});

test('somebody disfranchised is found by a name in the old spelling, by a short one and with a slip, as in the registers', async () => {
  const [residentId] = list.residents;
  await world.do(SECRETARY, 'register/amend-resident', {
    ...{ residentId, surname: 'Кузнецов', given: 'Фёдор', patronymic: 'Петрович', reason: 'по метрике' },
  });
  const entriesOf = async (name: string) => {
    const asked = { sovietId: world.id('Борковский'), name };
    const found = await lishentsyRegister.run(await ask(SECRETARY), lishentsyRegister.input.parse(asked));
    const inList = await lishentsyList.run(await ask(CLERK), lishentsyList.input.parse({ listId: list.listId, name }));
    return [found, inList].map((page) => (page.ok ? page.value.items.map((item) => item.residentId) : page.error.code));
  };
  for (const name of ['Кузнецовъ Ѳедоръ', 'Федя Кузнецов', 'Кузнецов Ф. П.', 'Кузнцеов', 'кузн'])
    expect(await entriesOf(name), name).toEqual([[residentId], [residentId]]);
  expect(await entriesOf('Перепелица')).toEqual([[], []]);
});
