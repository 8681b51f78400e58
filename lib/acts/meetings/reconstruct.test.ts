import { beforeEach, describe, expect, it } from 'vitest';
import { meetingRoll } from '@/lib/queries/meetings/roll';
import { contextFor } from '@/lib/queries/query';
import { HELD_ON, type MadeMeeting, makeMeeting } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';

const RECORDER = 'uezd-recorder';
let world: World;
let meeting: MadeMeeting;

beforeEach(async () => {
  world = await createWorld();
  return () => world.close();
});

const rulesOf = (findings: readonly { rule: string; article: string; level: string }[]) =>
  findings.map(({ rule, article, level }) => `${article} ${rule} ${level}`);

const act = (name: string, input: object) =>
  world.do(RECORDER, `meetings/${name}`, { meetingId: meeting.meetingId, ...input });

const mark = (residentIds: readonly string[]) =>
  act('mark-present', { marks: residentIds.map((residentId) => ({ residentId, present: true, at: '12:15' })) });

/** A meeting of long ago with twenty electors, opened. */
async function openOld(): Promise<void> {
  meeting = await makeMeeting(world, 20, { seats: 1, alternates: 0 });
  await world.store.prisma.campaign.updateMany({ data: { mode: 'reconstruct' } });
  await act('open', { on: HELD_ON, hour: '12:10' });
}

describe('art. 25 in reconstruct: whether the list hung in time', () => {
  it('is not known of one posted on a day that nobody knows, which hung all the same', async () => {
    meeting = await makeMeeting(world, 20, { seats: 1, alternates: 0 });
    await world.store.prisma.campaign.updateMany({ data: { mode: 'reconstruct' } });
    await world.store.prisma.disfranchisedList.updateMany({ data: { postedOn: null } });
    const { findings } = await act('open', { on: HELD_ON, hour: '12:10' });
    expect(rulesOf(findings)).toEqual(['25 publication-day-unknown undecided']);
  });

  it('is asked of the first list by its month, and not of an addition of which the day is known', async () => {
    meeting = await makeMeeting(world, 20, { seats: 1, alternates: 0 });
    await world.store.prisma.campaign.updateMany({ data: { mode: 'reconstruct' } });
    const { electionId } = meeting;
    const month = { earliest: '1927-01-01', latest: '1927-01-31' };
    await world.store.prisma.disfranchisedList.updateMany({ data: { postedOn: null, partDays: { postedOn: month } } });
    const [compiledOn, postedOn] = [new Date('1927-01-20'), new Date('1927-02-01')];
    await world.store.prisma.disfranchisedList.create({
      data: { electionId, compiledOn, postedOn, state: 'published', places: 'изба-читальня', supplement: 1 },
    });
    const { findings } = await act('open', { on: HELD_ON, hour: '12:10' });
    expect(rulesOf(findings)).toEqual(['25 publication-day-unknown undecided']);
  });
});

describe('art. 38 in reconstruct: whoever was in the room is recorded', () => {
  it('an elector of another uchastok and one struck since: each a violation of article 38', async () => {
    await openOld();
    const [stranger = ''] = await world.addResidents('Лужинский', 1);
    const [struck = ''] = meeting.electors;
    await world.store.prisma.resident.update({ where: { id: struck }, data: { struckOn: new Date('1927-01-30') } });
    const { findings, present } = await mark([stranger, struck, meeting.electors[1] ?? '']);
    expect(rulesOf(findings)).toEqual(['38 admitted-outsider violation', '38 admitted-outsider violation']);
    expect(present).toBe(3);
    const roll = await meetingRoll.run(contextFor(await world.as(RECORDER), 'ru'), { meetingId: meeting.meetingId });
    if (!roll.ok) throw new Error('the roll is seen');
    // Its shape is the query's own.
    const items = roll.value.items as readonly { residentId: string; isOutsider: boolean; isPresent: boolean }[];
    const outside = items.filter(({ isOutsider }) => isOutsider).map(({ residentId }) => residentId);
    expect(new Set(outside)).toEqual(new Set([stranger, struck]));
  });

  it('in conduct the same elector of another uchastok is refused by the same rule', async () => {
    meeting = await makeMeeting(world, 20);
    const [stranger = ''] = await world.addResidents('Борковский', 1);
    await world.do('borkovskaya-agent', 'meetings/open', { meetingId: meeting.meetingId, on: HELD_ON, hour: '12:10' });
    const refused = await world.try('borkovskaya-agent', 'meetings/mark-present', {
      meetingId: meeting.meetingId,
      marks: [{ residentId: stranger, present: true, at: '12:15' }],
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'UNLAWFUL', findings: [{ rule: 'admitted-outsider' }] },
    });
  });

  it('in conduct nobody out of sight can be told from nobody at all', async () => {
    meeting = await makeMeeting(world, 20);
    const [hidden = ''] = await world.addResidents('Каменский', 1);
    await world.do('borkovskaya-agent', 'meetings/open', { meetingId: meeting.meetingId, on: HELD_ON, hour: '12:10' });
    const refused = await world.try('borkovskaya-agent', 'meetings/mark-present', {
      meetingId: meeting.meetingId,
      marks: [{ residentId: hidden, present: true, at: '12:15' }],
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});

describe('art. 38 and 40 in reconstruct: more present than entitled', () => {
  it('are stored as they were and filed as a violation', async () => {
    await openOld();
    const strangers = await world.addResidents('Борковский', 3);
    await mark([...meeting.electors, ...strangers]);
    const counted = await act('count', {});
    expect(counted).toMatchObject({ eligible: 20, present: 23, needed: 7, valid: true });
    expect(rulesOf(counted.findings)).toEqual(['38 present-exceeds-entitled violation']);
    const row = await world.store.prisma.meeting.findUniqueOrThrow({ where: { id: meeting.meetingId } });
    expect(row).toMatchObject({ present: 23, eligible: 20, state: 'counted' });
    const filed = await world.store.prisma.filedFinding.findMany({ where: { rule: 'present-exceeds-entitled' } });
    expect(filed).toHaveLength(1);
  });

  it('by the numbers of a protocol that names nobody too', async () => {
    await openOld();
    const counted = await act('count', { asWritten: { present: 31, eligible: 30 } });
    expect(counted).toMatchObject({ eligible: 30, present: 31, valid: true, men: null, women: null });
    expect(rulesOf(counted.findings)).toEqual(['38 present-exceeds-entitled violation']);
    // Nobody is named, so nobody of the presidium can be said to have been away.
    const elected = await act('elect-presidium', { residentIds: meeting.electors.slice(0, 2) });
    expect(elected.findings).toEqual([]);
  });

  it('in conduct numbers are those of the marks alone', async () => {
    meeting = await makeMeeting(world, 20);
    await world.do('borkovskaya-agent', 'meetings/open', { meetingId: meeting.meetingId, on: HELD_ON, hour: '12:10' });
    const refused = await world.try('borkovskaya-agent', 'meetings/count', {
      meetingId: meeting.meetingId,
      asWritten: { present: 20 },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});

describe('art. 42 and 45 in reconstruct: what an old protocol says stands', () => {
  it('a presidium of those who were away, and deputies declared against the votes', async () => {
    await openOld();
    await mark(meeting.electors.slice(0, 10));
    await act('count', {});
    const presidium = await act('elect-presidium', { residentIds: meeting.electors.slice(9, 11) });
    expect(rulesOf(presidium.findings)).toEqual(['42 presidium-absent violation']);
    for (const item of ['а', 'б', 'в', 'г', 'д']) await act('read-out', { item, at: '12:40' });
    await act('choose-mode', { mode: 'personal', for: 10, against: 0 });
    const named = await act('nominate', {
      ...{ race: 'deputies', proposer: { kind: 'citizen', name: 'Кузнецов Пётр Ильич' } },
      candidates: meeting.electors.slice(0, 2).map((residentId) => ({ residentId })),
    });
    // Its shape is the contract's.
    const [first, second] = (named.candidates as { id: string }[]).map(({ id }) => id);
    const hands = (candidateId: string | undefined, forIt: number) => ({
      candidateId,
      for: forIt,
      against: 0,
      abstained: 0,
    });
    const voted = await act('vote', {
      ...{ race: 'deputies', counts: [hands(first, 8), hands(second, 2)], declared: [second] },
    });
    expect(rulesOf(voted.findings)).toEqual(['45 declared-against-votes violation']);
    expect(voted).toMatchObject({ elected: [second], open: 0 });
    const deputies = await world.store.prisma.electedPerson.findMany({ where: { meetingId: meeting.meetingId } });
    expect(deputies).toMatchObject([{ residentId: meeting.electors[1], votes: 2 }]);
  });
});
