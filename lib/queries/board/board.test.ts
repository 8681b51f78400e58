import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { keepAll, postList } from '@/lib/testing/lishentsy';
import { HELD_ON, makeMeeting } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';
import { findBoardElection } from './election';
import { listBoardElections } from './elections';

let world: World;
let electionId: string;
let residentId: string;
beforeAll(async () => {
  world = await createWorld();
  await world.setDay('1927-01-17');
  const posted = await postList(world, { startsOn: '1927-02-20' });
  electionId = posted.electionId;
  residentId = posted.residents[0] ?? '';
  for (const [soviet, chair] of [
    ['Каменский', 'kamenskaya-chair'],
    ['Ольховск', 'olkhovsk-chair'],
  ] as const)
    await world.do(chair, 'elections/announce', {
      ...{ campaignId: world.id('campaign'), sovietId: world.id(soviet), startsOn: '1927-02-20' },
    });
});
afterAll(() => world.close());

describe('the notice board, longer than a page', () => {
  it('art. 25: a posted list goes on by its numbers, and says how many there are', async () => {
    const listOf = async (cursor?: string) =>
      (await findBoardElection(world.store.prisma, electionId, { cursor, limit: 2 }))?.lists[0]?.people;
    const first = await listOf();
    expect(first?.items.map(({ number }) => number)).toEqual([1, 2]);
    expect(first).toMatchObject({ total: 3, next: '2' });
    const second = await listOf(first?.next ?? '');
    expect(second?.items.map(({ number }) => number)).toEqual([3]);
    expect(second).toMatchObject({ total: 3, next: null });
  });

  it('has every soviet whose elections are announced, once', async () => {
    const pageFrom = (cursor?: string) => listBoardElections(world.store.prisma, { cursor, limit: 2 });
    const first = await pageFrom();
    const second = await pageFrom(first.next ?? '');
    expect([first.items.length, first.total, second.items.length, second.next]).toEqual([2, 3, 1, null]);
    const soviets = [...first.items, ...second.items].map(({ soviet }) => soviet);
    expect(soviets.toSorted()).toEqual(['Борковский', 'Каменский', 'Ольховск']);
  });

  it('begins anew where it is asked from what is no place of it', async () => {
    for (const cursor of ['вздор', '-1', '1e99', ''])
      expect((await listBoardElections(world.store.prisma, { cursor, limit: 2 })).items).toHaveLength(2);
  });
});

describe('the notice board, as what hangs on the wall', () => {
  const board = async () => (await findBoardElection(world.store.prisma, electionId))?.lists ?? [];

  it('art. 25: a posted list keeps its words, whatever is amended in the register', async () => {
    const [before] = await board();
    await world.do('borkovskaya-secretary', 'register/amend-resident', {
      ...{ residentId, reason: 'по метрике', surname: 'Переписанный' },
    });
    const [after] = await board();
    expect(after?.people.items).toEqual(before?.people.items);
  });

  it('art. 25, 27: a supplementary list hangs beside the first, with a week for complaints of its own', async () => {
    const [added] = await world.addResidents('Борковский', 1, { settlement: 'Выселки' });
    const { id } = await world.do('borkovskaya-secretary', 'lishentsy/enter', {
      ...{ sovietId: world.id('Борковский'), residentId: added, letter: 'з', facts: {}, enteredOn: '1927-01-17' },
      documents: [{ kind: 'patent-certificate', number: '2', issuedOn: '1926-11-01', issuer: 'финотдел' }],
    });
    const { id: listId } = await world.do('borkovskaya-clerk', 'lishentsy/compile', { electionId });
    await keepAll(world, listId, [id], '1927-01-17');
    await world.setDay('1927-01-20');
    await world.do('borkovskaya-clerk', 'lishentsy/publish', {
      ...{ listId, postedOn: '1927-01-20', places: 'у сельсовета' },
    });
    const lists = await board();
    expect(lists.map(({ isAddition, people }) => [isAddition, people.total])).toEqual([
      [false, 3],
      [true, 1],
    ]);
    expect(lists.map(({ complaints }) => complaints?.due)).toEqual(['1927-01-24', '1927-01-27']);
    const soviets = (await listBoardElections(world.store.prisma)).items;
    expect(soviets.find((soviet) => soviet.electionId === electionId)).toMatchObject({
      ...{ postedOn: '1927-01-17', listed: 4 },
    });
  });

  it('art. 18–21: beside a name stands what has freed the person since, and nobody freed is counted', async () => {
    const posted = await world.store.prisma.disfranchisedRow.findMany({ orderBy: { number: 'asc' } });
    const [first, second, third] = posted.map(({ entryId }) => entryId);
    await world.do('borkovskaya-secretary', 'lishentsy/strike', {
      ...{ entryId: first, reason: 'внесён ошибочно', document: 'справка № 19', on: '1927-01-20' },
    });
    const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId: second, filedOn: '1927-01-20', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await world.do('central-clerk', 'appeals/supervise', {
      ...{ appealId, on: '1927-01-20', outcome: 'satisfied', reasons: 'патента не было' },
    });
    const freed = async () => (await board())[0]?.people.items.map((person) => person.freed);
    expect(await freed()).toEqual(['struck', 'complaint', null]);
    await world.appoint('guberniya-officer', 'executive-officer', world.id('Верхневолжская'));
    const [secretary, on] = ['borkovskaya-secretary', '1927-01-20'];
    const { id: petitionId } = await world.do(secretary, 'petitions/file', {
      entryId: third,
      filedOn: on,
      documents: [],
    });
    await world.do(secretary, 'petitions/conclude', { petitionId, on, conclusion: 'Трудится.' });
    const granted = { labourSince: '1921-06-01', loyaltyProved: true, outcome: 'satisfied' };
    await world.do('guberniya-chair', 'petitions/decide', { petitionId, on, ...granted });
    await world.do('guberniya-officer', 'petitions/confirm', { petitionId, on, confirmed: true });
    expect(await freed()).toEqual(['struck', 'complaint', 'restored']);
    const soviets = (await listBoardElections(world.store.prisma)).items;
    expect(soviets.find((soviet) => soviet.electionId === electionId)).toMatchObject({ listed: 1 });
  });

  it('art. 25: a list of the past hangs there though nobody knows the very day, and says what is known of it', async () => {
    const past = await createWorld({ today: '1927-03-01', mode: 'reconstruct' });
    onTestFinished(() => past.close());
    const list = await postList(past, { people: 2, postedOn: '1927-01' });
    const january = { earliest: '1927-01-01', latest: '1927-01-31' };
    const shown = await findBoardElection(past.store.prisma, list.electionId);
    expect(shown?.lists).toMatchObject([{ postedOn: january, complaints: null, people: { total: 2 } }]);
    const { items } = await listBoardElections(past.store.prisma);
    expect(items.find((soviet) => soviet.electionId === list.electionId)).toMatchObject({
      ...{ isPosted: true, postedOn: january, listed: 2 },
    });
    // An addition whose day is known was posted after it.
    const [late] = await past.addResidents('Борковский', 1);
    const { id: entryId } = await past.do('borkovskaya-secretary', 'lishentsy/enter', {
      ...{ sovietId: past.id('Борковский'), residentId: late, letter: 'з', facts: {}, enteredOn: '1927-01-20' },
      documents: [{ kind: 'patent-certificate', number: '2', issuedOn: '1926-11-01', issuer: 'финотдел' }],
    });
    const { electionId: ofPast } = list;
    const added = await past.do('borkovskaya-clerk', 'lishentsy/compile', { electionId: ofPast });
    await keepAll(past, added.id, [entryId], '1927-01-21');
    const hung = { listId: added.id, postedOn: '1927-02-01', places: 'у здания сельсовета' };
    await past.do('borkovskaya-clerk', 'lishentsy/publish', hung);
    const board = await listBoardElections(past.store.prisma);
    expect(board.items.find((soviet) => soviet.electionId === ofPast)).toMatchObject({ postedOn: january, listed: 3 });
    const both = await findBoardElection(past.store.prisma, ofPast);
    expect(both?.lists.map(({ postedOn, isAddition }) => [postedOn, isAddition])).toEqual([
      [january, false],
      ['1927-02-01', true],
    ]);
  });
});

describe('the notice board, on the meetings to come', () => {
  it('art. 35: names the nearest day that has not passed', async () => {
    const own = await createWorld({ today: HELD_ON });
    onTestFinished(() => own.close());
    const { electionId } = await makeMeeting(own, 10);
    const nearest = async () =>
      (await listBoardElections(own.store.prisma)).items.find((one) => one.electionId === electionId)?.nextMeetingOn;
    expect(await nearest()).toBe(HELD_ON);
    await own.setDay('1927-03-15');
    expect(await nearest()).toBeNull();
  });
});
