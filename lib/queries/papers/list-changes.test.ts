import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { civilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { run } from '@/lib/papers/samples/read-paper';
import { enterTraders, keepAll, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { lishentsyChanges } from '../lishentsy/changes';
import { contextFor } from '../query';
import { listChangesPaper } from './list-changes';

const SECRETARY = 'borkovskaya-secretary';
const CLERK = 'borkovskaya-clerk';
/** More than a page of any list holds. */
const MANY = 520;
const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };

let world: World;
let listId: string;
let late: string;

const nameOf = async (residentId: string, of = world): Promise<string> => {
  const { surname, given, patronymic } = await of.store.prisma.resident.findUniqueOrThrow({
    where: { id: residentId },
  });
  return [surname, given, patronymic].join(' ');
};
const changes = async () => {
  const context = contextFor(await world.as(CLERK), 'ru');
  const asked = await lishentsyChanges.run(context, lishentsyChanges.input.parse({ listId }));
  if (!asked.ok) throw new Error('the changes were refused');
  return asked.value;
};

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  const { electionId, entries } = await enterTraders(world, { people: 1 });
  const sovietId = world.id('Борковский');
  const others = await world.addResidents('Борковский', MANY);
  await world.store.prisma.lishenetsEntry.createMany({
    data: others.map((residentId) => ({
      ...{ sovietId, residentId, letter: 'з', verdict: 'lawful', state: 'entered' },
      enteredOn: dateOfDay(civilDay('1927-01-03')),
    })),
  });
  ({ id: listId } = await world.do(CLERK, 'lishentsy/compile', { electionId }));
  await keepAll(world, listId, entries);
  await world.store.prisma.disfranchisedRow.updateMany({ where: { listId }, data: { outcome: 'kept' } });
  await world.do(CLERK, 'lishentsy/publish', { listId, postedOn: '1927-01-17', places: 'у здания сельсовета' });
  await world.setDay('1927-01-25');
  await world.store.prisma.lishenetsEntry.updateMany({
    where: { residentId: { in: others } },
    data: { state: 'struck', struckOn: dateOfDay(civilDay('1927-01-24')), strikeReason: 'выехал' },
  });
  [late = ''] = await world.addResidents('Борковский', 1);
  await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId, residentId: late, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-20' },
  });
  return () => world.close();
});

describe('art. 25: the sheet of changes hung beside the list', () => {
  it('does not name whom no posted list names yet; the screen does', async () => {
    const { data, text } = await printAs(world, CLERK, listChangesPaper, { listId });
    const name = await nameOf(late);
    expect(data.rows.map((row) => row.name)).not.toContain(name);
    expect(data.rows.every(({ number }) => number !== null)).toBe(true);
    expect(text).not.toContain('ещёневходит');
    expect((await changes()).total).toBe(MANY + 1);
  });

  it('holds every change, however many there are', async () => {
    const { data } = await printAs(world, CLERK, listChangesPaper, { listId });
    expect(data.rows).toHaveLength(MANY);
  });
});

it('art. 25: of elections that are past it tells nothing of what has come about since', async () => {
  const own = await createWorld({ today: '1927-01-20' });
  onTestFinished(() => own.close());
  const posted = await postList(own, { people: 4 });
  const [struck, later, renamed, merged] = posted.residents;
  const [before, after, amended] = posted.entries;
  const strike = (entryId: string | undefined, on: string) =>
    own.do(SECRETARY, 'lishentsy/strike', { entryId, reason: 'торговлю оставил', document: 'справка № 19', on });
  const told = async () => {
    const context = contextFor(await own.as(CLERK), 'ru');
    const asked = await lishentsyChanges.run(context, lishentsyChanges.input.parse({ listId: posted.listId }));
    const { data } = await printAs(own, CLERK, listChangesPaper, { listId: posted.listId });
    const items = asked.ok ? asked.value.items : [];
    return {
      changes: items.map(({ kind, entryId, letter, on }) => [kind, entryId, letter, on]),
      hung: data.rows.length,
      names: data.rows.map(({ name }) => name),
    };
  };
  await strike(before, '1927-01-19');
  await own.do(SECRETARY, 'register/amend-resident', { residentId: renamed, household: '90', reason: 'новый двор' });
  const changes = [
    ['amended', amended, 'з', null],
    ['struck', before, 'з', '1927-01-19'],
  ];
  const names = [await nameOf(renamed ?? '', own), await nameOf(struck ?? '', own)];
  const asLaidDown = { changes, hung: 2, names };
  expect(await told()).toEqual(asLaidDown);
  await own.setDay('1927-03-01');
  await own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-03-01' });
  await own.setDay('1927-03-02');

  await strike(after, '1927-03-02');
  await own.do(SECRETARY, 'lishentsy/amend', { entryId: amended, letter: 'и', reason: 'посредник', on: '1927-03-02' });
  await own.do(SECRETARY, 'register/amend-resident', { residentId: renamed, surname: 'Новая', reason: 'брак' });
  await own.do(SECRETARY, 'register/amend-resident', { residentId: struck, surname: 'Иной', reason: 'описка' });
  await own.do(SECRETARY, 'register/merge-residents', { residentId: merged, intoId: later, reason: 'одно лицо' });
  const [stranger] = await own.addResidents('Борковский', 1);
  await own.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId: own.id('Борковский'), residentId: stranger, letter: 'з', facts: {}, documents: [paper] },
    enteredOn: '1927-03-02',
  });
  expect(await told()).toEqual(asLaidDown);
  // Put back since, it had still ended at those elections.
  await own.do(SECRETARY, 'lishentsy/reinstate', { entryId: before, reason: 'торгует вновь', on: '1927-03-02' });
  expect(await told()).toEqual(asLaidDown);
});

it('art. 25, 49: of elections past in a file of the past it tells whose entry had ended, whatever is known of the day', async () => {
  const recorder = 'uezd-recorder';
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  onTestFinished(() => own.close());
  const { electionId, entries } = await enterTraders(own, { people: 3 });
  const posted = await own.do(recorder, 'lishentsy/compile', { electionId });
  await keepAll(own, posted.id, entries, '1927-01');
  await own.do(recorder, 'lishentsy/publish', { listId: posted.id, postedOn: '1927-01-15', places: 'у сельсовета' });
  for (const [place, on] of ['1927-03', '1927-03-10', '1927-04-02'].entries()) {
    const struck = { entryId: entries[place], reason: 'торговлю оставил', document: 'справка № 19', on };
    await own.do(recorder, 'lishentsy/strike', struck);
  }
  await own.do(recorder, 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-03-20' });
  const told = async () => {
    const context = contextFor(await own.as(recorder), 'ru');
    const asked = await lishentsyChanges.run(context, lishentsyChanges.input.parse({ listId: posted.id }));
    return asked.ok ? asked.value.items.map(({ kind, entryId, on }) => [kind, entryId, on]) : [];
  };
  const before = await told();
  // What is told of a day after the commission's end is of no sheet of its elections.
  expect(before.map(([, entryId]) => entryId).toSorted()).toEqual(entries.slice(0, 2).toSorted());
  // What came before events were kept was given ids by chance, which tell nothing of when it was written down.
  const first = await own.store.prisma.entryEvent.findFirstOrThrow({
    where: { entryId: entries[1] ?? '', kind: 'struck' },
  });
  await own.store.prisma.entryEvent.update({
    where: { id: first.id },
    data: { id: 'f47ac10b-58cc-4372-a567-0e02b2c3d479' },
  });

  const sovietId = own.id('Борковский');
  const { id: campaignId } = await own.do('admin', 'campaign/open', {
    ...{ territoryId: own.id('Ольховский'), name: 'Выборы 1928 года', mode: 'conduct' },
    ...{ startsOn: '1928-01-20', today: '1928-01-20' },
  });
  const members = [{ name: 'Егоров И. П.', function: 'chair' }];
  const formed = await own.do('admin', 'commissions/form', { campaignId, territoryId: sovietId, members });
  await own.appoint('chair-of-1928', 'chair', formed.id, campaignId);
  await own.do('chair-of-1928', 'elections/announce', { campaignId, sovietId, startsOn: '1928-02-26' });
  expect(await told()).toEqual(before);
});

describe('art. 25: of whom a sheet hung in between may have told as free the next one tells that the entry stands again', () => {
  const DAY = '1927-01-20';
  const told = async (own: World, listId: string) => {
    const { data, text } = await printAs(own, CLERK, listChangesPaper, { listId });
    const context = contextFor(await own.as(CLERK), 'ru');
    const asked = await lishentsyChanges.run(context, lishentsyChanges.input.parse({ listId }));
    const items = asked.ok ? asked.value.items : [];
    return { text, items: items.map(({ kind, on, entryId }) => [kind, on, entryId]), hung: data.rows.length };
  };

  it('once struck and put back, as once freed on a complaint by a word that was overturned', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const { listId, entries } = await postList(own, { people: 3 });
    const [struck, freed] = entries;
    await own.setDay(DAY);
    await own.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId: struck, reason: 'выехал', document: 'справка № 3', on: '1927-01-19' },
    });
    const filing = { entryId: freed, filedOn: '1927-01-18', form: 'written', text: 'Не торгую.', filedBy: 'сам' };
    const { id: appealId } = await own.do(CLERK, 'appeals/file', filing);
    await own.do(CLERK, 'appeals/forward', { appealId, on: '1927-01-18', conclusion: 'Проверено.' });
    await own.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: '1927-01-19' });
    const word = { appealId, reasons: 'по справке' };
    await own.do('pokrovskaya-clerk', 'appeals/decide', { ...word, on: '1927-01-19', outcome: 'satisfied' });
    const first = await told(own, listId);
    expect(first.items.map(([kind]) => kind).toSorted()).toEqual(['satisfied', 'struck']);
    await own.do(SECRETARY, 'lishentsy/reinstate', { entryId: struck, reason: 'вернулся', on: DAY });
    await own.do('central-clerk', 'appeals/supervise', { ...word, on: DAY, outcome: 'refused' });
    const second = await told(own, listId);
    expect(second.items.toSorted()).toEqual([
      ['overturned', DAY, freed],
      ['reinstated', DAY, struck],
    ]);
    expect(second.text).toContain(run('Исключение отменено, запись снова в силе: вернулся'));
    expect(second.text).toContain(run('Решение о восстановлении отменено, запись снова в силе'));

    await own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on: DAY });
    await own.setDay('1927-03-01');
    await own.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId: entries[2], reason: 'выехал', document: 'справка № 4', on: '1927-02-01' },
    });
    await own.do(SECRETARY, 'lishentsy/reinstate', { entryId: entries[2], reason: 'вернулся', on: '1927-02-02' });
    expect((await told(own, listId)).items).toEqual(second.items);
  });

  it('a day of which the month alone is known is told as that month', async () => {
    const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
    onTestFinished(() => own.close());
    const { listId, entries } = await postList(own, { people: 2 });
    const MARCH = { earliest: '1927-03-01', latest: '1927-03-31' };
    const strike = { reason: 'выехал', document: 'справка № 3', on: '1927-03' };
    for (const entryId of entries) await own.do(SECRETARY, 'lishentsy/strike', { entryId, ...strike });
    const [back] = entries;
    await own.do(SECRETARY, 'lishentsy/reinstate', { entryId: back, reason: 'вернулся', on: '1927-03' });
    await own.do(SECRETARY, 'lishentsy/amend', { entryId: back, letter: 'и', reason: 'посредник', on: '1927-03' });
    const { items, text } = await told(own, listId);
    expect(items.map(([kind, on]) => [kind, on]).toSorted()).toEqual([
      ['amended', MARCH],
      ['reinstated', MARCH],
      ['struck', MARCH],
    ]);
    expect(text).toContain(run('март 1927 г.'));
  });
});
