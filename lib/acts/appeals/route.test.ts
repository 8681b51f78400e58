import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let list: PostedList;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 8 });
  await world.setDay('1927-02-05');
});
afterAll(() => world.close());

const VILLAGE = 'borkovskaya-clerk';
const VOLOST = 'pokrovskaya-clerk';
const UEZD = 'uezd-clerk';

const filing = (index: number, rest: Record<string, unknown> = {}) => ({
  ...{ entryId: list.entries[index], filedOn: '1927-01-20', form: 'oral', text: 'торговлю оставил', filedBy: 'сам' },
  ...rest,
});
const file = (index: number, rest: Record<string, unknown> = {}) =>
  world.do(VILLAGE, 'appeals/file', filing(index, rest));
const forward = (appealId: string, on: string, conclusion = 'Торговал до 1924 года.') =>
  world.try(VILLAGE, 'appeals/forward', { appealId, on, conclusion });
const receive = (who: string, appealId: string, on: string) => world.try(who, 'appeals/receive', { appealId, on });
const decide = (who: string, appealId: string, on: string, outcome: string) =>
  world.try(who, 'appeals/decide', { appealId, on, outcome, reasons: 'по справке финотдела' });
const rules = (done: Awaited<ReturnType<typeof decide>>) =>
  (done.ok ? done.value.findings : (done.error.findings ?? [])).map(({ rule }) => rule);
const franchiseOf = async (index: number) =>
  (await world.store.prisma.resident.findUniqueOrThrow({ where: { id: list.residents[index] ?? '' } })).franchise;

describe('art. 27: the complaint', () => {
  test('on the seventh day is in time, its way is named, and the village has three days', async () => {
    const filed = await file(0, { filedOn: '1927-01-24' });
    expect(filed).toMatchObject({
      ...{ state: 'held', findings: [], terms: [{ article: '28', body: 'village', due: '1927-01-27' }] },
      route: [{ body: 'village', mayDecide: false }, { body: 'volost' }, { body: 'uezd' }],
    });
  });

  test('on the eighth day is kept with a flag and goes to supervision alone', async () => {
    const filed = await file(1, { filedOn: '1927-01-25' });
    expect(filed).toMatchObject({ state: 'kept', findings: [{ rule: 'appeal-late', level: 'flag' }], terms: [] });
    expect(await forward(filed.id, '1927-01-26')).toMatchObject({ error: { code: 'CONFLICT', reason: 'appeal-kept' } });
  });

  test('is taken once, and only of the listed', async () => {
    expect(await world.try(VILLAGE, 'appeals/file', filing(0))).toMatchObject({ error: { code: 'CONFLICT' } });
    const stranger = await world.try(VILLAGE, 'appeals/file', filing(7, { filer: 'stranger' }));
    expect(rules(stranger)).toContain('appeal-by-stranger');
    expect(await world.try('luzhinskaya-clerk', 'appeals/file', filing(7))).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await world.try(UEZD, 'appeals/file', filing(7))).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });
});

describe('art. 28–29: village, volost, uezd', () => {
  let appeal: string;

  test('the village commission decides nothing, not even in favour, and sends on only with its conclusion', async () => {
    appeal = (await file(2)).id;
    expect(rules(await decide(VILLAGE, appeal, '1927-01-21', 'satisfied'))).toEqual(['appeal-village-never-decides']);
    expect(rules(await forward(appeal, '1927-01-21', ' '))).toEqual(['appeal-no-conclusion']);
    expect(await decide(VOLOST, appeal, '1927-01-21', 'refused')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await decide('luzhinskaya-clerk', appeal, '1927-01-21', 'refused')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  test('sent on the third day, it lies with the volost until the volost registers it', async () => {
    const sent = await forward(appeal, '1927-01-23');
    expect(sent).toMatchObject({ value: { state: 'sent', holder: 'volost', findings: [] } });
    expect(await forward(appeal, '1927-01-23')).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(await decide(VOLOST, appeal, '1927-01-24', 'refused')).toMatchObject({ error: { reason: 'appeal-sent' } });
    expect(await receive(VOLOST, appeal, '1927-01-22')).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    const received = await receive(VOLOST, appeal, '1927-01-25');
    // The day of the sending does not count: the term runs from the volost's own receipt.
    expect(received).toMatchObject({ value: { terms: [{ state: 'met' }, { body: 'volost', due: '1927-01-28' }] } });
  });

  test('a refusal of the volost lies open at the uezd without any act of the citizen', async () => {
    expect(await decide(VOLOST, appeal, '1927-01-28', 'refused')).toMatchObject({
      value: { state: 'sent', holder: 'uezd', findings: [] },
    });
    expect(await decide(VOLOST, appeal, '1927-01-28', 'satisfied')).toMatchObject({ error: { code: 'CONFLICT' } });
    // What lies with the uezd now is not the volost's to receive or to decide again.
    const passedOn = { error: { code: 'CONFLICT', reason: 'appeal-passed-on' } };
    const again = await receive(VOLOST, appeal, '1927-01-29');
    expect(again).toMatchObject(passedOn);
    expect(again).toMatchObject({ error: { values: { done: 'refused', who: VOLOST, on: '1927-01-28' } } });
    const step = await world.store.prisma.appealStep.findFirst({ where: { appealId: appeal, body: 'uezd' } });
    expect(step).toMatchObject({ commissionId: world.id('uezd'), receivedOn: null });
  });

  test('satisfied at the uezd on its third day: the elector is back at once, and the village owes the word', async () => {
    expect(await franchiseOf(2)).toBe('disfranchised');
    await receive(UEZD, appeal, '1927-01-29');
    expect(await decide(VOLOST, appeal, '1927-02-01', 'satisfied')).toMatchObject({ error: { code: 'CONFLICT' } });
    const done = await decide(UEZD, appeal, '1927-02-01', 'satisfied');
    expect(done).toMatchObject({ value: { state: 'satisfied', findings: [] } });
    expect(done.ok && done.value.terms).toMatchObject([{ state: 'met' }, { body: 'village', state: 'open' }]);
    expect(await franchiseOf(2)).toBe('elector');
    const announce = () => world.try(VILLAGE, 'appeals/announce', { appealId: appeal, on: '1927-02-02' });
    expect(await announce()).toMatchObject({ value: { state: 'announced' } });
    expect(await announce()).toMatchObject({ error: { code: 'CONFLICT' } });
  });

  test.each([
    ['1927-02-01', 3, []],
    ['1927-02-02', 4, ['appeal-decided-late']],
  ])('the uezd deciding on %s, its day %i', async (on, day, expected) => {
    const { id } = await file(day);
    await forward(id, '1927-01-23');
    await receive(VOLOST, id, '1927-01-23');
    await decide(VOLOST, id, '1927-01-26', 'refused');
    await receive(UEZD, id, '1927-01-29');
    const done = await decide(UEZD, id, on, 'refused');
    expect(done).toMatchObject({ value: { state: 'refused' } });
    expect(rules(done)).toEqual(expected);
    expect(await franchiseOf(day)).toBe('disfranchised');
  });

  test('sent on the fourth day it goes all the same, flagged', async () => {
    const { id } = await file(5);
    expect(rules(await forward(id, '1927-01-24'))).toEqual(['appeal-forwarded-late']);
  });

  test('nothing is announced before the last word', async () => {
    const { id } = await file(6);
    const early = await world.try(VILLAGE, 'appeals/announce', { appealId: id, on: '1927-01-21' });
    expect(rules(early)).toEqual(['appeal-not-final']);
  });
});

test('art. 32: the central commission may look into any complaint, and nobody else', async () => {
  const kept = await world.store.prisma.appeal.findFirstOrThrow({ where: { state: 'kept' } });
  const word = { appealId: kept.id, on: '1927-02-04', outcome: 'satisfied', reasons: 'по надзору' };
  expect(await world.try(UEZD, 'appeals/supervise', word)).toMatchObject({ error: { code: 'FORBIDDEN' } });
  expect(await world.try('central-clerk', 'appeals/supervise', word)).toMatchObject({ value: { state: 'satisfied' } });
  expect(await franchiseOf(1)).toBe('elector');
  await world.do('central-clerk', 'appeals/supervise', { ...word, outcome: 'refused' });
  expect(await franchiseOf(1)).toBe('disfranchised');
});
