import { beforeAll, expect, test } from 'vitest';
import { enterTraders } from '@/lib/testing/lishentsy';
import { HELD_ON, type MadeMeeting, makeMeeting, openWith } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { deskToday } from './today';

let world: World;
let meeting: MadeMeeting;

const allCodes = async (of: World) => {
  const asked = await deskToday.run(contextFor(await of.as('borkovskaya-clerk'), 'ru'), deskToday.input.parse({}));
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value.items.map(({ code }) => code);
};
const codes = async () => (await allCodes(world)).filter((code) => code.startsWith('meeting-'));

beforeAll(async () => {
  world = await createWorld({ today: HELD_ON });
  meeting = await makeMeeting(world, 10);
  return () => world.close();
});

test('art. 41: a meeting that failed is asked for once, and not by the term of the first notices', async () => {
  await openWith(world, meeting, 1);
  expect(await codes()).toEqual(['meeting-repeat']);
  const { uchastokId } = meeting;
  const { agentId } = await world.store.prisma.meeting.findUniqueOrThrow({ where: { id: meeting.meetingId } });
  const again = { uchastokId, electionId: meeting.electionId, heldOn: '1927-02-08', hour: '12:00', place: 'школа' };
  await world.do('borkovskaya-clerk', 'meetings/convene', { ...again, agentId });
  expect(await codes()).toEqual([]);
});

test('art. 49: a commission that has ended is asked for nothing more of the elections', async () => {
  const other = await createWorld({ today: '1927-01-10' });
  await enterTraders(other, { people: 1 });
  expect(await allCodes(other)).toEqual(expect.arrayContaining(['uchastki-adopt', 'list-compile']));
  await other.do('borkovskaya-chair', 'commissions/end', { commissionId: other.id('borkovskaya'), on: '1927-01-10' });
  expect(await allCodes(other)).toEqual([]);
  await other.close();
});
