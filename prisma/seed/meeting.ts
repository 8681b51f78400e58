import { countRaceSeats } from '@/lib/acts/meetings/race-seats';
import { RACES, type Race, READINGS } from '@/lib/law/meeting';
import { findMeeting } from '@/lib/store/rows/meeting';
import type { SovietCast } from './soviets';
import type { Stage } from './stage';

export interface HeldMeeting {
  readonly meetingId: string;
  readonly agent: string;
  /** The hour it was called for; what happens in it is reckoned from there. */
  readonly hour: string;
  /** Electors of the uchastok in the order of their list. */
  readonly electors: readonly { readonly id: string; readonly name: string }[];
}

interface Convened {
  readonly uchastokId: string;
  readonly heldOn: string;
  readonly hour: string;
  readonly place: string;
  readonly agent: string;
}

/** Charges an agent of the commission with these uchastki. */
export const appointAgent = (stage: Stage, { login }: SovietCast, agent: string, uchastokIds: readonly string[]) =>
  stage.do(`${login}-chair`, 'commissions/appoint-agent', {
    ...{ commissionId: stage.id(`commission:${login}`), accountId: stage.id(agent), uchastokIds },
  });

/** Convenes an uchastok's meeting (35). */
export async function convene(
  stage: Stage,
  { login }: SovietCast,
  { agent, ...where }: Convened,
): Promise<HeldMeeting> {
  const { id } = await stage.do(`${login}-clerk`, 'meetings/convene', {
    ...where,
    electionId: stage.id(`election:${login}`),
    agentId: stage.id(agent),
  });
  if (id === undefined) throw new Error('A meeting has no id');
  const people = await stage.store.prisma.resident.findMany({
    where: { uchastokId: where.uchastokId, franchise: 'elector', struckOn: null },
    orderBy: [{ electorNo: 'asc' }, { id: 'asc' }],
  });
  const electors = people.map((one) => ({ id: one.id, name: `${one.surname} ${one.given} ${one.patronymic}` }));
  return { meetingId: id, agent, hour: where.hour, electors };
}

export const serve = (stage: Stage, { login }: SovietCast, { meetingId }: HeldMeeting, servedOn: string) =>
  stage.do(`${login}-clerk`, 'meetings/serve-notices', { meetingId, residentIds: 'all', servedOn });

/** The hour so many minutes later, as `HH:MM`. */
function later(hour: string, minutes: number): string {
  const [hours = 0, rest = 0] = hour.split(':').map(Number);
  const total = hours * 60 + rest + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Every so many of the list come; the others stay at home. */
export async function open(stage: Stage, held: HeldMeeting, on: string, present: number): Promise<void> {
  const { meetingId, agent, electors } = held;
  await stage.do(agent, 'meetings/open', { meetingId, on, hour: later(held.hour, 10) });
  const came = electors.filter((_, index) => (index * 7) % electors.length < present).slice(0, present);
  const marks = came.map(({ id }, index) => ({
    residentId: id,
    present: true,
    at: later(held.hour, 10 + Math.floor((index * 25) / Math.max(1, came.length))),
  }));
  await stage.do(agent, 'meetings/mark-present', { meetingId, marks });
}

export const count = (stage: Stage, { meetingId, agent }: HeldMeeting) =>
  stage.do(agent, 'meetings/count', { meetingId });

async function present(
  stage: Stage,
  { meetingId }: HeldMeeting,
): Promise<readonly { residentId: string; name: string }[]> {
  const rows = await stage.store.prisma.attendance.findMany({
    where: { meetingId, isPresent: true },
    include: { resident: true },
    orderBy: { resident: { electorNo: 'asc' } },
  });
  return rows.map(({ residentId, resident }) => ({
    residentId,
    name: `${resident.surname} ${resident.given} ${resident.patronymic}`,
  }));
}

/** Presidium, а–д, single names, then every race with a vote of its own (42–46, 55, 57). */
export async function elect(stage: Stage, held: HeldMeeting): Promise<void> {
  const { meetingId, agent } = held;
  const people = await present(stage, held);
  const [first, second] = people;
  if (first === undefined || second === undefined) throw new Error('Nobody came to the meeting of the demonstration');
  await stage.do(agent, 'meetings/elect-presidium', { meetingId, residentIds: [first.residentId, second.residentId] });
  for (const [index, item] of READINGS.entries())
    await stage.do(agent, 'meetings/read-out', { meetingId, item, at: later(held.hour, 45 + index * 3) });
  const room = people.length;
  const mode = { mode: 'personal', for: Math.ceil(room * 0.8), against: Math.floor(room * 0.1) };
  await stage.do(agent, 'meetings/choose-mode', { meetingId, ...mode });
  let next = 2;
  for (const race of RACES) {
    const places = await placesOf(stage, meetingId, race);
    if (places === 0) continue;
    const standing = people.slice(next, next + places + 1);
    next += standing.length;
    await nominateAndVote(stage, held, race, standing, places, room);
  }
}

/** How many the meeting elects in a race; none where the commission above has to say. */
async function placesOf(stage: Stage, meetingId: string, race: Race): Promise<number> {
  const meeting = await findMeeting(stage.store.prisma, meetingId);
  if (meeting === null) throw new Error('The meeting of the demonstration is gone');
  const { interpretations } = meeting.election.campaign;
  return (await countRaceSeats(stage.store.prisma, meeting, race, interpretations)) ?? 0;
}

async function nominateAndVote(
  stage: Stage,
  held: HeldMeeting,
  race: string,
  standing: readonly { residentId: string }[],
  places: number,
  room: number,
): Promise<void> {
  const { meetingId, agent } = held;
  const proposer =
    race === 'deputies'
      ? { kind: 'organisation', name: 'Комитет крестьянской взаимопомощи' }
      : { kind: 'group', name: 'Группа избирателей' };
  const candidates = standing.map(({ residentId }) => ({ residentId }));
  const nominated = await stage.do(agent, 'meetings/nominate', { meetingId, race, proposer, candidates });
  const ids = Array.isArray(nominated.candidates) ? nominated.candidates.map((one: { id: string }) => one.id) : [];
  // Each raises a hand for as many as are elected (I-18), so the hands fall by little from name to name.
  const share = Math.floor((room * 0.94 * places) / ids.length);
  const counts = ids.map((candidateId, index) => {
    const hands = Math.max(1, share + ids.length - 2 * index);
    return {
      candidateId,
      for: hands,
      against: Math.floor((room - hands) / 3),
      abstained: Math.floor((room - hands) / 4),
    };
  });
  await stage.do(agent, 'meetings/vote', { meetingId, race, counts });
}

export const close = (stage: Stage, { meetingId, agent, hour }: HeldMeeting) =>
  stage.do(agent, 'meetings/close', {
    meetingId,
    hour: later(hour, 200),
    statements: 'Просили чинить мост через речку до сева.',
  });

export async function sign(stage: Stage, held: HeldMeeting, agentName: string): Promise<void> {
  const presidium = await stage.store.prisma.presidiumMember.findMany({ where: { meetingId: held.meetingId } });
  const names = [agentName, ...presidium.map((member) => member.name)];
  await stage.do(held.agent, 'meetings/sign', {
    meetingId: held.meetingId,
    signatures: names.map((name) => ({ name, signed: true })),
  });
}
