import { beforeEach, describe, expect, it } from 'vitest';
import { meetingOne } from '@/lib/queries/meetings/one';
import { contextFor } from '@/lib/queries/query';
import { HELD_ON, type MadeMeeting, makeMeeting, nominateFor, openForVotes, openWith } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';

const AGENT = 'borkovskaya-agent';
let world: World;

beforeEach(async () => {
  world = await createWorld();
  return () => world.close();
});

const read = (interpretations: Readonly<Record<string, string>>) =>
  world.store.prisma.campaign.updateMany({ data: { interpretations } });

const rulesOf = (result: {
  ok: boolean;
  error?: { findings?: readonly { rule: string; interpretation?: string }[] };
}) => result.error?.findings?.map(({ rule, interpretation }) => `${rule} ${interpretation}`) ?? [];

const hands = (candidateId: string, forIt: number) => ({ candidateId, for: forIt, against: 0, abstained: 0 });

const setFranchise = (residentIds: readonly string[], franchise: string) =>
  world.store.prisma.resident.updateMany({ where: { id: { in: [...residentIds] } }, data: { franchise } });

async function roomOf({ meetingId }: MadeMeeting) {
  const answer = await meetingOne.run(contextFor(await world.as(AGENT), 'ru'), { meetingId });
  if (!answer.ok) throw new Error(answer.error.code);
  // Its shape is the query's own.
  return (answer.value as { room: { eligible: number; needed: number } }).room;
}

describe('I-04: the day from which the twenty days of the list are counted back (25)', () => {
  it.each([
    ['earliest-meeting', []],
    ['campaign-start', ['publication-late I-04']],
  ])('%s: at the opening %j', async (reading, rules) => {
    const meeting = await makeMeeting(world, 20);
    await read({ 'I-04': reading });
    const opened = await world.try(AGENT, 'meetings/open', {
      meetingId: meeting.meetingId,
      on: HELD_ON,
      hour: '12:10',
    });
    expect(rulesOf(opened)).toEqual(rules);
  });
});

describe('I-12: who is detained (15 н, note)', () => {
  it.each([
    ['out-of-base', 100, 35],
    ['in-base', 103, 37],
  ])('%s: of %i entitled %i are needed, before the count and by it', async (reading, eligible, needed) => {
    await read({ 'I-12': reading });
    const meeting = await makeMeeting(world, 103);
    await setFranchise(meeting.electors.slice(0, 3), 'detained');
    await world.store.prisma.uchastok.updateMany({ data: { electors: 100 } });
    expect(await roomOf(meeting)).toMatchObject({ eligible, needed });
    const { meetingId, electors } = meeting;
    await world.do(AGENT, 'meetings/open', { meetingId, on: HELD_ON, hour: '12:10' });
    const marks = electors.slice(3, 39).map((residentId) => ({ residentId, present: true, at: '12:15' }));
    expect(await world.do(AGENT, 'meetings/mark-present', { meetingId, marks })).toMatchObject({ eligible });
    // Thirty-six came: enough of 100, too few of 103.
    const valid = needed <= 36;
    expect(await world.do(AGENT, 'meetings/count', { meetingId })).toMatchObject({ eligible, needed, valid });
    expect(await roomOf(meeting)).toMatchObject({ eligible, needed });
  });
});

describe('I-10: a listed person whose complaint waits (27, 38)', () => {
  async function listed() {
    const meeting = await makeMeeting(world, 20);
    const [residentId = ''] = meeting.electors;
    await setFranchise([residentId], 'disfranchised');
    await world.store.prisma.uchastok.updateMany({ data: { electors: 19 } });
    const campaignId = world.id('campaign');
    const entry = await world.store.prisma.lishenetsEntry.create({
      data: {
        sovietId: world.id('Борковский'),
        campaignId,
        residentId,
        letter: 'в',
        verdict: 'lawful',
        state: 'entered',
      },
    });
    const list = await world.store.prisma.disfranchisedList.findFirstOrThrow();
    await world.store.prisma.disfranchisedRow.create({
      data: { listId: list.id, entryId: entry.id, number: 99, outcome: 'kept' },
    });
    await world.store.prisma.appeal.create({
      data: {
        ...{ campaignId, electionId: meeting.electionId, listId: list.id, entryId: entry.id },
        ...{ form: 'written', text: 'жалоба', filedBy: 'сам', state: 'sent' },
      },
    });
    await world.do(AGENT, 'meetings/open', { meetingId: meeting.meetingId, on: HELD_ON, hour: '12:10' });
    const marks = [{ residentId, present: true, at: '12:15' }];
    return { meeting, mark: () => world.try(AGENT, 'meetings/mark-present', { meetingId: meeting.meetingId, marks }) };
  }

  it('is kept out: a complaint by itself suspends nothing', async () => {
    const { meeting, mark } = await listed();
    expect(rulesOf(await mark())).toEqual(['admitted-disfranchised I-10']);
    expect(await roomOf(meeting)).toMatchObject({ eligible: 19 });
  });

  it('by the other reading is let in and counts among the entitled', async () => {
    await read({ 'I-10': 'admitted-pending' });
    const { meeting, mark } = await listed();
    expect(await mark()).toMatchObject({ ok: true, value: { present: 1, eligible: 20 } });
    expect(await roomOf(meeting)).toMatchObject({ eligible: 20, needed: 7 });
  });
});

describe('I-14: when the quorum is asked (40, 42.б)', () => {
  /** Twelve of thirty were counted, then four went home before the vote. */
  async function leaving() {
    const meeting = await makeMeeting(world, 30, { seats: 1, alternates: 0 });
    await openForVotes(world, meeting, 12);
    const [candidateId = ''] = await nominateFor(world, meeting, 'deputies', meeting.electors.slice(0, 1));
    const marks = meeting.electors.slice(8, 12).map((residentId) => ({ residentId, present: false, at: '13:00' }));
    await world.do(AGENT, 'meetings/mark-present', { meetingId: meeting.meetingId, marks });
    const cast = (forIt: number) =>
      world.try(AGENT, 'meetings/vote', {
        ...{ meetingId: meeting.meetingId, race: 'deputies', counts: [hands(candidateId, forIt)] },
      });
    return { meeting, cast };
  }

  it('at the count: who leaves afterwards spoils nothing', async () => {
    const { cast } = await leaving();
    expect(await cast(8)).toMatchObject({ ok: true });
  });

  it('at each vote: eight of thirty are too few, and the vote waits for those who come back', async () => {
    await read({ 'I-14': 'at-each-vote' });
    const { meeting, cast } = await leaving();
    expect(rulesOf(await cast(8))).toEqual(['quorum-missing I-14']);
    const marks = meeting.electors.slice(8, 11).map((residentId) => ({ residentId, present: true, at: '13:05' }));
    await world.do(AGENT, 'meetings/mark-present', { meetingId: meeting.meetingId, marks });
    expect(rulesOf(await cast(12))).toContain('votes-exceed-present undefined');
    expect(await cast(11)).toMatchObject({ ok: true });
    // The door stays open for the next vote.
    const again = await world.try(AGENT, 'meetings/mark-present', { meetingId: meeting.meetingId, marks });
    expect(again).toMatchObject({ ok: true });
  });
});

describe('I-15: the repeated meeting (41)', () => {
  /** Once another day is named, nobody is asked for it any more. */
  const MET = { article: '41', due: null, state: 'met' };
  async function failed() {
    const meeting = await makeMeeting(world, 100);
    await openWith(world, meeting, 30);
    const again = (more: object) =>
      world.try('borkovskaya-clerk', 'meetings/convene', {
        ...{ electionId: meeting.electionId, uchastokId: meeting.uchastokId, heldOn: '1927-02-14', hour: '12:00' },
        ...{ place: 'школа', agentId: world.id(AGENT), ...more },
      });
    return { meeting, again };
  }

  it('has the same quorum and any notice; a lower share is refused', async () => {
    const { again } = await failed();
    expect(await again({ repeatPercent: 20 })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(await again({})).toMatchObject({ ok: true, value: { terms: [MET, { article: '41', due: '1927-02-14' }] } });
  });

  it('by another reading asks for five days again', async () => {
    await read({ 'I-15': 'five-days-again' });
    const { again } = await failed();
    expect(await again({})).toMatchObject({ ok: true, value: { terms: [MET, { article: '41', due: '1927-02-09' }] } });
  });

  it('by a third has the share that the campaign’s paper orders', async () => {
    await read({ 'I-15': 'lower-quorum' });
    const { meeting, again } = await failed();
    const convened = await again({ repeatPercent: 20 });
    if (!convened.ok) throw new Error('it is convened');
    const repeated = { ...meeting, meetingId: String(convened.value.id) };
    expect(await roomOf(repeated)).toMatchObject({ needed: 20 });
    await world.do('borkovskaya-clerk', 'meetings/serve-notices', {
      ...{ meetingId: repeated.meetingId, residentIds: 'all', servedOn: HELD_ON },
    });
    await world.setDay('1927-02-14');
    await world.do(AGENT, 'meetings/open', { meetingId: repeated.meetingId, on: '1927-02-14', hour: '12:10' });
    const marks = meeting.electors.slice(0, 20).map((residentId) => ({ residentId, present: true, at: '12:15' }));
    await world.do(AGENT, 'meetings/mark-present', { meetingId: repeated.meetingId, marks });
    expect(await world.do(AGENT, 'meetings/count', { meetingId: repeated.meetingId })).toMatchObject({
      ...{ needed: 20, valid: true },
    });
  });
});

describe('I-18: what a hand may be raised for (45)', () => {
  const cast = async () => {
    const meeting = await makeMeeting(world, 20);
    await openForVotes(world, meeting, 12);
    const [one = '', other = ''] = await nominateFor(world, meeting, 'deputies', meeting.electors.slice(0, 2));
    const counts = [hands(one, 12), hands(other, 11)];
    return world.try(AGENT, 'meetings/vote', { meetingId: meeting.meetingId, race: 'deputies', counts });
  };

  it('for as many as are elected', async () => expect(await cast()).toMatchObject({ ok: true }));

  it('by another reading for one alone', async () => {
    await read({ 'I-18': 'single-vote' });
    expect(rulesOf(await cast())).toEqual(['votes-exceed-limit I-18']);
  });
});

describe('I-18: lists (44)', () => {
  async function cast() {
    const meeting = await makeMeeting(world, 30, { seats: 3, alternates: 0 });
    const { meetingId, electors } = meeting;
    await openForVotes(world, meeting, 20, 'list');
    const listIds: string[] = [];
    for (const [index, listName] of ['Первый', 'Второй'].entries()) {
      const done = await world.do(AGENT, 'meetings/nominate', {
        ...{ meetingId, race: 'deputies', listName, proposer: { kind: 'group', name: 'Группа граждан' } },
        candidates: electors.slice(index * 3, index * 3 + 3).map((residentId) => ({ residentId })),
      });
      listIds.push(String(done.listId));
    }
    const [first, second] = listIds;
    const counts = [
      { listId: first, for: 12, against: 0, abstained: 0 },
      { listId: second, for: 6, against: 0, abstained: 0 },
    ];
    await world.do(AGENT, 'meetings/vote', { meetingId, race: 'deputies', counts });
    const elected = await world.store.prisma.electedPerson.findMany({
      where: { meetingId },
      orderBy: { ordinal: 'asc' },
    });
    return elected.map(({ residentId }) => electors.indexOf(residentId));
  }

  it('the list with most votes takes every place', async () => expect(await cast()).toEqual([0, 1, 2]));

  it('by another reading they share the places', async () => {
    await read({ 'I-18': 'proportional-lists' });
    expect(await cast()).toEqual([0, 1, 3]);
  });
});

describe('I-19: equal votes (45)', () => {
  async function tie() {
    const meeting = await makeMeeting(world, 20, { seats: 1, alternates: 0 });
    const { meetingId, electors } = meeting;
    await openForVotes(world, meeting, 12);
    const [one = '', other = ''] = await nominateFor(world, meeting, 'deputies', electors.slice(0, 2));
    await world.do(AGENT, 'meetings/vote', { meetingId, race: 'deputies', counts: [hands(one, 6), hands(other, 6)] });
    const [first = '', second = ''] = electors;
    await world.store.prisma.resident.update({ where: { id: first }, data: { birthYear: 1880, bornOn: null } });
    await world.store.prisma.resident.update({ where: { id: second }, data: { birthYear: 1890, bornOn: null } });
    const settle = (by: 'lot' | 'older', chosen: string) =>
      world.try(AGENT, 'meetings/settle-tie', { meetingId, race: 'deputies', by, chosen: [chosen] });
    return { meetingId, one, other, settle };
  }

  it('are voted again and settled in no other way', async () => {
    const { one, settle } = await tie();
    expect(rulesOf(await settle('lot', one))).toEqual(['tie-settled-otherwise I-19']);
  });

  it('by another reading lots are drawn, and the vote is over', async () => {
    await read({ 'I-19': 'lot' });
    const { meetingId, other, settle } = await tie();
    expect(await settle('lot', other)).toMatchObject({ ok: true, value: { elected: [other], open: 0, round: 2 } });
    const deputies = await world.store.prisma.electedPerson.findMany({ where: { meetingId } });
    expect(deputies).toMatchObject([{ votes: 6, ordinal: 1 }]);
    expect(await settle('lot', other)).toMatchObject({ ok: false, error: { code: 'CONFLICT', reason: 'no-tie' } });
  });

  it('by a third the older is elected and no younger one', async () => {
    await read({ 'I-19': 'older' });
    const { one, other, settle } = await tie();
    expect(rulesOf(await settle('older', other))).toEqual(['tie-passes-older I-19']);
    expect(await settle('older', one)).toMatchObject({ ok: true, value: { elected: [one] } });
  });
});

describe('I-21: many uchastki and one revision commission (55, note)', () => {
  async function cast(uchastki: number, more: object = {}) {
    const meeting = await makeMeeting(world, 20);
    const { meetingId, electionId } = meeting;
    await world.store.prisma.uchastok.createMany({
      data: Array.from({ length: uchastki - 1 }, (_, index) => ({
        ...{ electionId, number: index + 2, name: `Участок ${index + 2}`, kind: 'territorial', population: 20 },
      })),
    });
    await openForVotes(world, meeting, 12);
    const [candidateId = ''] = await nominateFor(world, meeting, 'revision', meeting.electors.slice(0, 1));
    const counts = [hands(candidateId, 9)];
    return world.try(AGENT, 'meetings/vote', { meetingId, race: 'revision', counts, ...more });
  }

  it('five share its places by population; six wait for the order of the commission above', async () => {
    expect(rulesOf(await cast(6))).toContain('revision-order-missing I-21');
  });

  it('and hold the vote by that order', async () => {
    const done = await cast(6, { seats: 1, orderNumber: '14' });
    expect(done).toMatchObject({ ok: true, value: { open: 0 } });
  });

  it('by another reading four wait for it already', async () => {
    await read({ 'I-21': 'members' });
    expect(rulesOf(await cast(4))).toContain('revision-order-missing I-21');
  });
});

describe('I-22: a challenge (44, note 2)', () => {
  const challenge = async () => {
    const meeting = await makeMeeting(world, 20);
    await openForVotes(world, meeting, 12);
    const [candidateId = ''] = await nominateFor(world, meeting, 'deputies', meeting.electors.slice(0, 1));
    return world.do(AGENT, 'meetings/challenge', {
      ...{ meetingId: meeting.meetingId, candidateId, reason: 'пьянство', for: 1, against: 9 },
    });
  };

  it('strikes a name by the greater part of the votes', async () => {
    expect(await challenge()).toMatchObject({ removed: false });
  });

  it('by another reading any objection strikes it', async () => {
    await read({ 'I-22': 'any-objection' });
    expect(await challenge()).toMatchObject({ removed: true });
  });
});

describe('I-23: who sits on the commission (44, note 1)', () => {
  async function propose(name: string) {
    const meeting = await makeMeeting(world, 20);
    await world.store.prisma.commissionMember.create({
      data: { commissionId: world.id('borkovskaya'), name: 'Волков Иван Петрович', function: 'member' },
    });
    return world.try(AGENT, 'meetings/nominate', {
      ...{ meetingId: meeting.meetingId, race: 'deputies', proposer: { kind: 'citizen', name } },
      candidates: [{ residentId: meeting.electors[0] }],
    });
  }

  it('may propose as a citizen, and it is noted', async () => {
    expect(await propose('Волков И. П.')).toMatchObject({
      value: { findings: [{ rule: 'proposer-member', level: 'flag', interpretation: 'I-23' }] },
    });
    expect(await world.store.prisma.nomination.count()).toBe(1);
  });

  it('is not taken for a namesake', async () => {
    expect(await propose('Волков Илья Петрович')).toMatchObject({ value: { findings: [] } });
  });

  it('by another reading may not propose at all', async () => {
    await read({ 'I-23': 'all-members' });
    expect(rulesOf(await propose('Волков Иван Петрович'))).toEqual(['proposer-member I-23']);
  });
});
