import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appealsOne } from '@/lib/queries/appeals/one';
import { contextFor } from '@/lib/queries/query';
import { uchastkiList } from '@/lib/queries/uchastki/list';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let list: PostedList;
const ids: string[] = [];

const VILLAGE = 'borkovskaya-clerk';
const SECRETARY = 'borkovskaya-secretary';
const VOLOST = 'pokrovskaya-clerk';
const VOLOST_OFFICER = 'pokrovskaya-officer';
const UEZD_OFFICER = 'uezd-executive-officer';

const filing = (index: number, rest: Record<string, unknown> = {}) => ({
  ...{ entryId: list.entries[index], filedOn: '1927-01-20', form: 'oral', text: 'торговлю оставил', filedBy: 'сам' },
  ...rest,
});
const end = (who: string, commission: string, on: string, rest: Record<string, unknown> = {}) =>
  world.try(who, 'commissions/end', { commissionId: world.id(commission), on, ...rest });
const rules = (done: Awaited<ReturnType<typeof end>>) =>
  (done.ok ? done.value.findings : (done.error.findings ?? [])).map(({ rule }) => rule);

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 6 });
  await world.appoint(VOLOST_OFFICER, 'executive-officer', world.id('Покровская'));
  await world.setDay('1927-02-20');
  ids.push((await world.do(VILLAGE, 'appeals/file', filing(0))).id);
  ids.push((await world.do(VILLAGE, 'appeals/file', filing(1))).id);
  ids.push((await world.do(VILLAGE, 'appeals/file', filing(2, { filedOn: '1927-01-28' }))).id);
  await world.do(VILLAGE, 'appeals/forward', { appealId: ids[1], on: '1927-01-21', conclusion: 'Проверено.' });
});
afterAll(() => world.close());

describe('art. 49: a commission ends', () => {
  test('by its chair or the commission above, to its own soviet, and once', async () => {
    expect(await end(VILLAGE, 'borkovskaya', '1927-02-10')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await end('luzhinskaya-chair', 'borkovskaya', '1927-02-10')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(rules(await end('borkovskaya-chair', 'borkovskaya', '1927-02-10', { to: 'executive' }))).toContain(
      'handover-wrong-body',
    );
    const ended = await end('borkovskaya-chair', 'borkovskaya', '1927-02-10');
    expect(ended).toMatchObject({ value: { moved: 2, findings: [{ rule: 'handover-open-cases', level: 'flag' }] } });
    expect(await end('borkovskaya-chair', 'borkovskaya', '1927-02-11')).toMatchObject({ error: { code: 'CONFLICT' } });
  });
});

test('art. 49: an ended commission lists, divides and appoints nobody any more, nor moves the day', async () => {
  const { electionId } = list;
  const ended = { error: { reason: 'commission-ended' } };
  expect(await world.try(VILLAGE, 'lishentsy/compile', { electionId })).toMatchObject(ended);
  const agent = { commissionId: world.id('borkovskaya'), name: 'Лаптев' };
  expect(await world.try('borkovskaya-chair', 'commissions/appoint-agent', agent)).toMatchObject(ended);
  const later = { campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-03-06' };
  expect(await world.try('borkovskaya-chair', 'elections/announce', later)).toMatchObject(ended);
  // Nor is it offered what would be refused.
  const division = uchastkiList.input.parse({ electionId });
  expect(await uchastkiList.run(contextFor(await world.as(VILLAGE), 'ru'), division)).toMatchObject({
    value: { mayDivide: false },
  });
});

test('art. 33, 49: a commission ends though the soviet of a complaint lies in a volost by now that formed none', async () => {
  const own = await createWorld({ today: '1927-01-18' });
  const { entries } = await postList(own, { people: 1 });
  await own.appoint(VOLOST_OFFICER, 'executive-officer', own.id('Покровская'));
  await own.setDay('1927-02-20');
  const filed = { filedOn: '1927-01-20', form: 'oral', text: 'торговлю оставил', filedBy: 'сам' };
  const { id: appealId } = await own.do(VILLAGE, 'appeals/file', { entryId: entries[0], ...filed });
  await own.do(VILLAGE, 'appeals/forward', { appealId, on: '1927-01-21', conclusion: 'Проверено.' });
  await own.do(VOLOST, 'appeals/receive', { appealId, on: '1927-01-22' });
  await own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-02-10' });
  const { id: parentId } = await own.do('admin', 'territory/add', {
    ...{ kind: 'volost', name: 'Новая', parentId: own.id('Ольховский') },
  });
  await own.do('admin', 'territory/move', { territoryId: own.id('Борковский'), parentId, reason: 'волость разделена' });
  const ended = await own.do('pokrovskaya-chair', 'commissions/end', {
    ...{ commissionId: own.id('pokrovskaya'), on: '1927-02-15' },
  });
  expect(ended).toMatchObject({ moved: 1 });
  await own.do(VOLOST_OFFICER, 'appeals/receive', { appealId, on: '1927-02-16' });
  const word = { appealId, on: '1927-02-17', outcome: 'satisfied', reasons: 'патента не было' };
  expect(await own.do(VOLOST_OFFICER, 'appeals/decide', word)).toMatchObject({ state: 'satisfied' });
  await own.close();
});

test('art. 33: what was sent to a commission after the day of its end is handed over no earlier than it was sent', async () => {
  const own = await createWorld({ today: '1927-01-18' });
  const { entries } = await postList(own, { people: 1 });
  await own.setDay('1927-02-20');
  const { id: appealId } = await own.do(VILLAGE, 'appeals/file', {
    ...{ entryId: entries[0], filedOn: '1927-01-20', form: 'oral', text: 'торговлю оставил', filedBy: 'сам' },
  });
  await own.do(VILLAGE, 'appeals/forward', { appealId, on: '1927-02-05', conclusion: 'Проверено.' });
  await own.do('pokrovskaya-chair', 'commissions/end', { commissionId: own.id('pokrovskaya'), on: '1927-02-01' });
  const steps = await own.store.prisma.appealStep.findMany({ where: { appealId }, orderBy: { ordinal: 'asc' } });
  expect(steps.map(({ sentOn }) => sentOn?.toISOString().slice(0, 10))).toEqual([
    undefined,
    '1927-02-05',
    '1927-02-05',
  ]);
  await own.close();
});

describe('art. 33: whoever stands in a commission’s stead becomes one with another', () => {
  let own: World;
  const appeals: string[] = [];
  beforeAll(async () => {
    own = await createWorld({ today: '1927-01-18' });
    const { entries } = await postList(own, { people: 4 });
    await own.setDay('1927-01-30');
    const filed = { filedOn: '1927-01-20', form: 'oral', text: 'торговлю оставил', filedBy: 'сам' };
    for (const entryId of entries.slice(0, 3))
      appeals.push((await own.do(VILLAGE, 'appeals/file', { entryId, ...filed })).id);
    const [, sent, told] = appeals;
    for (const appealId of [sent, told])
      await own.do(VILLAGE, 'appeals/forward', { appealId, on: '1927-01-21', conclusion: 'Проверено.' });
    await own.do(VOLOST, 'appeals/receive', { appealId: told, on: '1927-01-22' });
    const word = { appealId: told, on: '1927-01-23', outcome: 'satisfied', reasons: 'по справке' };
    await own.do(VOLOST, 'appeals/decide', word);
    for (const body of ['borkovskaya', 'pokrovskaya'])
      await own.do(`${body}-chair`, 'commissions/end', { commissionId: own.id(body), on: '1927-01-28' });
    // The next campaign is open and no elections are announced in it: territories may change.
    await own.do('admin', 'campaign/open', {
      ...{ territoryId: own.id('Ольховский'), name: 'Выборы 1928 года', startsOn: '1928-01-03', mode: 'conduct' },
      today: '1928-01-05',
    });
    const merge = (from: string, into: string) =>
      own.do('admin', 'territory/merge', { territoryId: own.id(from), intoId: own.id(into), reason: 'слияние' });
    await merge('Борковский', 'Лужинский');
    await merge('Покровская', 'Заречная');
    await own.appoint('zarechnaya-officer', 'executive-officer', own.id('Заречная'));
  }, 60_000);
  afterAll(() => own.close());

  test('the soviet that has its people now receives what lay with it, sends it on, and tells the word', async () => {
    const [appealId, , told] = appeals;
    const secretary = 'luzhinskaya-secretary';
    await own.do(secretary, 'appeals/receive', { appealId, on: '1927-01-29' });
    const sent = await own.do(secretary, 'appeals/forward', { appealId, on: '1927-01-30', conclusion: 'Проверено.' });
    expect(sent).toMatchObject({ state: 'sent' });
    const telling = { appealId: told, on: '1927-01-29' };
    expect(await own.do(secretary, 'appeals/announce', telling)).toMatchObject({ state: 'announced' });
    expect(await own.try('borkovskaya-secretary', 'appeals/receive', { appealId, on: '1927-01-29' })).toMatchObject({
      ok: false,
    });
  });

  test('the way names at each step whoever had it then, not what their place became one with since', async () => {
    const [, , appealId = ''] = appeals;
    const shown = await appealsOne.run(contextFor(await own.as('luzhinskaya-secretary'), 'ru'), { appealId });
    expect(shown.ok && shown.value.route.map(({ body, territory }) => [body, territory])).toEqual([
      ['village', 'Борковский'],
      ['volost', 'Покровская'],
      ['uezd', 'Ольховский'],
    ]);
  });

  test('the executive committee that has its volost now decides', async () => {
    const [, appealId] = appeals;
    const received = await own.do('zarechnaya-officer', 'appeals/receive', { appealId, on: '1927-01-29' });
    // The other volost's own commission works on; the terms of art. 29 are not those of who stands for the ended one.
    expect(received.terms).toMatchObject([{ state: 'met' }, { article: '33', due: null }]);
    const word = { appealId, on: '1927-01-30', outcome: 'satisfied', reasons: 'по справке' };
    expect(await own.do('zarechnaya-officer', 'appeals/decide', word)).toMatchObject({ state: 'satisfied' });
  });
});

describe('art. 33: the soviet in the village commission’s stead', () => {
  test('has what the commission had, late complaints too, with the first day kept', async () => {
    for (const id of [ids[0], ids[2]]) {
      const appeal = await world.store.prisma.appeal.findUniqueOrThrow({
        where: { id: id ?? '' },
        include: { steps: { orderBy: { ordinal: 'asc' } } },
      });
      expect(appeal.state).toBe('sent');
      expect(appeal.steps.at(-1)).toMatchObject({ office: 'soviet', officeId: world.id('Борковский'), dueOn: null });
    }
    const first = await world.store.prisma.appeal.findUniqueOrThrow({ where: { id: ids[0] ?? '' } });
    expect(first.filedOn).toEqual(new Date('1927-01-20'));
    // The village commission's own three days had passed and stay missed.
    const terms = await world.store.prisma.term.findMany({
      where: { subjectId: ids[0] ?? '' },
      orderBy: { id: 'asc' },
    });
    expect(terms).toMatchObject([
      { duty: 'appeal-forward', state: 'missed' },
      { duty: 'appeal-receive', state: 'open', commissionId: null, territoryId: world.id('Борковский') },
    ]);
  });

  test('receives and sends on without a term, and decides as little as the commission did', async () => {
    const appealId = ids[0] ?? '';
    const receive = (who: string) => world.try(who, 'appeals/receive', { appealId, on: '1927-02-11' });
    // The commission has had it in hand: what it would do is done with, not forbidden.
    expect(await receive(VILLAGE)).toMatchObject({ error: { code: 'CONFLICT', reason: 'appeal-passed-on' } });
    expect(await receive('luzhinskaya-secretary')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await receive(SECRETARY)).toMatchObject({
      value: { holder: 'soviet', terms: [{ state: 'met' }, { body: 'soviet', due: null, state: 'open' }] },
    });
    const decision = { appealId, on: '1927-02-19', outcome: 'satisfied', reasons: 'по справке' };
    expect(rules(await world.try(SECRETARY, 'appeals/decide', decision))).toEqual(['appeal-village-never-decides']);
    const sent = await world.try(SECRETARY, 'appeals/forward', {
      appealId,
      on: '1927-02-19',
      conclusion: 'Проверено.',
    });
    expect(sent).toMatchObject({ value: { holder: 'volost', findings: [] } });
  });

  test('takes new complaints in, however late, and a commission that has ended takes none', async () => {
    const filed = { filedOn: '1927-02-15' };
    expect(await world.try(VILLAGE, 'appeals/file', filing(3, filed))).toMatchObject({ error: { code: 'FORBIDDEN' } });
    const taken = await world.do(SECRETARY, 'appeals/file', filing(3, filed));
    expect(taken).toMatchObject({
      ...{ state: 'held', findings: [{ rule: 'appeal-late-after-end', level: 'flag' }] },
      route: [{ body: 'soviet', article: '33', mayDecide: false }, { body: 'volost' }, { body: 'uezd' }],
    });
  });
});

describe('art. 33: executive committees in the stead of the commissions above', () => {
  test('decide a complaint under way, and the soviet has the word to tell', async () => {
    const appealId = ids[1] ?? '';
    await world.do(VOLOST, 'appeals/receive', { appealId, on: '1927-01-22' });
    expect(await end('pokrovskaya-chair', 'pokrovskaya', '1927-02-12')).toMatchObject({ value: { moved: 2 } });
    await world.do(VOLOST_OFFICER, 'appeals/receive', { appealId, on: '1927-02-13' });
    const refused = await world.do(VOLOST_OFFICER, 'appeals/decide', {
      ...{ appealId, on: '1927-02-18', outcome: 'refused', reasons: 'по справке финотдела' },
    });
    // The commission's three days do not bind the committee; its refusal goes up by itself all the same.
    expect(refused).toMatchObject({ state: 'sent', holder: 'uezd', findings: [] });
    await end('uezd-chair', 'uezd', '1927-02-18');
    expect(await world.try('uezd-clerk', 'appeals/receive', { appealId, on: '1927-02-19' })).toMatchObject({
      error: { code: 'CONFLICT' },
    });
    await world.do(UEZD_OFFICER, 'appeals/receive', { appealId, on: '1927-02-19' });
    const word = { appealId, on: '1927-02-20', outcome: 'satisfied', reasons: 'патента не было' };
    const done = await world.do(UEZD_OFFICER, 'appeals/decide', word);
    expect(done).toMatchObject({ state: 'satisfied', holder: 'soviet', findings: [] });
    expect(await world.try(UEZD_OFFICER, 'appeals/decide', word)).toMatchObject({ error: { code: 'CONFLICT' } });
    const told = { appealId, on: '1927-02-20', manner: 'refused', note: 'при свидетелях' };
    expect(await world.try(UEZD_OFFICER, 'appeals/announce', told)).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await world.do(SECRETARY, 'appeals/announce', told)).toMatchObject({ state: 'announced' });
    const kept = await world.store.prisma.appealAnnouncement.findFirstOrThrow({ where: { appealId } });
    expect(kept).toMatchObject({ manner: 'refused', note: 'при свидетелях', announcedOn: new Date('1927-02-20') });
  });
});
