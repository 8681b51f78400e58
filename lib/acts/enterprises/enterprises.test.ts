import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskToday } from '@/lib/queries/desk/today';
import { enterprisesList } from '@/lib/queries/enterprises/list';
import { listMeetings } from '@/lib/queries/meetings/list';
import { meetingOne } from '@/lib/queries/meetings/one';
import { unconvenedUchastki } from '@/lib/queries/meetings/unconvened';
import { enterpriseProtocolPaper } from '@/lib/queries/papers/enterprise-protocol';
import { noticePaper } from '@/lib/queries/papers/notice';
import { contextFor } from '@/lib/queries/query';
import { resultsSoviet } from '@/lib/queries/results/territory';
import {
  conveneShift,
  declareLists,
  endShift,
  holdShift,
  type MadeEnterprise,
  type MadeShift,
  makeEnterprise,
  openShift,
  prepareShift,
  voteShift,
} from '@/lib/testing/enterprise';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';

const CHAIR = 'olkhovsk-chair';
const AGENT = 'olkhovsk-agent';
const AGAIN = '1927-02-20';
const WORKS = { kind: 'union', name: 'Фабричный комитет' };
let world: World;
let mill: MadeEnterprise;
let day: MadeShift;
let night: MadeShift;
/** Two of the day shift and two of the night shift stand for the whole mill. */
let [ada, boris, vera, gleb] = ['', '', '', ''];
let commonListId: string;

const declare = (residentIds: readonly string[], rest: object = {}) =>
  world.try(CHAIR, 'enterprises/declare-list', {
    ...{ electionId: mill.electionId, unitId: mill.unitId, proposer: WORKS },
    candidates: residentIds.map((residentId) => ({ residentId })),
    ...rest,
  });
const sum = () => world.try(CHAIR, 'enterprises/sum-votes', { commonListId });
const ofElection = () => ({ electionId: mill.electionId });
async function look() {
  const answer = await enterprisesList.run(contextFor(await world.as(CHAIR), 'ru'), { electionId: mill.electionId });
  if (!answer.ok) throw new Error(answer.error.code);
  const [item] = answer.value.items;
  if (item === undefined) throw new Error('no enterprise');
  return item;
}
const elected = () =>
  world.store.prisma.electedPerson.findMany({
    where: { commonSum: { commonListId } },
    orderBy: { ordinal: 'asc' },
    include: { meeting: { include: { uchastok: true } } },
  });
const open = async (seats: readonly [number, number] = [1, 1]) => {
  world = await createWorld();
  mill = await makeEnterprise(world, seats);
  [day, night] = mill.shifts;
  [ada, boris, vera, gleb] = mill.candidates;
};
const read = (interpretations: Record<string, string>) =>
  world.store.prisma.campaign.update({ where: { id: world.id('campaign') }, data: { interpretations } });
async function declared(...lists: readonly (readonly string[])[]) {
  commonListId = await declareLists(world, mill, lists);
}
const hold = (shift: MadeShift, present: number, hands: Record<string, number>, mode?: 'list', on?: string) =>
  holdShift(world, mill, shift, { hands, present, mode, on });

describe('art. 36, note: lists common to a whole enterprise', () => {
  beforeAll(() => open([1, 2]));
  afterAll(() => world.close());

  it('are declared only for an enterprise whose parts are uchastki of their own', async () => {
    const { prisma } = world.store;
    const { id: third } = await prisma.uchastok.findFirstOrThrow({ where: { electionId: mill.electionId, number: 3 } });
    const smithy = await prisma.unit.findFirstOrThrow({ where: { name: 'Кузница' } });
    expect(await declare([ada], { unitId: smithy.id })).toMatchObject({ error: { reason: 'enterprise-undivided' } });
    await prisma.uchastok.update({ where: { id: night.uchastokId }, data: { unitIds: { push: smithy.id } } });
    expect(await declare([ada])).toMatchObject({
      error: { reason: 'part-with-others', values: { names: 'Ночная смена' } },
    });
    const { unitIds } = await prisma.uchastok.findUniqueOrThrow({ where: { id: night.uchastokId } });
    await prisma.uchastok.update({ where: { id: night.uchastokId }, data: { unitIds: unitIds.slice(0, 1) } });
    expect((await prisma.uchastok.findUniqueOrThrow({ where: { id: third } })).commonListId).toBeNull();
  });

  it('art. 44, note 1: are proposed by anyone but the commission and its agent', async () => {
    expect(await declare([ada], { proposer: { kind: 'commission', name: 'Комиссия' } })).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'proposer-barred', article: '44.n1' }] },
    });
  });

  it('name people of the soviet once each, as they are written or by the register', async () => {
    const stranger = (await world.addResidents('Борковский', 1))[0] ?? '';
    expect(await declare([stranger])).toMatchObject({ error: { issues: [{ message: 'not-of-this-soviet' }] } });
    expect(await declare([], { list: 'Небывалов Никита Никитич' })).toMatchObject({
      error: { reason: 'candidates-not-found', values: { names: 'Небывалов Никита Никитич' } },
    });
    expect(await declare([ada, ada])).toMatchObject({ error: { reason: 'candidate-twice' } });
    expect(await declare([])).toMatchObject({ error: { issues: [{ path: ['list'], message: 'required' }] } });
    await declared([ada, vera], [boris]);
    expect(await declare([vera])).toMatchObject({ error: { reason: 'candidate-twice' } });
    const { list, state, seats, parts } = await look();
    expect(state).toBe('declared');
    expect(seats).toBe(3);
    expect(parts.map(({ number }) => number)).toEqual([1, 2]);
    expect(list?.nominations.map(({ candidates }) => candidates.map(({ residentId }) => residentId))).toEqual([
      [ada, vera],
      [boris],
    ]);
  });

  it('hold the division as it is until they are withdrawn', async () => {
    const adopt = () =>
      world.try(CHAIR, 'uchastki/adopt', {
        electionId: mill.electionId,
        uchastki: [{ number: 1, name: 'Город', kind: 'territorial', settlementIds: [world.id('Ольховск')] }],
      });
    expect(await adopt()).toMatchObject({ error: { reason: 'common-list-declared' } });
    await world.do(CHAIR, 'enterprises/withdraw-lists', { commonListId });
    expect((await look()).state).toBe('apart');
    expect(await world.store.prisma.uchastok.count({ where: { commonListId: { not: null } } })).toBe(0);
  });

  it('stand once a part is convened: none is declared, changed or withdrawn', async () => {
    await declared([ada, vera]);
    const meetingId = await conveneShift(world, mill, day);
    expect(await declare([boris])).toMatchObject({ error: { reason: 'part-convened' } });
    expect(await world.try(CHAIR, 'enterprises/withdraw-lists', { commonListId })).toMatchObject({
      error: { reason: 'part-convened' },
    });
    const standing = await world.store.prisma.candidate.findMany({ where: { meetingId }, orderBy: { ordinal: 'asc' } });
    expect(standing.map(({ residentId }) => residentId)).toEqual([ada, vera]);
  });

  it('no part adds a name of its own: it would be voted on by one part for places of all', async () => {
    const { id: meetingId } = await world.store.prisma.meeting.findFirstOrThrow({
      where: { uchastokId: day.uchastokId },
    });
    const nominate = (race: string) =>
      world.try(AGENT, 'meetings/nominate', {
        ...{ meetingId, race, proposer: { kind: 'citizen', name: 'Лосев Илья Ильич' } },
        candidates: [{ residentId: boris }],
      });
    expect(await nominate('deputies')).toMatchObject({ error: { reason: 'common-list-stands' } });
    expect(await nominate('alternates')).toMatchObject({ ok: true });
  });
});

describe('art. 36, note: votes of the parts added over the enterprise', () => {
  beforeAll(async () => {
    await open([1, 1]);
    await declared([ada, boris, vera]);
  });
  afterAll(() => world.close());

  it('art. 43: every part votes for all places of the parts and elects nobody by itself', async () => {
    const meetingId = await hold(day, 30, { [ada]: 20, [boris]: 15, [vera]: 4 });
    const ballot = await world.store.prisma.ballot.findFirstOrThrow({ where: { meetingId } });
    expect(ballot).toMatchObject({ seats: 2, elected: [], tied: [], open: 0 });
    expect(await world.store.prisma.electedPerson.count({ where: { meetingId } })).toBe(0);
    expect(await sum()).toMatchObject({ error: { reason: 'parts-not-ended', values: { names: 'Ночная смена' } } });
    expect((await look()).state).toBe('waiting');
  });

  it('art. 55: a town has no village revision commission to elect beside them', async () => {
    const { id: meetingId } = await world.store.prisma.meeting.findFirstOrThrow({
      where: { uchastokId: day.uchastokId },
    });
    const seen = await meetingOne.run(contextFor(await world.as(AGENT), 'ru'), { meetingId });
    expect(seen).toMatchObject({ ok: true, value: { races: [{ race: 'deputies', seats: 2 }] } });
  });

  it('art. 44: the other part votes the same way, or its hands could not be added', async () => {
    const meetingId = await conveneShift(world, mill, night);
    await openShift(world, meetingId, night, 25);
    await expect(prepareShift(world, meetingId, night, 'list')).rejects.toThrow('parts-vote-alike');
    const seen = await meetingOne.run(contextFor(await world.as(AGENT), 'ru'), { meetingId });
    expect(seen).toMatchObject({ ok: true, value: { commonMode: 'personal' } });
    await world.do(AGENT, 'meetings/choose-mode', { meetingId, mode: 'personal', for: 20, against: 0 });
    await voteShift(world, meetingId, { [ada]: 2, [boris]: 3, [vera]: 21 });
    await endShift(world, meetingId);
    expect((await look()).state).toBe('ready');
    const desk = await deskToday.run(contextFor(await world.as(CHAIR), 'ru'), {});
    expect(desk.ok && desk.value.items.filter(({ code }) => code === 'votes-sum')).toMatchObject([
      { article: '36.n1', values: { count: 1 } },
    ]);
  });

  it('art. 45: those with more votes than the others over all parts are elected, and are deputies like any other', async () => {
    expect(await world.try(AGENT, 'enterprises/sum-votes', { commonListId })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    const done = await sum();
    expect(done).toMatchObject({ ok: true, value: { elected: [vera, ada], tied: [], open: 0, findings: [] } });
    const people = await elected();
    expect(people.map(({ residentId, votes, meeting }) => [residentId, votes, meeting.uchastok.number])).toEqual([
      [vera, 25, 2],
      [ada, 22, 1],
    ]);
    const results = await resultsSoviet.run(contextFor(await world.as(CHAIR), 'ru'), { electionId: mill.electionId });
    expect(results).toMatchObject({ ok: true, value: { total: { seats: 3, deputies: 2 } } });
    const { state, sums } = await look();
    expect(state).toBe('summed');
    expect(sums[0]?.counts.map(({ name: _, ...item }) => [item.for, item.parts.map((part) => part.for)])).toEqual([
      [22, [20, 2]],
      [18, [15, 3]],
      [25, [4, 21]],
    ]);
    expect(await sum()).toMatchObject({ error: { reason: 'already-summed' } });
  });
});

describe('art. 40 and 41: a part without its quorum', () => {
  beforeAll(async () => {
    await open([1, 1]);
    await declared([ada, boris, vera]);
  });
  afterAll(() => world.close());
  const asked = async () => {
    const answer = await unconvenedUchastki.run(contextFor(await world.as(CHAIR), 'ru'), { limit: 10 });
    return answer.ok ? answer.value.items : [];
  };

  it('I-13b: is left out of the sum, by name, and only once its protocol is signed', async () => {
    await hold(day, 30, { [ada]: 20, [boris]: 15, [vera]: 4 });
    const meetingId = await conveneShift(world, mill, night);
    await openShift(world, meetingId, night, 10);
    expect(await sum()).toMatchObject({ error: { reason: 'parts-not-ended' } });
    await endShift(world, meetingId);
    expect((await look()).parts.map(({ state }) => state)).toEqual(['ended', 'failed']);
    expect((await asked()).map(({ name }) => name)).toEqual(['Ночная смена', 'Кузница']);
    expect(await sum()).toMatchObject({
      ok: true,
      value: {
        ...{ elected: [ada, boris], leftOut: [2] },
        findings: [{ rule: 'parts-without-quorum', article: '36.n1', basis: { parts: ['Ночная смена'] } }],
      },
    });
  });

  it('art. 41: is not convened again once the places are filled and it has nobody else to elect', async () => {
    const convene = world.try(CHAIR, 'meetings/convene', {
      ...{ electionId: mill.electionId, uchastokId: night.uchastokId, heldOn: '1927-02-09', hour: '12:00' },
      ...{ place: 'красный уголок', agentId: world.id(AGENT) },
    });
    expect(await convene).toMatchObject({ error: { reason: 'nobody-to-elect', values: { name: 'Ночная смена' } } });
    expect((await asked()).map(({ name }) => name)).toEqual(['Кузница']);
    expect((await look()).parts.map(({ electsNobody }) => electsNobody)).toEqual([true, true]);
    const desk = await deskToday.run(contextFor(await world.as(CHAIR), 'ru'), {});
    expect(desk.ok && desk.value.items.filter(({ code }) => code === 'meeting-repeat')).toEqual([]);
    expect(desk.ok && desk.value.items.find(({ code }) => code === 'meeting-convene')).toMatchObject({
      values: { count: 1 },
    });
  });

  it('art. 46: meets again for alternates of its own; its deputies are elected already', async () => {
    await world.store.prisma.uchastok.update({ where: { id: night.uchastokId }, data: { alternates: 1 } });
    expect((await asked()).map(({ name }) => name)).toEqual(['Ночная смена', 'Кузница']);
    const meetingId = await conveneShift(world, mill, night, '1927-02-09');
    expect(await world.store.prisma.candidate.count({ where: { meetingId } })).toBe(0);
    expect((await look()).state).toBe('summed');
  });
});

describe('I-13b by the other reading: one quorum for the enterprise', () => {
  beforeAll(async () => {
    await open([1, 1]);
    await read({ 'I-13b': 'enterprise' });
    await declared([ada, boris, vera]);
  });
  afterAll(() => world.close());

  it('art. 40, 41: fourteen and five of seventy elect nobody; with more at the part that failed they do', async () => {
    await hold(day, 14, { [ada]: 12, [boris]: 9 });
    const meetingId = await conveneShift(world, mill, night);
    await openShift(world, meetingId, night, 5);
    await endShift(world, meetingId);
    expect(await sum()).toMatchObject({ error: { reason: 'enterprise-without-quorum' } });
    expect((await look()).state).toBe('ready');
    await hold(night, 11, { [ada]: 3, [vera]: 10 }, undefined, AGAIN);
    expect(await sum()).toMatchObject({ ok: true, value: { elected: [ada, vera] } });
  });
});

describe('art. 45, I-19: equal votes over the enterprise', () => {
  beforeAll(async () => {
    await open([1, 1]);
    await declared([ada, boris, vera, gleb]);
  });
  afterAll(() => world.close());

  it('elect nobody of the equals; the parts are to be convened once more', async () => {
    await hold(day, 30, { [ada]: 20, [boris]: 10, [vera]: 5, [gleb]: 1 });
    await hold(night, 25, { [ada]: 10, [boris]: 5, [vera]: 10 });
    const done = await sum();
    expect(done).toMatchObject({ ok: true, value: { elected: [ada], tied: [boris, vera], open: 1 } });
    expect(done.ok && done.value.findings).toMatchObject([{ rule: 'votes-tied', article: '45', level: 'undecided' }]);
    expect((await look()).state).toBe('tied');
    const asked = await unconvenedUchastki.run(contextFor(await world.as(CHAIR), 'ru'), {
      ...{ campaignId: world.id('campaign'), uchastokId: day.uchastokId, limit: 10 },
    });
    expect(asked).toMatchObject({ ok: true, value: { items: [{ isTied: true, mayConvene: true }] } });
    expect(await sum()).toMatchObject({ error: { reason: 'parts-not-ended' } });
  });

  it('are voted on again by every part, the equals alone, for the places that are left', async () => {
    const first = await hold(day, 30, { [boris]: 12, [vera]: 13 }, undefined, AGAIN);
    const standing = await world.store.prisma.candidate.findMany({ where: { meetingId: first } });
    expect(standing.map(({ residentId }) => residentId)).toEqual([boris, vera]);
    expect(await world.store.prisma.ballot.findFirstOrThrow({ where: { meetingId: first } })).toMatchObject({
      seats: 1,
    });
    await hold(night, 25, { [boris]: 4, [vera]: 9 }, undefined, AGAIN);
    const held = await listMeetings.run(contextFor(await world.as(CHAIR), 'ru'), { ...ofElection(), limit: 10 });
    expect(held).toMatchObject({
      ok: true,
      value: { items: ['35', '35', '45', '45'].map((article) => ({ article })) },
    });
    const slips = await printAs(world, CHAIR, noticePaper, { meetingId: first });
    expect(slips.data).toMatchObject({ isRepeat: false, head: { basis: ['35'] } });
    expect(await sum()).toMatchObject({ ok: true, value: { elected: [vera], tied: [], open: 0 } });
    expect((await elected()).map(({ residentId, ordinal }) => [residentId, ordinal])).toEqual([
      [ada, 1],
      [vera, 2],
    ]);
    const { state, sums } = await look();
    expect(state).toBe('summed');
    expect(sums.map(({ round, seats }) => [round, seats])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });
});

describe('art. 44: whole lists over the enterprise', () => {
  beforeAll(async () => {
    await open([1, 1]);
    await declared([ada, boris, gleb], [vera]);
  });
  afterAll(() => world.close());

  it('the list with most votes of all parts takes the places in its order', async () => {
    await hold(day, 30, { 'Список 1': 10, 'Список 2': 18 }, 'list');
    await hold(night, 25, { 'Список 1': 20, 'Список 2': 5 }, 'list');
    expect(await sum()).toMatchObject({ ok: true, value: { elected: [ada, boris], tied: [], open: 0 } });
    expect((await elected()).map(({ votes }) => votes)).toEqual([30, 30]);
  });
});

describe('art. 45, I-19 by the other readings: equals over the enterprise', () => {
  beforeAll(async () => {
    await open([1, 1]);
    await read({ 'I-19': 'lot' });
    await declared([ada, boris, vera, gleb]);
  });
  afterAll(() => world.close());
  const settle = (by: string, chosen: readonly string[]) =>
    world.try(CHAIR, 'enterprises/settle-tie', { commonListId, by, chosen });

  it('wait for the lot; the same votes are not added twice and no part meets again', async () => {
    await hold(day, 30, { [ada]: 20, [boris]: 10, [vera]: 5, [gleb]: 1 });
    await hold(night, 25, { [ada]: 10, [boris]: 5, [vera]: 10 });
    expect(await settle('lot', [vera])).toMatchObject({ error: { reason: 'no-tie' } });
    expect(await sum()).toMatchObject({ ok: true, value: { elected: [ada], tied: [boris, vera], open: 1 } });
    expect((await look()).state).toBe('tied');
    expect(await sum()).toMatchObject({ error: { reason: 'tie-unsettled' } });
    const twice = { electionId: mill.electionId, uchastokId: day.uchastokId, heldOn: AGAIN, hour: '12:00' };
    expect(
      await world.try(CHAIR, 'meetings/convene', { ...twice, place: 'клуб', agentId: world.id(AGENT) }),
    ).toMatchObject({ error: { reason: 'meeting-already-convened' } });
  });

  it('are told apart among themselves alone, for the places that are left, and only in the way of the reading', async () => {
    expect(await settle('older', [vera])).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'tie-settled-otherwise', article: '45' }] },
    });
    expect(await settle('lot', [gleb])).toMatchObject({ error: { issues: [{ message: 'not-in-this-vote' }] } });
    expect(await settle('lot', [boris, vera])).toMatchObject({ error: { issues: [{ message: 'more-than-open' }] } });
    expect(await settle('lot', [vera])).toMatchObject({ ok: true, value: { elected: [vera], open: 0 } });
    expect((await elected()).map(({ residentId, votes, ordinal }) => [residentId, votes, ordinal])).toEqual([
      [ada, 30, 1],
      [vera, 15, 2],
    ]);
    expect((await look()).state).toBe('summed');
    const { data } = await printAs(world, CHAIR, enterpriseProtocolPaper, { commonListId });
    expect(data.rounds.map(({ settled }) => settled?.by)).toEqual([undefined, 'lot']);
    expect(data.elected).toHaveLength(2);
  });
});
