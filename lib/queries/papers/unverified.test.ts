import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { type MadeMeeting, makeMeeting } from '@/lib/testing/meeting';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { divisionPaper } from './division';
import { electorListPaper } from './elector-list';
import { summaryPaper } from './summary';

const CLERK = 'borkovskaya-clerk';
const AGE = run('возраст избирателя (18 лет)');
const NORM = run('1 депутат на 100 человек населения');
let world: World;
let meeting: MadeMeeting;

beforeAll(async () => {
  world = await createWorld();
  meeting = await makeMeeting(world, 30);
});
afterAll(() => world.close());

const electionOf = async () =>
  (await world.store.prisma.uchastok.findUniqueOrThrow({ where: { id: meeting.uchastokId } })).electionId;

it('art. 43: a paper that counts seats and electors says which numbers are from memory', async () => {
  const electionId = await electionOf();
  for (const { text } of [
    await printAs(world, CLERK, divisionPaper, { electionId }),
    await printAs(world, CLERK, summaryPaper, { electionId }),
    await printAs(world, CLERK, electorListPaper, { uchastokId: meeting.uchastokId }),
  ]) {
    expect(text).toContain(run('с официальным изданием не сверено'));
    expect(text).toContain(AGE);
  }
});

it('norms that the campaign typed from the paper at hand bear no mark', async () => {
  const electionId = await electionOf();
  const { campaignId } = await world.store.prisma.election.findUniqueOrThrow({ where: { id: electionId } });
  const before = await printAs(world, CLERK, summaryPaper, { electionId });
  expect(before.text).toContain(NORM);
  const norms = { villagePerSeat: 100, villageMinSeats: 3, villageMaxSeats: 100, votingAge: 18 };
  await world.store.prisma.campaign.update({ where: { id: campaignId }, data: { norms } });
  const after = await printAs(world, CLERK, summaryPaper, { electionId });
  expect(after.text).not.toContain(AGE);
  expect(after.text).not.toContain(run('с официальным изданием не сверено'));
});
