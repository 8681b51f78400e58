import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { makeMeeting } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { resultsSoviet } from './territory';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
let list: PostedList;

const figures = async () => {
  const found = await resultsSoviet.run(contextFor(await world.as('borkovskaya-clerk'), 'ru'), {
    electionId: list.electionId,
  });
  if (!found.ok) throw new Error('the results were refused');
  const { total, disfranchised } = found.value;
  return { total: total.disfranchised, letters: disfranchised };
};

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  list = await postList(world, { people: 3 });
  return () => world.close();
});

describe('art. 15, 21: the disfranchised in the results', () => {
  it('are as many by letters as they are in all: not who was struck from the register, nor who died or left', async () => {
    expect(await figures()).toEqual({ total: 3, letters: [{ key: 'з', count: 3 }] });
    await world.setDay('1927-01-25');
    await world.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId: list.entries[0], reason: 'торговлю оставил', document: 'справка № 19', on: '1927-01-24' },
    });
    expect(await figures()).toEqual({ total: 2, letters: [{ key: 'з', count: 2 }] });
    await world.do(SECRETARY, 'register/strike-resident', {
      ...{ residentId: list.residents[1], reason: 'умер', on: '1927-01-25' },
    });
    expect(await figures()).toEqual({ total: 1, letters: [{ key: 'з', count: 1 }] });
  });
});

describe('art. 49: the results of elections whose commission has ended', () => {
  const endedWorld = async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const end = (on: string) =>
      own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on });
    const results = async (electionId: string) =>
      resultsSoviet.run(contextFor(await own.as('admin'), 'ru'), { electionId });
    return { own, end, results };
  };

  it('name the letter that was posted, whatever the entry has been amended to since', async () => {
    const { own, end, results } = await endedWorld();
    const { electionId, entries } = await postList(own, { people: 2 });
    const amend = (entryId: string | undefined) =>
      own.do(SECRETARY, 'lishentsy/amend', { entryId, letter: 'ж', reason: 'проверено', on: '1927-01-17' });
    const asPosted = { value: { disfranchised: [{ key: 'з', count: 2 }] } };
    await amend(entries[0]);
    expect(await results(electionId)).toMatchObject(asPosted);
    await end('1927-01-17');
    await amend(entries[1]);
    expect(await results(electionId)).toMatchObject(asPosted);
  });

  it('tell of the deputies what the register said then', async () => {
    const { own, end, results } = await endedWorld();
    const { electionId, meetingId, electors } = await makeMeeting(own, 3);
    const [residentId = ''] = electors;
    const { prisma } = own.store;
    const elected = { residentId, race: 'deputies', name: 'Лавров', votes: 3, ordinal: 1 };
    await prisma.electedPerson.create({ data: { meetingId, ...elected } });
    await prisma.meeting.update({ where: { id: meetingId }, data: { state: 'signed', seal: 'seal' } });
    await end('1927-02-06');
    const before = await results(electionId);
    expect(before).toMatchObject({ value: { deputies: { party: [{ key: '', count: 1 }] } } });
    await own.do(SECRETARY, 'register/amend-resident', { residentId, party: 'ВКП(б)', reason: 'вступил в партию' });
    expect(await results(electionId)).toEqual(before);
  });
});
