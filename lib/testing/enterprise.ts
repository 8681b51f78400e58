import { HELD_ON } from './meeting';
import type { World } from './world';

const CHAIR = 'olkhovsk-chair';
const AGENT = 'olkhovsk-agent';

/** A mill with two shifts in uchastki of their own, and a smithy, in the town of the world. */
export interface MadeEnterprise {
  readonly electionId: string;
  readonly unitId: string;
  readonly shifts: readonly [MadeShift, MadeShift];
  /** Two of the day shift and two of the night shift, who stand for the whole mill. */
  readonly candidates: readonly [string, string, string, string];
}

export interface MadeShift {
  readonly uchastokId: string;
  readonly electors: readonly string[];
}

/** The town divided by its units, with so many seats for each shift, and its list posted in time. */
export async function makeEnterprise(world: World, seats: readonly [number, number] = [1, 1]): Promise<MadeEnterprise> {
  const sovietId = world.id('Ольховск');
  const { prisma } = world.store;
  const people = await world.addResidents('Ольховск', 90, { settlement: 'Ольховск' });
  const groups = { day: people.slice(0, 40), night: people.slice(40, 70), smithy: people.slice(70) };
  const add = async (name: string, residentIds: readonly string[], rest: object = {}) => {
    const { id } = await world.do(CHAIR, 'units/add', { sovietId, kind: 'enterprise', name, ...rest });
    if (residentIds.length > 0) await world.do(CHAIR, 'units/assign', { unitId: id, residentIds });
    return id;
  };
  const unitId = await add('Фабрика «Заря»', []);
  const day = await add('Дневная смена', groups.day, { parentId: unitId });
  const night = await add('Ночная смена', groups.night, { parentId: unitId });
  const smithy = await add('Кузница', groups.smithy);
  const announced = { campaignId: world.id('campaign'), sovietId, startsOn: HELD_ON };
  const { id: electionId } = await world.do(CHAIR, 'elections/announce', announced);
  const uchastok = (number: number, name: string, unit: string) => ({
    ...{ number, name, kind: 'production', unitIds: [unit] },
  });
  const { ids } = await world.do(CHAIR, 'uchastki/adopt', {
    electionId,
    uchastki: [uchastok(1, 'Дневная смена', day), uchastok(2, 'Ночная смена', night), uchastok(3, 'Кузница', smithy)],
  });
  // Its shape is the contract's.
  const [first = '', second = '', third = ''] = ids as string[];
  const decided = [first, second, third].map((uchastokId, place) => ({ uchastokId, seats: [...seats, 1][place] ?? 0 }));
  await world.do(CHAIR, 'uchastki/allot-seats', { electionId, seats: decided });
  await prisma.uchastok.updateMany({ where: { electionId }, data: { alternates: 0 } });
  await prisma.disfranchisedList.create({
    data: {
      ...{ electionId, state: 'published', places: 'народный дом' },
      ...{ compiledOn: new Date('1927-01-10'), postedOn: new Date('1927-01-17') },
    },
  });
  await world.setDay('1927-02-01');
  const of = (group: readonly string[], place: number) => group[place] ?? '';
  return {
    ...{ electionId, unitId },
    shifts: [
      { uchastokId: first, electors: groups.day },
      { uchastokId: second, electors: groups.night },
    ],
    candidates: [of(groups.day, 5), of(groups.day, 6), of(groups.night, 5), of(groups.night, 6)],
  };
}

/** Lists of these people common to the mill, «Список 1» and so on; the id that all of them stand under. */
export async function declareLists(
  world: World,
  { electionId, unitId }: MadeEnterprise,
  lists: readonly (readonly string[])[],
): Promise<string> {
  let commonListId = '';
  for (const [index, residentIds] of lists.entries()) {
    const { id } = await world.do(CHAIR, 'enterprises/declare-list', {
      ...{
        electionId,
        unitId,
        listName: `Список ${index + 1}`,
        proposer: { kind: 'union', name: 'Фабричный комитет' },
      },
      candidates: residentIds.map((residentId) => ({ residentId })),
    });
    commonListId = id;
  }
  return commonListId;
}

/** The meeting of a shift convened for that day and its notices served. */
export async function conveneShift(
  world: World,
  { electionId }: MadeEnterprise,
  { uchastokId }: MadeShift,
  heldOn: string = HELD_ON,
): Promise<string> {
  const { id: meetingId } = await world.do(CHAIR, 'meetings/convene', {
    ...{ electionId, uchastokId, heldOn, hour: '12:00', place: 'красный уголок', agentId: world.id(AGENT) },
  });
  await world.do(CHAIR, 'meetings/serve-notices', { meetingId, residentIds: 'all', servedOn: '1927-02-01' });
  return meetingId;
}

/** The meeting opened on that day with so many in the room. */
export async function openShift(
  world: World,
  meetingId: string,
  { electors }: MadeShift,
  present: number,
  on: string = HELD_ON,
): Promise<void> {
  await world.do(AGENT, 'meetings/open', { meetingId, on, hour: '12:10' });
  const marks = electors.slice(0, present).map((residentId) => ({ residentId, present: true, at: '12:15' }));
  await world.do(AGENT, 'meetings/mark-present', { meetingId, marks });
  await world.do(AGENT, 'meetings/count', { meetingId });
}

/** From the presidium to the way of voting. */
export async function prepareShift(
  world: World,
  meetingId: string,
  { electors }: MadeShift,
  mode: 'personal' | 'list' = 'personal',
): Promise<void> {
  await world.do(AGENT, 'meetings/elect-presidium', { meetingId, residentIds: electors.slice(0, 2) });
  for (const item of ['а', 'б', 'в', 'г', 'д'])
    await world.do(AGENT, 'meetings/read-out', { meetingId, item, at: '12:40' });
  await world.do(AGENT, 'meetings/choose-mode', { meetingId, mode, for: 10, against: 0 });
}

/** Votes for those who stand at a shift's meeting, by residents or, of lists, by the lists' names. */
export async function voteShift(
  world: World,
  meetingId: string,
  hands: Readonly<Record<string, number>>,
): Promise<void> {
  const { prisma } = world.store;
  const candidates = await prisma.candidate.findMany({ where: { meetingId, race: 'deputies', isRemoved: false } });
  const lists = await prisma.nomination.findMany({ where: { meetingId, race: 'deputies' } });
  const { mode } = await prisma.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  const rest = { against: 0, abstained: 0 };
  const counts =
    mode === 'list'
      ? lists.map(({ id, listName }) => ({ listId: id, for: hands[listName ?? ''] ?? 0, ...rest }))
      : candidates.map(({ id, residentId }) => ({ candidateId: id, for: hands[residentId] ?? 0, ...rest }));
  await world.do(AGENT, 'meetings/vote', { meetingId, race: 'deputies', counts });
}

/** The meeting closed, where it was held, and its protocol signed. */
export async function endShift(world: World, meetingId: string): Promise<void> {
  const { state } = await world.store.prisma.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  if (state !== 'failed') await world.do(AGENT, 'meetings/close', { meetingId, hour: '15:00' });
  const members = await world.store.prisma.presidiumMember.findMany({ where: { meetingId } });
  const names = [AGENT, ...members.map(({ name }) => name)];
  await world.do(AGENT, 'meetings/sign', { meetingId, signatures: names.map((name) => ({ name, signed: true })) });
}

/** How a shift's meeting goes: who comes, how they vote, whom they strike from the list before. */
export interface HeldShift {
  readonly hands: Readonly<Record<string, number>>;
  readonly present?: number | undefined;
  readonly strikes?: readonly string[] | undefined;
  readonly mode?: 'personal' | 'list' | undefined;
  readonly on?: string | undefined;
}

/** A shift's whole meeting, from its convening to the signed protocol. */
export async function holdShift(
  world: World,
  mill: MadeEnterprise,
  shift: MadeShift,
  { hands, present = 25, strikes = [], mode, on = HELD_ON }: HeldShift,
): Promise<string> {
  const meetingId = await conveneShift(world, mill, shift, on);
  await world.setDay(on);
  await openShift(world, meetingId, shift, present, on);
  await prepareShift(world, meetingId, shift, mode);
  for (const residentId of strikes) {
    const { id: candidateId } = await world.store.prisma.candidate.findFirstOrThrow({
      where: { meetingId, residentId },
    });
    const decided = { reason: 'прогульщик', for: 20, against: 3 };
    await world.do(AGENT, 'meetings/challenge', { meetingId, candidateId, ...decided });
  }
  await voteShift(world, meetingId, hands);
  await endShift(world, meetingId);
  return meetingId;
}
