import { afterEach, describe, expect, it } from 'vitest';
import {
  conveneShift,
  declareLists,
  endShift,
  type HeldShift,
  holdShift,
  type MadeEnterprise,
  type MadeShift,
  makeEnterprise,
  openShift,
  prepareShift,
  voteShift,
} from '@/lib/testing/enterprise';
import { createWorld, type World } from '@/lib/testing/world';

const CHAIR = 'olkhovsk-chair';
const AGAIN = '1927-02-20';
let world: World;
let mill: MadeEnterprise;
let day: MadeShift;
let night: MadeShift;
let [ada, boris, vera, gleb] = ['', '', '', ''];
let commonListId: string;

/** Lists of these people stand, and the campaign is read so. */
async function declared(readings: Record<string, string>, ...lists: readonly (() => readonly string[])[]) {
  world = await createWorld();
  mill = await makeEnterprise(world);
  [day, night] = mill.shifts;
  [ada, boris, vera, gleb] = mill.candidates;
  await world.store.prisma.campaign.update({
    where: { id: world.id('campaign') },
    data: { interpretations: readings },
  });
  const named = lists.map((list) => list());
  commonListId = await declareLists(world, mill, named);
}
afterEach(() => world.close());

/** A shift's whole meeting, at which these were struck; who stood at its vote. */
async function hold(shift: MadeShift, hands: Record<string, number>, rest: Omit<HeldShift, 'hands'> = {}) {
  const meetingId = await holdShift(world, mill, shift, { hands, ...rest });
  const stood = await world.store.prisma.candidate.findMany({
    where: { meetingId, isRemoved: false },
    orderBy: { ordinal: 'asc' },
  });
  return stood.map(({ residentId }) => residentId);
}
const sum = () => world.do(CHAIR, 'enterprises/sum-votes', { commonListId });

describe('art. 44, note 2, over an enterprise: whom one part strikes from the common list', () => {
  it('I-22b: still stands for the others in his place on the list, and that is told', async () => {
    await declared(
      {},
      () => [ada, boris, vera],
      () => [gleb],
    );
    await hold(day, { 'Список 1': 20, 'Список 2': 3 }, { strikes: [ada], mode: 'list' });
    await hold(night, { 'Список 1': 18, 'Список 2': 5 }, { mode: 'list' });
    const { elected, findings } = await sum();
    expect(elected).toEqual([ada, boris]);
    expect(findings).toMatchObject([
      { rule: 'struck-by-part', article: '44.n2', level: 'flag', basis: { how: 'own' } },
    ]);
  });

  it('is nowhere on the list once every part has struck him', async () => {
    await declared(
      {},
      () => [ada, boris, vera],
      () => [gleb],
    );
    await hold(day, { 'Список 1': 20, 'Список 2': 3 }, { strikes: [ada], mode: 'list' });
    await hold(night, { 'Список 1': 18, 'Список 2': 5 }, { strikes: [ada], mode: 'list' });
    expect(await sum()).toMatchObject({ elected: [boris, vera], findings: [] });
  });

  it('I-22b, by the other reading: leaves the list of every part, and no hands for him are counted', async () => {
    await declared({ 'I-22b': 'every-part' }, () => [ada, boris, vera]);
    const meetingId = await conveneShift(world, mill, night);
    expect(await hold(day, { [boris]: 9, [vera]: 3 }, { strikes: [ada] })).toEqual([boris, vera]);
    await openShift(world, meetingId, night, 25);
    await prepareShift(world, meetingId, night);
    await voteShift(world, meetingId, { [ada]: 25, [boris]: 4, [vera]: 2 });
    await endShift(world, meetingId);
    expect(await sum()).toMatchObject({
      elected: [boris, vera],
      findings: [{ rule: 'struck-by-part', basis: { how: 'every' } }],
    });
  });

  it('I-22b, by the other reading: is not put to a part that is convened afterwards', async () => {
    await declared({ 'I-22b': 'every-part' }, () => [ada, boris, vera]);
    await hold(day, { [boris]: 9, [vera]: 3 }, { strikes: [ada] });
    expect(await hold(night, { [boris]: 4, [vera]: 2 })).toEqual([boris, vera]);
  });

  it('is not put to the same part again when it votes once more after a tie (45, I-19)', async () => {
    await declared(
      {},
      () => [ada, boris],
      () => [vera, gleb],
    );
    await hold(day, { 'Список 1': 10, 'Список 2': 12 }, { strikes: [ada], mode: 'list' });
    await hold(night, { 'Список 1': 10, 'Список 2': 8 }, { mode: 'list' });
    expect(await sum()).toMatchObject({ elected: [], open: 2 });
    const again = { mode: 'list', on: AGAIN } as const;
    expect(await hold(day, { 'Список 1': 10, 'Список 2': 2 }, again)).toEqual([boris, vera, gleb]);
    expect(await hold(night, { 'Список 1': 10, 'Список 2': 2 }, again)).toEqual([ada, boris, vera, gleb]);
    expect(await sum()).toMatchObject({ elected: [ada, boris], tied: [] });
  });

  it('takes no place by the lot that his list has drawn', async () => {
    await declared(
      { 'I-19': 'lot' },
      () => [ada, boris, vera],
      () => [gleb],
    );
    await hold(day, { 'Список 1': 10, 'Список 2': 12 }, { strikes: [ada], mode: 'list' });
    await hold(night, { 'Список 1': 10, 'Список 2': 8 }, { strikes: [ada], mode: 'list' });
    const { tied } = await sum();
    expect(tied).toHaveLength(2);
    const { id } = await world.store.prisma.commonNomination.findFirstOrThrow({ where: { listName: 'Список 1' } });
    expect(await world.do(CHAIR, 'enterprises/settle-tie', { commonListId, by: 'lot', chosen: [id] })).toMatchObject({
      elected: [boris, vera],
    });
  });
});

describe('art. 36, note, in reconstruct: an old summary protocol', () => {
  const added = (rest: object) => world.try('uezd-recorder', 'enterprises/sum-votes', { commonListId, ...rest });
  async function past() {
    await declared({}, () => [ada, boris, vera]);
    await hold(day, { [ada]: 20, [boris]: 15, [vera]: 4 });
    await hold(night, { [ada]: 2, [boris]: 3, [vera]: 21 });
  }
  const asPast = () => world.store.prisma.campaign.updateMany({ data: { mode: 'reconstruct', today: null } });

  it('art. 45: elects whom it calls elected, against its votes, and that is filed as a violation', async () => {
    await past();
    await asPast();
    const done = await added({ on: '1927-02-08', declared: [boris, vera] });
    expect(done).toMatchObject({
      ok: true,
      value: {
        ...{ elected: [boris, vera], tied: [], open: 0 },
        findings: [{ rule: 'declared-against-votes', article: '45', level: 'violation' }],
      },
    });
    const { prisma } = world.store;
    const [row] = await prisma.commonSum.findMany({ where: { commonListId } });
    expect(row?.summedOn).toEqual(new Date('1927-02-08'));
    const people = await prisma.electedPerson.findMany({ where: { commonSum: { commonListId } } });
    expect(people.map(({ residentId, votes }) => [residentId, votes])).toEqual([
      [boris, 18],
      [vera, 25],
    ]);
    expect(await prisma.filedFinding.count({ where: { rule: 'declared-against-votes' } })).toBe(1);
  });

  it('that calls elected whom the votes elect breaks nothing', async () => {
    await past();
    await asPast();
    expect(await added({ declared: [vera, ada] })).toMatchObject({ ok: true, value: { findings: [] } });
  });

  it('names those who stood, and an exact day', async () => {
    await past();
    await asPast();
    expect(await added({ declared: [gleb] })).toMatchObject({
      error: { issues: [{ path: ['declared', 0], message: 'not-in-this-vote' }] },
    });
    expect(await added({ on: '1927-02' })).toMatchObject({
      error: { issues: [{ path: ['on'], message: 'day-not-exact' }] },
    });
  });

  it('in conduct nobody is declared elected by anything but the votes', async () => {
    await past();
    const now = (rest: object) => world.try(CHAIR, 'enterprises/sum-votes', { commonListId, ...rest });
    expect(await now({ declared: [vera, ada] })).toMatchObject({
      error: { issues: [{ path: ['declared'], message: 'only-as-it-was' }] },
    });
    expect(await now({ on: '1927-02-06' })).toMatchObject({ error: { issues: [{ message: 'only-as-it-was' }] } });
  });
});
