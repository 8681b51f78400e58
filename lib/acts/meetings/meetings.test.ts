import { beforeEach, describe, expect, it } from 'vitest';
import type { Race } from '@/lib/law/meeting';
import { HELD_ON, type MadeMeeting, makeMeeting, openForVotes, openWith } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';

const AGENT = 'borkovskaya-agent';
let world: World;

beforeEach(async () => {
  world = await createWorld();
  return () => world.close();
});

const rulesOf = (result: { ok: boolean; error?: { findings?: readonly { rule: string }[] } }) =>
  result.error?.findings?.map((finding) => finding.rule) ?? [];

async function nominate(meeting: MadeMeeting, race: Race, residentIds: readonly string[], kind = 'citizen') {
  const done = await world.do(AGENT, 'meetings/nominate', {
    meetingId: meeting.meetingId,
    race,
    proposer: { kind, name: 'Волков' },
    candidates: residentIds.map((residentId) => ({ residentId })),
  });
  // Its shape is the contract's.
  return (done.candidates as { id: string }[]).map((candidate) => candidate.id);
}

const votes = (candidateId: string, forIt: number, against = 0, abstained = 0) => ({
  ...{ candidateId, for: forIt, against, abstained },
});

describe('quorum (40, 41)', () => {
  it('art. 40: 70 of 200 is a valid meeting', async () => {
    const meeting = await makeMeeting(world, 200);
    await openWith(world, meeting, 70);
    const row = await world.store.prisma.meeting.findUniqueOrThrow({ where: { id: meeting.meetingId } });
    expect(row).toMatchObject({ state: 'counted', eligible: 200, present: 70, needed: 70 });
  });

  it('art. 41: 70 of 201 has failed; nothing is elected, and another meeting may be convened', async () => {
    const meeting = await makeMeeting(world, 201);
    await openWith(world, meeting, 70);
    const { meetingId } = meeting;
    const presidium = await world.try(AGENT, 'meetings/elect-presidium', {
      meetingId,
      residentIds: meeting.electors.slice(0, 2),
    });
    expect(rulesOf(presidium)).toContain('meeting-failed');
    await world.do(AGENT, 'meetings/sign', { meetingId, signatures: [{ name: 'Агент', signed: true }] });
    const again = await world.do('borkovskaya-clerk', 'meetings/convene', {
      ...{ electionId: meeting.electionId, uchastokId: meeting.uchastokId, heldOn: '1927-02-09', hour: '12:00' },
      ...{ place: 'школа', agentId: world.id(AGENT) },
    });
    expect(again.attempt).toBe(2);
  });

  it('art. 40: who comes after the count is added until the first vote (I-14)', async () => {
    const meeting = await makeMeeting(world, 20);
    await openWith(world, meeting, 10);
    const late = meeting.electors[15];
    await world.do(AGENT, 'meetings/mark-present', {
      meetingId: meeting.meetingId,
      marks: [{ residentId: late, present: true, at: '12:30' }],
    });
    expect(await world.do(AGENT, 'meetings/count', { meetingId: meeting.meetingId })).toMatchObject({ present: 11 });
  });
});

describe('who conducts it', () => {
  it('another agent of the same commission has no right to this meeting', async () => {
    const meeting = await makeMeeting(world, 20);
    await world.appoint('second-agent', 'agent', world.id('borkovskaya'));
    const opened = await world.try('second-agent', 'meetings/open', {
      meetingId: meeting.meetingId,
      on: HELD_ON,
      hour: '12:10',
    });
    expect(opened).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  it('an agent of another soviet cannot tell that the meeting exists', async () => {
    const meeting = await makeMeeting(world, 20);
    const opened = await world.try('luzhinskaya-agent', 'meetings/open', {
      meetingId: meeting.meetingId,
      on: HELD_ON,
      hour: '12:10',
    });
    expect(opened).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});

describe('opening (25, 35)', () => {
  it('art. 35: a meeting of which nobody was told is not opened', async () => {
    const meeting = await makeMeeting(world, 20);
    await world.store.prisma.meetingNotice.deleteMany({ where: { meetingId: meeting.meetingId } });
    const opened = await world.try(AGENT, 'meetings/open', {
      meetingId: meeting.meetingId,
      on: HELD_ON,
      hour: '12:10',
    });
    expect(rulesOf(opened)).toEqual(['notices-not-served']);
  });

  it('art. 25: a list posted nineteen days before stops the opening', async () => {
    const meeting = await makeMeeting(world, 20);
    await world.store.prisma.disfranchisedList.updateMany({ data: { postedOn: new Date('1927-01-18') } });
    const opened = await world.try(AGENT, 'meetings/open', {
      meetingId: meeting.meetingId,
      on: HELD_ON,
      hour: '12:10',
    });
    expect(rulesOf(opened)).toEqual(['publication-late']);
  });
});

describe('who is let in (38)', () => {
  it('art. 38: one on the posted list is not marked present', async () => {
    const meeting = await makeMeeting(world, 20);
    await world.do(AGENT, 'meetings/open', { meetingId: meeting.meetingId, on: HELD_ON, hour: '12:10' });
    const [residentId] = meeting.electors;
    await world.store.prisma.resident.updateMany({
      where: { id: residentId ?? '' },
      data: { franchise: 'disfranchised' },
    });
    const marked = await world.try(AGENT, 'meetings/mark-present', {
      meetingId: meeting.meetingId,
      marks: [{ residentId, present: true, at: '12:20' }],
    });
    expect(rulesOf(marked)).toEqual(['admitted-disfranchised']);
  });
});

describe('the order of article 42', () => {
  it('art. 42: no mode is chosen before а–д are read out', async () => {
    const meeting = await makeMeeting(world, 20);
    const { meetingId } = meeting;
    await openWith(world, meeting, 12);
    await world.do(AGENT, 'meetings/elect-presidium', { meetingId, residentIds: meeting.electors.slice(0, 2) });
    const chosen = await world.try(AGENT, 'meetings/choose-mode', { meetingId, mode: 'personal', for: 12, against: 0 });
    expect(rulesOf(chosen)).toEqual(['readings-missing']);
  });

  it('art. 42: a presidium of three beside the agent is refused', async () => {
    const meeting = await makeMeeting(world, 20);
    await openWith(world, meeting, 12);
    const elected = await world.try(AGENT, 'meetings/elect-presidium', {
      meetingId: meeting.meetingId,
      residentIds: meeting.electors.slice(0, 3),
    });
    expect(rulesOf(elected)).toEqual(['presidium-size']);
  });
});

describe('nominations and votes (44–46, 55)', () => {
  it('art. 44 note 1: the agent may not nominate, a party cell may', async () => {
    const meeting = await makeMeeting(world, 20);
    await openForVotes(world, meeting, 12);
    const candidates = [{ residentId: meeting.electors[0] }];
    const input = { meetingId: meeting.meetingId, race: 'deputies', candidates };
    const barred = await world.try(AGENT, 'meetings/nominate', {
      ...input,
      proposer: { kind: 'agent', name: 'Уполномоченный' },
    });
    expect(rulesOf(barred)).toEqual(['proposer-barred']);
    await world.do(AGENT, 'meetings/nominate', { ...input, proposer: { kind: 'party', name: 'Ячейка ВКП(б)' } });
  });

  it('art. 45: a tie stops the vote, and only the tied are voted again', async () => {
    const meeting = await makeMeeting(world, 60);
    const { meetingId } = meeting;
    await openForVotes(world, meeting, 40);
    const [first, second, third] = await nominate(meeting, 'deputies', meeting.electors.slice(0, 3));
    if (first === undefined || second === undefined || third === undefined) throw new Error('three were nominated');
    const tied = await world.do(AGENT, 'meetings/vote', {
      ...{ meetingId, race: 'deputies', counts: [votes(first, 30), votes(second, 20), votes(third, 20)] },
    });
    expect(tied).toMatchObject({ elected: [first], open: 1 });
    expect(new Set(tied.tied as string[])).toEqual(new Set([second, third]));
    const outsider = await world.try(AGENT, 'meetings/vote', {
      meetingId,
      race: 'deputies',
      counts: [votes(first, 9), votes(second, 9)],
    });
    expect(outsider).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    const again = await world.do(AGENT, 'meetings/vote', {
      ...{ meetingId, race: 'deputies', counts: [votes(second, 21), votes(third, 19)] },
    });
    expect(again).toMatchObject({ elected: [second], tied: [], open: 0, round: 2 });
  });

  it('art. 46: alternates are voted separately and after the deputies', async () => {
    const meeting = await makeMeeting(world, 20);
    await openForVotes(world, meeting, 12);
    const [candidate] = await nominate(meeting, 'alternates', meeting.electors.slice(4, 5));
    const early = await world.try(AGENT, 'meetings/vote', {
      ...{ meetingId: meeting.meetingId, race: 'alternates', counts: [votes(candidate ?? '', 5)] },
    });
    expect(rulesOf(early)).toEqual(['vote-out-of-order']);
  });

  it('art. 44 note 2: a name struck by challenge is no longer voted on', async () => {
    const meeting = await makeMeeting(world, 20);
    const { meetingId } = meeting;
    await openForVotes(world, meeting, 12);
    const [struck, stays] = await nominate(meeting, 'deputies', meeting.electors.slice(0, 2));
    const challenged = await world.do(AGENT, 'meetings/challenge', {
      ...{ meetingId, candidateId: struck, reason: 'пьянство', for: 8, against: 4 },
    });
    expect(challenged).toMatchObject({ removed: true });
    const counts = [votes(struck ?? '', 10), votes(stays ?? '', 10)];
    const voted = await world.try(AGENT, 'meetings/vote', { meetingId, race: 'deputies', counts });
    expect(voted).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});

describe('the protocol (47)', () => {
  it('art. 47: is corrected with a reason before signing, signed by three, and locked from then on', async () => {
    const meeting = await makeMeeting(world, 20, { seats: 1, alternates: 0 });
    const { meetingId } = meeting;
    await openForVotes(world, meeting, 12);
    const [one, other] = await nominate(meeting, 'deputies', meeting.electors.slice(0, 2));
    const wrong = [votes(one ?? '', 7), votes(other ?? '', 5)];
    await world.do(AGENT, 'meetings/vote', { meetingId, race: 'deputies', counts: wrong });
    const right = [
      { id: one, name: '', for: 5, against: 0, abstained: 0 },
      { id: other, name: '', for: 7, against: 0, abstained: 0 },
    ];
    await world.do(AGENT, 'meetings/correct', {
      ...{ meetingId, entry: 'ballot.deputies.1', value: right, reason: 'Секретарь переставил строки' },
    });
    const deputies = await world.store.prisma.electedPerson.findMany({ where: { meetingId } });
    expect(deputies.map((deputy) => deputy.residentId)).toEqual([meeting.electors[1]]);
    await world.do(AGENT, 'meetings/close', { meetingId, hour: '15:00' });
    const signatures = ['Агент', 'Первый', 'Второй'].map((name) => ({ name, signed: true }));
    await world.do(AGENT, 'meetings/sign', { meetingId, signatures });
    const after = await world.try(AGENT, 'meetings/correct', {
      meetingId,
      entry: 'place',
      value: 'изба',
      reason: 'поздно',
    });
    expect(after).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    const again = await world.try(AGENT, 'meetings/sign', { meetingId, signatures });
    expect(again).toMatchObject({ ok: false, error: { code: 'CONFLICT', reason: 'already-signed' } });
    const write = world.store.prisma.meeting.update({ where: { id: meetingId }, data: { place: 'изба' } });
    await expect(write).rejects.toThrow(/signed/);
  });

  it('art. 42 in reconstruct: a step out of order is stored and filed as a violation', async () => {
    await world.store.prisma.campaign.updateMany({ data: { mode: 'reconstruct' } });
    const meeting = await makeMeeting(world, 20);
    const { meetingId } = meeting;
    await openWith(world, meeting, 12);
    const chosen = await world.do('uezd-recorder', 'meetings/choose-mode', {
      meetingId,
      mode: 'list',
      for: 12,
      against: 0,
    });
    expect(chosen.findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['presidium-missing', 'violation'],
      ['readings-missing', 'violation'],
    ]);
  });
});
