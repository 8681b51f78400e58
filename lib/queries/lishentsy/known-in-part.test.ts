import { afterAll, beforeAll, expect, test } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { run } from '@/lib/papers/samples/read-paper';
import { enterTraders, keepAll } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { EXPORTS } from '../exports/registry';
import { lishentsyListPaper } from '../papers/lishentsy-list';
import { contextFor } from '../query';
import { lishentsyCourse } from './course';
import { lishentsyEntry } from './entry';
import { lishentsyInformation } from './information';
import { lishentsyList } from './list';
import { lishentsyRegister } from './register';

const RECORDER = 'uezd-recorder';
const OCTOBER = { earliest: '1926-10-01', latest: '1926-10-31' };
const JANUARY = { earliest: '1927-01-01', latest: '1927-01-31' };
const FEBRUARY = { earliest: '1927-02-01', latest: '1927-02-28' };

let world: World;
let [informationId, entryId, otherId, listId] = ['', '', '', ''];

/** An archive that tells of every day only the month: from what was told of a person to the receipt for the list. */
beforeAll(async () => {
  world = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  const [residentId, otherResidentId] = await world.addResidents('Борковский', 2);
  const sovietId = world.id('Борковский');
  const told = { sovietId, residentId, source: 'сход', content: 'торгует', receivedOn: '1926-10' };
  ({ id: informationId } = await world.do(RECORDER, 'lishentsy/report-information', told));
  const check = { informationId, checkedBy: 'Белов', confirmed: true, finding: 'лавка на дому' };
  expect(await world.try(RECORDER, 'lishentsy/record-check', { ...check, checkedOn: '1926-09-30' })).toMatchObject({
    error: { issues: [{ path: ['checkedOn'], message: 'before-information' }] },
  });
  await world.do(RECORDER, 'lishentsy/record-check', { ...check, checkedOn: '1926-10' });
  const documents = [{ kind: 'patent-certificate', number: '1', issuedOn: '1926-10', issuer: 'финотдел' }];
  const entry = { sovietId, letter: 'з', facts: {}, documents };
  const early = await world.do(RECORDER, 'lishentsy/enter', {
    ...{ ...entry, residentId: otherResidentId, enteredOn: '1926-12-03' },
  });
  otherId = early.id;
  const entered = { ...entry, residentId, informationId };
  const isUnchecked = (findings: readonly { readonly rule: string }[]) =>
    findings.some(({ rule }) => rule === 'information-unchecked');
  const hasty = await world.do(RECORDER, 'lishentsy/enter', { ...entered, letter: 'и', enteredOn: '1926-09' });
  expect(isUnchecked(hasty.findings)).toBe(true);
  const struck = { entryId: hasty.id, reason: 'внесён по ошибке', document: 'акт № 2', on: '1926-10' };
  await world.do(RECORDER, 'lishentsy/strike', struck);
  const made = await world.do(RECORDER, 'lishentsy/enter', { ...entered, enteredOn: '1927-01' });
  expect(isUnchecked(made.findings)).toBe(false);
  entryId = made.id;
  const { id: electionId } = await world.do(RECORDER, 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId, startsOn: '1927-05-06' },
  });
  ({ id: listId } = await world.do(RECORDER, 'lishentsy/compile', { electionId }));
  const verified = { listId, member: 'Лосев И. П.', documentSeen: 'справка № 1', outcome: 'kept', on: '1927-02' };
  for (const id of [entryId, otherId]) await world.do(RECORDER, 'lishentsy/verify', { ...verified, entryId: id });
}, 60_000);
afterAll(() => world.close());

const contextOf = async () => contextFor(await world.as(RECORDER), 'ru');

async function exported(kind: string, input: Record<string, unknown>): Promise<string> {
  const found = EXPORTS.find((one) => one.kind === kind);
  const opened = await found?.open(await contextOf(), found.input.parse(input));
  if (!opened?.ok) throw new Error(`No export ${kind}`);
  const pieces: Buffer[] = [];
  for await (const piece of opened.value.write('csv')) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

test('art. 23: what was told, and its check, are told as far as their days are known', async () => {
  const context = await contextOf();
  const listed = await lishentsyInformation.run(context, lishentsyInformation.input.parse({}));
  expect(listed).toMatchObject({ value: { items: [{ receivedOn: OCTOBER, checkedOn: OCTOBER }] } });
  const course = await lishentsyCourse.run(context, { informationId });
  const steps = course.ok ? course.value.steps.map(({ step, on }) => [step, on]) : [];
  expect(steps.slice(0, 2)).toEqual([
    ['information', OCTOBER],
    ['check', OCTOBER],
  ]);
  expect(course).toMatchObject({ value: { documents: [{ issuedOn: OCTOBER }], mayKeep: true } });
  const entry = await lishentsyEntry.run(context, { entryId });
  const history = entry.ok ? entry.value.history.map(({ kind, on }) => [kind, on]) : [];
  expect(history).toEqual([
    ['information', OCTOBER],
    ['checked', OCTOBER],
    ['document', OCTOBER],
    ['entered', JANUARY],
  ]);
  expect(await exported('information', {})).toMatch(/;1926-10;Белов;1926-10;/);
});

test('art. 24: the list of a day names whom the register of that day does: who was entered in a month, from its last day on', async () => {
  const context = await contextOf();
  const namedOn = async (on: string) => {
    const register = await lishentsyRegister.run(
      context,
      lishentsyRegister.input.parse({ sovietId: world.id('Борковский'), state: 'entered', on }),
    );
    const list = await lishentsyList.run(context, lishentsyList.input.parse({ listId, on }));
    const paper = await printAs(world, RECORDER, lishentsyListPaper, { listId, on: civilDay(on) });
    return {
      register: register.ok && register.value.items.map(({ id }) => id).toSorted(),
      list: list.ok && list.value.items.map((item) => item.entryId).toSorted(),
      paper: paper.data.rows.length,
    };
  };
  expect(await namedOn('1927-01-30')).toEqual({ register: [otherId], list: [otherId], paper: 1 });
  const both = [entryId, otherId].toSorted();
  expect(await namedOn('1927-01-31')).toEqual({ register: both, list: both, paper: 2 });
});

test('art. 24: whom the commission checked in a month it had not checked before the end of that month', async () => {
  const context = await contextOf();
  const checkedOn = async (on?: string) => {
    const list = await lishentsyList.run(context, lishentsyList.input.parse({ listId, on }));
    const { data } = await printAs(world, RECORDER, lishentsyListPaper, { listId, ...(on && { on: civilDay(on) }) });
    return {
      list: list.ok && list.value.items.map(({ outcome, verifiedOn }) => [outcome, verifiedOn]),
      paper: data.rows.map(({ check }) => check?.on ?? null),
    };
  };
  const pending = ['pending', null];
  expect(await checkedOn('1927-02-27')).toEqual({ list: [pending, pending], paper: [null, null] });
  const kept = ['kept', FEBRUARY];
  expect(await checkedOn()).toEqual({ list: [kept, kept], paper: [FEBRUARY, FEBRUARY] });
});

test('art. 24, 25: posted before the month of its checking the list is said to be; with it not', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  const { electionId, entries } = await enterTraders(own, { people: 1 });
  const { id } = await own.do(RECORDER, 'lishentsy/compile', { electionId });
  await keepAll(own, id, entries, '1927-02');
  const publish = async (on: World, posted: string, postedOn: string) => {
    const act = { listId: posted, places: 'у здания сельсовета', postedOn };
    const { findings } = await on.do(RECORDER, 'lishentsy/publish', act);
    return findings.map(({ rule }) => rule);
  };
  expect(await publish(own, id, '1927-01')).toContain('list-verified-later');
  expect(await publish(world, listId, '1927-02')).not.toContain('list-verified-later');
  await own.close();
});

test('art. 24, 25: who was struck in a month after the posting stood on the register when the list was posted', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  const { electionId, entries } = await enterTraders(own, { people: 1 });
  const { id } = await own.do(RECORDER, 'lishentsy/compile', { electionId });
  await keepAll(own, id, entries, '1927-01');
  const struck = { entryId: entries[0], reason: 'торговлю оставил', document: 'акт № 4', on: '1927-05' };
  await own.do(RECORDER, 'lishentsy/strike', struck);
  const act = { listId: id, places: 'у здания сельсовета', postedOn: '1927-03' };
  const { findings } = await own.do(RECORDER, 'lishentsy/publish', act);
  expect(findings.map(({ rule }) => rule)).not.toContain('list-overtaken');
  // As of a day before the month of its posting it hung nowhere.
  const asOf = async (on: string) => printAs(own, RECORDER, lishentsyListPaper, { listId: id, on: civilDay(on) });
  expect((await asOf('1927-02-28')).data).toMatchObject({ marks: { isDraft: true } });
  expect((await asOf('1927-03-31')).data).toMatchObject({ marks: { isDraft: false } });
  await own.close();
});

test('art. 24: what hangs on the wall tells of its papers and its checking what is known', async () => {
  const { text } = await printAs(world, RECORDER, lishentsyListPaper, { listId });
  expect(text).toContain(run('№ 1 (октябрь 1926 г.), финотдел'));
  expect(text).toContain(run('февраль 1927 г., Лосев'));
  expect(await exported('lishentsy-list', { listId })).toContain(';1927-02;');
});

test('art. 26: the copies and their receipts are told as far as their days are known', async () => {
  const send = (sentOn: string) =>
    world.try(RECORDER, 'lishentsy/send-copies', { listId, copies: [{ to: 'soviet', sentOn }] });
  expect(await send('1927-01-31')).toMatchObject({ error: { issues: [{ message: 'before-posting' }] } });
  expect(await send('1927-02')).toMatchObject({ ok: true });
  const receive = (receivedOn: string) =>
    world.try(RECORDER, 'lishentsy/receive-copies', {
      ...{ listId, copies: [{ to: 'soviet', receivedOn, receivedBy: 'секретарь Лосев' }] },
    });
  expect(await receive('1927-01-31')).toMatchObject({ error: { issues: [{ message: 'before-sending-copy' }] } });
  expect(await receive('1927-02')).toMatchObject({ ok: true });
  const copies = async () => {
    const seen = await lishentsyList.run(await contextOf(), lishentsyList.input.parse({ listId }));
    return seen.ok && seen.value.list.copies;
  };
  expect(await copies()).toEqual([
    { to: 'soviet', sentOn: FEBRUARY, receivedOn: FEBRUARY, receivedBy: 'секретарь Лосев' },
  ]);
  // Sent anew on a day that is known, it keeps what is known of its receipt.
  expect(await send('1927-02-05')).toMatchObject({ ok: true });
  expect(await copies()).toMatchObject([{ sentOn: '1927-02-05', receivedOn: FEBRUARY }]);
});

test('art. 27, 28: a complaint of a month, and the word of another, stand on the list of a day from the last days of those months on', async () => {
  const filing = { entryId: otherId, filedOn: '1927-03', form: 'oral', text: 'не торгую', filedBy: 'сам' };
  const { id: appealId } = await world.do(RECORDER, 'appeals/file', filing);
  await world.do(RECORDER, 'appeals/forward', { appealId, on: '1927-03', conclusion: 'Проверено.' });
  await world.do(RECORDER, 'appeals/receive', { appealId, on: '1927-03' });
  await world.do(RECORDER, 'appeals/decide', { appealId, on: '1927-04', outcome: 'satisfied', reasons: 'по справке' });
  const shownOn = async (on: string) => {
    const list = await lishentsyList.run(await contextOf(), lishentsyList.input.parse({ listId, on }));
    const item = list.ok ? list.value.items.find((one) => one.entryId === otherId) : undefined;
    const paper = await printAs(world, RECORDER, lishentsyListPaper, { listId, on: civilDay(on) });
    const note = paper.data.rows.find(({ number }) => number === item?.number)?.note ?? '';
    return [item?.appealId != null, item?.satisfiedOn != null, note.replaceAll('\u00a0', ' ')];
  };
  expect(await shownOn('1927-03-30')).toEqual([false, false, '']);
  expect(await shownOn('1927-04-29')).toEqual([true, false, 'жалоба (март 1927 г.)']);
  expect(await shownOn('1927-04-30')).toEqual([
    ...[true, true],
    expect.stringMatching(/^жалоба \(март 1927 г\.\); восстановлена? \(апрель 1927 г\.\)$/),
  ]);
});

test('art. 21: struck in a month and put back on a day of that month, a person stands on the register again', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  const { entries } = await enterTraders(own, { people: 1 });
  const [id] = entries;
  await own.do(RECORDER, 'lishentsy/strike', { entryId: id, reason: 'выехал', document: 'акт № 2', on: '1927-03' });
  await own.do(RECORDER, 'lishentsy/reinstate', { entryId: id, reason: 'вернулся', on: '1927-03-20' });
  const asked = lishentsyRegister.input.parse({ sovietId: own.id('Борковский'), on: '1927-04-01' });
  const register = await lishentsyRegister.run(contextFor(await own.as(RECORDER), 'ru'), asked);
  expect(register).toMatchObject({ value: { items: [{ id, state: 'entered' }] } });
  await own.close();
});

test('art. 21: as of a day within its striking an entry tells the month of that striking, whatever has come since', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  const { entries } = await enterTraders(own, { people: 1 });
  const [id] = entries;
  const strike = (on: string) =>
    own.do(RECORDER, 'lishentsy/strike', { entryId: id, reason: 'выехал', document: 'акт № 2', on });
  await strike('1927-03');
  await own.do(RECORDER, 'lishentsy/reinstate', { entryId: id, reason: 'вернулся', on: '1927-05-02' });
  await strike('1927-06');
  const struckOn = async (on: string) => {
    const asked = lishentsyRegister.input.parse({ sovietId: own.id('Борковский'), on });
    const register = await lishentsyRegister.run(contextFor(await own.as(RECORDER), 'ru'), asked);
    return register.ok && register.value.items.map((item) => [item.state, item.struckOn]);
  };
  expect(await struckOn('1927-04-01')).toEqual([['struck', { earliest: '1927-03-01', latest: '1927-03-31' }]]);
  expect(await struckOn('1927-05-02')).toEqual([['entered', null]]);
  expect(await struckOn('1927-07-01')).toEqual([['struck', { earliest: '1927-06-01', latest: '1927-06-30' }]]);
  await own.close();
});
