import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';
import { meetingRoll } from '../meetings/roll';
import { electorListPaper } from '../papers/elector-list';
import { contextFor } from '../query';
import { residentQuery } from '../register/resident';
import { residentsQuery } from '../register/residents';
import { uchastkiElectors } from './electors';

const CHAIR = 'borkovskaya-chair';
let world: World;
let electionId: string;
let uchastokId: string;
let uchastki: object[];

beforeAll(async () => {
  world = await createWorld();
  await world.addResidents('Борковский', 60, { settlement: 'Борки' });
  const announced = { campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-13' };
  electionId = (await world.do(CHAIR, 'elections/announce', announced)).id;
  const parts = { settlementIds: ['Борки', 'Выселки', 'Заполье'].map((name) => world.id(name)) };
  uchastki = [{ number: 1, name: 'Борки', kind: 'territorial', ...parts }];
  await world.do(CHAIR, 'uchastki/adopt', { electionId, uchastki });
  uchastokId = (await world.store.prisma.uchastok.findFirstOrThrow({ where: { electionId } })).id;
});
afterAll(() => world.close());

const context = async () => contextFor(await world.as(CHAIR), 'ru');

async function asked(on?: string) {
  const input = uchastkiElectors.input.parse({ uchastokId, on, limit: 100 });
  const answer = await uchastkiElectors.run(await context(), input);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const listed = async (on?: string): Promise<ReadonlyMap<string, number | null>> =>
  new Map((await asked(on)).items.map(({ id, number }) => [id, number]));

/** The list on paper: its numbers, and whether they are known. */
async function printed(on: string) {
  const paper = await electorListPaper.load(await context(), electorListPaper.input.parse({ uchastokId, on }));
  if (!paper.ok) throw new Error(paper.error.code);
  const { groups, kept } = paper.value.data;
  return { kept, numbers: groups.flatMap(({ electors }) => electors.map(({ number }) => number)) };
}

const holders = async (...numbers: readonly number[]) => {
  const rows = await world.store.prisma.resident.findMany({ where: { uchastokId, electorNo: { in: [...numbers] } } });
  return rows.map(({ id }) => id);
};

const come = async (surname: string) => {
  const person = { surname, given: 'Пётр', patronymic: 'Ильич', sex: 'm', birthYear: 1890, household: '70' };
  const settlementId = world.id('Борки');
  return (await world.do('borkovskaya-secretary', 'register/add-resident', { settlementId, ...person })).id;
};

test('art. 36: whoever comes after the list was numbered takes the next number, and nobody’s', async () => {
  const gone = [...(await holders(3, 17, 41))];
  for (const residentId of gone)
    await world.do('borkovskaya-secretary', 'register/strike-resident', { residentId, reason: 'выбыл' });
  const first = await come('Яшин');
  expect((await listed()).get(first)).toBe(61);
  const second = await come('Абрамов');
  const numbers = await listed();
  expect([numbers.get(first), numbers.get(second)]).toEqual([61, 62]);
  expect(new Set(numbers.values()).size).toBe(numbers.size);
  expect(numbers.size).toBe(59);
  const record = await residentQuery.run(await context(), { residentId: second });
  expect(record).toMatchObject({ value: { electorNo: 62 } });
  const register = residentsQuery.input.parse({ uchastokId, sovietId: world.id('Борковский'), limit: 100 });
  const people = await residentsQuery.run(await context(), register);
  if (!people.ok) throw new Error(people.error.code);
  const electors = people.value.items.filter(({ franchise }) => franchise === 'elector');
  expect(new Map(electors.map(({ id, electorNo }) => [id, electorNo]))).toEqual(numbers);
});

test('a number that waits for one whose right is disputed is nobody else’s', async () => {
  const [residentId = ''] = await holders(60);
  await world.store.prisma.resident.update({ where: { id: residentId }, data: { franchise: 'disfranchised' } });
  expect(new Set((await listed()).values())).not.toContain(60);
  await world.store.prisma.resident.update({ where: { id: residentId }, data: { franchise: 'elector' } });
  const numbers = await listed();
  expect(numbers.get(residentId)).toBe(60);
  expect(new Set(numbers.values()).size).toBe(numbers.size);
});

test('art. 14: the list of an earlier day bears the numbers that stood then, whatever has been numbered anew since', async () => {
  const first = await listed();
  const countChanges = () => world.store.prisma.residentChange.count();
  const divideOn = async (day: string) => {
    await world.setDay(day);
    await world.do(CHAIR, 'uchastki/adopt', { electionId, uchastki });
    return listed();
  };

  const second = await divideOn('1927-01-05');
  expect([...second.values()]).toEqual([...second.keys()].map((_, place) => place + 1));
  expect(second).not.toEqual(first);
  const changes = await countChanges();
  expect(await divideOn('1927-01-06')).toEqual(second);
  expect(await countChanges()).toBe(changes);

  await world.setDay('1927-01-07');
  const [leaves = ''] = await holders(2);
  await world.do('borkovskaya-secretary', 'register/strike-resident', { residentId: leaves, reason: 'выбыл' });
  const late = await come('Аболин');
  const third = await divideOn('1927-01-10');
  expect(third.get(late)).toBe(1);

  expect(await listed('1927-01-04')).toEqual(first);
  expect(await listed('1927-01-06')).toEqual(second);
  expect((await listed('1927-01-07')).get(late)).toBe(Math.max(...[...second.values()].map(Number)) + 1);
  expect(await listed('1927-01-10')).toEqual(third);
  expect(await printed('1927-01-06')).toEqual({ kept: 'as-it-stood', numbers: [...second.values()] });
});

test('art. 14: where the numbers of a day were not kept, its list bears none and says so', async () => {
  const stood = await asked('1927-01-06');
  await world.store.prisma.election.update({
    where: { id: electionId },
    data: { numbersFrom: new Date('1927-01-07') },
  });
  const list = await asked('1927-01-06');
  expect(list).toMatchObject({ kept: 'without-numbers', total: stood.total });
  expect(list.items.map(({ number }) => number)).toEqual(stood.items.map(() => null));
  expect(new Set(list.items.map(({ id }) => id))).toEqual(new Set(stood.items.map(({ id }) => id)));
  expect(await printed('1927-01-06')).toEqual({ kept: 'without-numbers', numbers: stood.items.map(() => null) });
  expect((await asked('1927-01-07')).items.map(({ number }) => number)).not.toContain(null);
  await world.store.prisma.election.update({ where: { id: electionId }, data: { numbersFrom: null } });
});

test('art. 39: at the door everybody has the number of the list, whoever came later too', async () => {
  const meeting = { uchastokId, heldOn: '1927-02-13', hour: '12:00', place: 'школа' };
  await world.store.prisma.disfranchisedList.create({
    data: {
      electionId,
      compiledOn: new Date('1927-01-10'),
      postedOn: new Date('1927-01-17'),
      state: 'published',
      places: '',
    },
  });
  const agentId = world.id('borkovskaya-agent');
  const { id: meetingId } = await world.do('borkovskaya-clerk', 'meetings/convene', {
    electionId,
    ...meeting,
    agentId,
  });
  const roll = await meetingRoll.run(await context(), { meetingId });
  if (!roll.ok) throw new Error(roll.error.code);
  expect(new Map(roll.value.items.map(({ residentId, number }) => [residentId, number]))).toEqual(await listed());
});
