import { refreshTotals } from '@/lib/acts/shared/franchise';
import type { Race } from '@/lib/law/meeting';

import type { World } from './world';

export interface MadeMeeting {
  readonly electionId: string;
  readonly uchastokId: string;
  readonly meetingId: string;
  /** Electors of the uchastok, in the order of the household list. */
  readonly electors: readonly string[];
}

export const HELD_ON = '1927-02-06';

/**
 * An uchastok of the Borkovsky soviet with so many electors, its list of the disfranchised posted in time, and a
 * meeting convened with every notice served.
 */
export async function makeMeeting(
  world: World,
  electors: number,
  seats: { seats: number; alternates: number } = { seats: 2, alternates: 1 },
): Promise<MadeMeeting> {
  const people = await world.addResidents('Борковский', electors);
  const { id: electionId } = await world.do('borkovskaya-chair', 'elections/announce', {
    campaignId: world.id('campaign'),
    sovietId: world.id('Борковский'),
    startsOn: HELD_ON,
  });
  const { prisma } = world.store;
  const uchastok = await prisma.uchastok.create({
    data: { electionId, number: 1, name: 'Борки', kind: 'territorial', ...seats },
  });
  await prisma.election.update({ where: { id: electionId }, data: { seats: seats.seats } });
  await prisma.resident.updateMany({ where: { id: { in: people } }, data: { uchastokId: uchastok.id } });
  await world.store.transaction((tx) => refreshTotals(tx, world.id('Борковский')));
  await prisma.disfranchisedList.create({
    data: {
      electionId,
      compiledOn: new Date('1927-01-10'),
      postedOn: new Date('1927-01-17'),
      state: 'published',
      places: 'изба-читальня',
    },
  });
  const { id: meetingId } = await world.do('borkovskaya-clerk', 'meetings/convene', {
    electionId,
    uchastokId: uchastok.id,
    heldOn: HELD_ON,
    hour: '12:00',
    place: 'школа',
    agentId: world.id('borkovskaya-agent'),
  });
  await world.setDay('1927-02-01');
  await world.do('borkovskaya-clerk', 'meetings/serve-notices', {
    meetingId,
    residentIds: 'all',
    servedOn: '1927-02-01',
  });
  await world.setDay(HELD_ON);
  return { electionId, uchastokId: uchastok.id, meetingId, electors: people };
}

/** The meeting opened, so many marked present, the quorum settled. */
export async function openWith(world: World, meeting: MadeMeeting, present: number): Promise<void> {
  const { meetingId } = meeting;
  await world.do('borkovskaya-agent', 'meetings/open', { meetingId, on: HELD_ON, hour: '12:10' });
  const marks = meeting.electors.slice(0, present).map((residentId) => ({ residentId, present: true, at: '12:15' }));
  if (marks.length > 0) await world.do('borkovskaya-agent', 'meetings/mark-present', { meetingId, marks });
  await world.do('borkovskaya-agent', 'meetings/count', { meetingId });
}

/** As `openWith`, and on until the first nomination: presidium, а–д, single names or lists. */
export async function openForVotes(
  world: World,
  meeting: MadeMeeting,
  present: number,
  mode: 'personal' | 'list' = 'personal',
): Promise<void> {
  const { meetingId, electors } = meeting;
  await openWith(world, meeting, present);
  await world.do('borkovskaya-agent', 'meetings/elect-presidium', { meetingId, residentIds: electors.slice(0, 2) });
  for (const item of ['а', 'б', 'в', 'г', 'д'])
    await world.do('borkovskaya-agent', 'meetings/read-out', { meetingId, item, at: '12:40' });
  await world.do('borkovskaya-agent', 'meetings/choose-mode', {
    meetingId,
    mode,
    for: present,
    against: 0,
  });
}

/** These people named by a citizen; the ids of their candidacies. */
export async function nominateFor(
  world: World,
  { meetingId }: MadeMeeting,
  race: Race,
  residentIds: readonly string[],
): Promise<string[]> {
  const done = await world.do('borkovskaya-agent', 'meetings/nominate', {
    ...{ meetingId, race, proposer: { kind: 'citizen', name: 'Кузнецов Пётр Ильич' } },
    candidates: residentIds.map((residentId) => ({ residentId })),
  });
  // Its shape is the contract's.
  return (done.candidates as { id: string }[]).map((candidate) => candidate.id);
}
