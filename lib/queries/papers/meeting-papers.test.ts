import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { contextFor } from '@/lib/queries/query';
import { type MadeMeeting, makeMeeting, openForVotes, openWith } from '@/lib/testing/meeting';
import { printAs, refusedAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { deputyFormPaper } from './deputy-form';
import { divisionPaper } from './division';
import { electorListPaper } from './elector-list';
import { failedProtocolPaper } from './failed-protocol';
import { mandatePaper } from './mandate';
import { noticePaper } from './notice';
import { protocolPaper } from './protocol';
import { markedForPrint } from './reprint';
import { summaryPaper } from './summary';

const AGENT = 'borkovskaya-agent';
const CLERK = 'borkovskaya-clerk';
let world: World;
let meeting: MadeMeeting;

const votes = (candidateId: string, forIt: number, against = 0, abstained = 0) => ({
  ...{ candidateId, for: forIt, against, abstained },
});

async function nominate(race: string, residentIds: readonly string[]): Promise<string[]> {
  const { candidates } = await world.do(AGENT, 'meetings/nominate', {
    ...{ meetingId: meeting.meetingId, race, proposer: { kind: 'party', name: 'Ячейка ВКП(б)' } },
    candidates: residentIds.map((residentId) => ({ residentId })),
  });
  // Its shape is the contract's.
  return (candidates as { id: string }[]).map(({ id }) => id);
}

const person = async (id: string | undefined) => {
  const row = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: id ?? '' } });
  return `${row.surname} ${row.given} ${row.patronymic}`;
};

describe('a meeting from its notices to its mandates', () => {
  beforeAll(async () => {
    world = await createWorld();
    meeting = await makeMeeting(world, 60);
    await world.store.prisma.resident.update({ where: { id: meeting.electors[1] ?? '' }, data: { given: 'Фёкла' } });
    return () => world.close();
  });

  it('art. 35: a slip for every elector, the name in the dative, with day, hour and place', async () => {
    const all = await printAs(world, CLERK, noticePaper, { meetingId: meeting.meetingId });
    expect(all.data.notices).toHaveLength(60);
    expect(all.pages).toBe(15);
    expect(all.text).toContain(run('Борковская сельская избирательная комиссия'));
    expect(all.text).toContain(run('Покровская волость Ольховского уезда'));
    expect(all.text).toContain(run('6 февраля 1927 г., в 12 час.'));
    expect(all.text).toContain(run('Гражданке Волковой Фёкле Петровне'));
    const one = await printAs(world, CLERK, noticePaper, { ...meeting, residentId: meeting.electors[0] });
    expect(one.data.notices).toHaveLength(1);
    expect(one.data.marks?.isReprint).toBe(true);
    expect(await refusedAs(world, CLERK, noticePaper, { ...meeting, residentId: meeting.meetingId })).toBe('NOT_FOUND');
  });

  it('a commission of another soviet cannot tell that there is such a meeting', async () => {
    for (const query of [noticePaper, protocolPaper, mandatePaper])
      expect(await refusedAs(world, 'luzhinskaya-clerk', query, { meetingId: meeting.meetingId })).toBe('NOT_FOUND');
    expect(await refusedAs(world, 'luzhinskaya-clerk', divisionPaper, meeting)).toBe('NOT_FOUND');
    expect(await refusedAs(world, 'luzhinskaya-clerk', summaryPaper, { electionId: meeting.electionId })).toBe(
      'NOT_FOUND',
    );
  });

  it('there is no protocol of a meeting that was not opened, and nobody has a mandate from it', async () => {
    expect(await refusedAs(world, AGENT, protocolPaper, { meetingId: meeting.meetingId })).toBe('NOT_FOUND');
    expect(await refusedAs(world, AGENT, mandatePaper, { meetingId: meeting.meetingId })).toBe('NOT_FOUND');
  });

  it('art. 42–47: before it is signed the protocol is a draft with everything that happened', async () => {
    await openForVotes(world, meeting, 40);
    const { meetingId } = meeting;
    expect((await printAs(world, AGENT, protocolPaper, { meetingId })).text).toContain(run('Собрание ещё не закрыто.'));
    const [first, second, third] = await nominate('deputies', meeting.electors.slice(2, 5));
    await world.do(AGENT, 'meetings/vote', {
      ...{ meetingId, race: 'deputies' },
      counts: [votes(first ?? '', 30, 6, 4), votes(second ?? '', 20, 3), votes(third ?? '', 20)],
    });
    await world.do(AGENT, 'meetings/vote', {
      ...{ meetingId, race: 'deputies', counts: [votes(second ?? '', 21), votes(third ?? '', 19)] },
    });
    const [alternate] = await nominate('alternates', meeting.electors.slice(6, 7));
    await world.do(AGENT, 'meetings/vote', {
      ...{ meetingId, race: 'alternates', counts: [votes(alternate ?? '', 25)] },
    });
    await world.do(AGENT, 'meetings/correct', {
      ...{ meetingId, entry: 'reading.б', value: '12:50', reason: 'час записан неверно' },
    });
    const { text, data } = await printAs(world, AGENT, protocolPaper, { meetingId });
    expect(data).toMatchObject({
      isSigned: false,
      eligible: 60,
      needed: 21,
      present: { total: 40, men: 20, women: 20 },
      mode: { mode: 'personal', for: 40, against: 0 },
    });
    expect(text).toContain(run('ПРОЕКТ'));
    expect(text).not.toContain(run('Последняя запись журнала'));
    expect(data.readings).toContainEqual({ item: 'б', at: '12:50' });
    expect(data.corrections).toEqual([
      {
        entry: 'Оглашение, лит.\u00a0«б»',
        stood: '12\u00a0час.\u00a040\u00a0мин.',
        value: '12\u00a0час.\u00a050\u00a0мин.',
        reason: 'час записан неверно',
      },
    ]);
    const [deputies, alternates] = data.races;
    expect(deputies?.rounds).toHaveLength(2);
    expect(deputies?.rounds[0]?.tied).toEqual([await person(meeting.electors[3]), await person(meeting.electors[4])]);
    expect(deputies?.elected).toEqual([await person(meeting.electors[2]), await person(meeting.electors[3])]);
    expect(alternates?.elected).toEqual([await person(meeting.electors[6])]);
    expect(text).toContain(run('30 (тридцать)'));
  });

  it('art. 47: signed, it bears the journal entry of the signing and each signature or its refusal', async () => {
    const { meetingId } = meeting;
    await world.do(AGENT, 'meetings/close', { meetingId, hour: '15:20', statements: 'Просили чинить мост.' });
    const [one, other] = [await person(meeting.electors[0]), await person(meeting.electors[1])];
    await world.do(AGENT, 'meetings/sign', {
      meetingId,
      signatures: [
        { name: AGENT, signed: true },
        { name: one, signed: true },
        { name: other, signed: false, reason: 'не согласна с подсчётом' },
      ],
    });
    const head = await world.store.prisma.journalHead.findUniqueOrThrow({ where: { bodyId: world.id('borkovskaya') } });
    const { text, data } = await printAs(world, AGENT, protocolPaper, { meetingId });
    expect(data.isSigned).toBe(true);
    expect(data.marks?.journalHash).toBe(head.hash);
    expect(text).not.toContain(run('ПРОЕКТ'));
    expect(text).toContain(run('15 час. 20 мин.'));
    expect(text).toContain(run('Просили чинить мост.'));
    expect(data.signatures.map(({ state }) => state)).toEqual(['signed', 'signed', 'refused']);
    expect(text).toContain(run('не согласна с подсчётом'));
  });

  it('a later act of the commission does not change what the signed protocol bears', async () => {
    const before = await printAs(world, AGENT, protocolPaper, { meetingId: meeting.meetingId });
    await world.addResidents('Борковский', 1);
    await world.try('borkovskaya-chair', 'commissions/appoint-agent', {
      ...{ commissionId: world.id('borkovskaya'), name: 'Комаров Сергей Васильевич', uchastokIds: [] },
    });
    const after = await printAs(world, AGENT, protocolPaper, { meetingId: meeting.meetingId });
    expect(after.data.marks?.journalHash).toBe(before.data.marks?.journalHash);
  });

  it('art. 47: those elected get their mandates and forms, with their capacity and their uchastok', async () => {
    const mandates = await printAs(world, CLERK, mandatePaper, { electionId: meeting.electionId });
    expect(mandates.data.mandates.map(({ capacity }) => capacity)).toEqual(['deputy', 'deputy', 'alternate']);
    expect(mandates.text).toContain(run('членом Борковского сельсовета'));
    const one = await printAs(world, CLERK, mandatePaper, { ...meeting, residentId: meeting.electors[6] });
    expect(one.text).toContain(run('кандидатом в члены Борковского сельсовета'));
    const forms = await printAs(world, CLERK, deputyFormPaper, { meetingId: meeting.meetingId });
    expect(forms.data.forms[0]).toMatchObject({ electedAs: 'член совета', birth: 1890, electedOn: '1927-02-06' });
  });

  it('art. 47: a mandate keeps its number however it is printed, and is a further copy on any later day', async () => {
    const all = await printAs(world, CLERK, mandatePaper, { electionId: meeting.electionId });
    expect(all.data.mandates.map(({ number }) => number)).toEqual(['1/1', '1/2', '1/3']);
    const context = contextFor(await world.as(CLERK), 'ru');
    const printed = async (data: typeof all.data) =>
      (await markedForPrint(context, 'mandate', data)).marks?.isReprint ?? false;
    expect(await printed(all.data)).toBe(false);
    await world.setDay('1927-02-07');
    const one = await printAs(world, CLERK, mandatePaper, { ...meeting, residentId: meeting.electors[6] });
    expect(one.data.mandates.map(({ number }) => number)).toEqual(['1/3']);
    expect(one.data.head.on).toBe('1927-02-07');
    expect(await printed(one.data)).toBe(true);
    // Somebody among them who has had none yet: the file is none of further copies alone.
    const [first] = all.data.mandates;
    const other = first === undefined ? [] : [{ ...first, number: '1/4' }];
    expect(await printed({ ...all.data, mandates: [...all.data.mandates, ...other] })).toBe(false);
  });

  it('of two who print the same at one instant one has the first copy, and the other a further one', async () => {
    const { data } = await printAs(world, CLERK, electorListPaper, { uchastokId: meeting.uchastokId });
    const context = contextFor(await world.as(CLERK), 'ru');
    const anew = { ...data, head: { ...data.head, place: 'Борки' } };
    const printed = await Promise.all([1, 2, 3].map(() => markedForPrint(context, 'elector-list', anew)));
    expect(printed.filter(({ marks }) => marks?.isReprint !== true)).toHaveLength(1);
  });

  it('the elector list shows who was served and who came', async () => {
    const { data } = await printAs(world, CLERK, electorListPaper, { uchastokId: meeting.uchastokId });
    const electors = data.groups.flatMap((group) => group.electors);
    expect(electors).toHaveLength(60);
    expect(electors.filter(({ isPresent }) => isPresent === true)).toHaveLength(40);
    expect(electors.filter(({ isPresent }) => isPresent === false)).toHaveLength(20);
    expect(new Set(electors.map(({ servedOn }) => servedOn))).toEqual(new Set(['1927-02-01']));
  });

  it('the summary counts the uchastki of the soviet, and the soviets of the volost', async () => {
    const soviet = await printAs(world, CLERK, summaryPaper, { electionId: meeting.electionId });
    expect(soviet.data.units).toMatchObject([
      { name: '№ 1, Борки', electors: 60, present: 40, eligible: 60, meetings: 1, failed: 0, seats: 2, elected: 2 },
    ]);
    expect(soviet.data.of).toBe('Борковский сельсовет');
    const uezd = await printAs(world, 'uezd-chair', summaryPaper, {
      ...{ territoryId: world.id('Ольховский'), campaignId: world.id('campaign') },
    });
    expect(uezd.data.units.map(({ name, elected }) => [name, elected])).toContainEqual(['Покровская волость', 2]);
    expect(uezd.data.head.body).toBe('Ольховская уездная избирательная комиссия');
  });

  it('art. 43: the division writes each share as an exact fraction and stays a draft until the seats are allotted', async () => {
    const decide = (seats: number | null) =>
      world.store.prisma.election.update({ where: { id: meeting.electionId }, data: { seats } });
    await decide(null);
    const draft = await printAs(world, CLERK, divisionPaper, { electionId: meeting.electionId });
    expect(draft.text).toContain(run('ПРОЕКТ'));
    expect(draft.data.rows).toMatchObject([{ number: 1, electors: 60, seats: 2, kind: 'территориальный' }]);
    await decide(2);
    const done = await printAs(world, CLERK, divisionPaper, { electionId: meeting.electionId });
    expect(done.text).not.toContain(run('ПРОЕКТ'));
    expect(done.data.rows[0]).toMatchObject({ quota: '2', floor: 2, remainder: '0' });
  });
});

describe('a meeting without its quorum', () => {
  it('art. 41: its protocol says how many were missing, and the day of the next once it is called', async () => {
    world = await createWorld();
    meeting = await makeMeeting(world, 201);
    await openWith(world, meeting, 70);
    const { meetingId } = meeting;
    const draft = await printAs(world, AGENT, failedProtocolPaper, { meetingId });
    expect(draft.text).toContain(run('ПРОЕКТ'));
    expect(draft.data).toMatchObject({ eligible: 201, needed: 71, present: { total: 70 }, nextOn: null });
    expect(await refusedAs(world, AGENT, protocolPaper, { meetingId })).toBe('NOT_FOUND');
    await world.do(AGENT, 'meetings/sign', { meetingId, signatures: [{ name: AGENT, signed: true }] });
    await world.do(CLERK, 'meetings/convene', {
      ...{ electionId: meeting.electionId, uchastokId: meeting.uchastokId, heldOn: '1927-02-09', hour: '17:00' },
      ...{ place: 'школа', agentId: world.id(AGENT) },
    });
    const { text, data } = await printAs(world, AGENT, failedProtocolPaper, { meetingId });
    expect(text).not.toContain(run('ПРОЕКТ'));
    expect(text).toContain(run('9 февраля 1927 г.'));
    expect(data.marks?.journalHash).toMatch(/^[0-9a-f]{64}$/);
    const again = await printAs(world, CLERK, noticePaper, { uchastokId: meeting.uchastokId });
    expect(again.text).toContain(run('вновь созываемое'));
    expect(again.data.marks?.isReprint).toBe(false);
    await world.close();
  });
});

it('art. 37: an uchastok of two settlements has its electors in the order of their numbers, each with the settlement', async () => {
  const one = await createWorld();
  const { uchastokId, electors } = await makeMeeting(one, 4);
  const settlementId = one.id('Выселки');
  await one.store.prisma.resident.updateMany({ where: { id: electors[1] ?? '' }, data: { settlementId } });
  const { data } = await printAs(one, CLERK, electorListPaper, { uchastokId });
  expect(data.groups.map(({ settlement }) => settlement)).toEqual([null]);
  const listed = data.groups.flatMap((group) => group.electors);
  expect(listed.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(listed.map(({ household }) => household.split(',')[0]).toSorted()).toEqual([
    'Борки',
    'Борки',
    'Борки',
    'Выселки',
  ]);
  await one.store.prisma.resident.updateMany({ where: { id: { in: [...electors] } }, data: { settlementId } });
  const whole = await printAs(one, CLERK, electorListPaper, { uchastokId });
  expect(whole.data.groups.map(({ settlement }) => settlement)).toEqual(['Выселки']);
  await one.close();
});

it('the elector list as of an earlier day knows neither the notices served after it nor who came', async () => {
  const one = await createWorld();
  const { uchastokId, meetingId, electors } = await makeMeeting(one, 3);
  const { prisma } = one.store;
  const { accountId: markedById } = await one.as(AGENT);
  // Far ahead: what this world is made of was written into its records on the real day.
  const later = new Date('2090-03-01');
  await prisma.meetingNotice.updateMany({ where: { meetingId }, data: { servedOn: later } });
  await prisma.meeting.update({ where: { id: meetingId }, data: { heldOn: later } });
  await prisma.attendance.createMany({
    data: electors.map((residentId) => ({ ...{ meetingId, residentId, markedById }, isPresent: true, at: '12:00' })),
  });
  const listed = async (asked: object) =>
    (await printAs(one, CLERK, electorListPaper, { uchastokId, ...asked })).data.groups
      .flatMap((group) => group.electors)
      .map(({ servedOn, isPresent }) => [servedOn, isPresent]);
  expect(await listed({ on: '2090-02-28' })).toEqual(electors.map(() => [null, null]));
  expect(await listed({})).toEqual(electors.map(() => ['2090-03-01', true]));
  await one.close();
});
