import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { uchastkiList } from '@/lib/queries/uchastki/list';
import { createWorld, type World } from '@/lib/testing/world';

const CHAIR = 'borkovskaya-chair';
let world: World;
let electionId: string;

beforeAll(async () => {
  world = await createWorld();
  await world.addResidents('Борковский', 520, { settlement: 'Борки' });
  await world.addResidents('Борковский', 180, { settlement: 'Выселки' });
  await world.addResidents('Борковский', 20, { settlement: 'Заполье', bornIn: 1920 });
  const announced = { campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-13' };
  electionId = (await world.do(CHAIR, 'elections/announce', announced)).id;
});
afterAll(() => world.close());

const uchastok = (number: number, name: string, fields: object) => ({ number, name, kind: 'territorial', ...fields });

const households = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ settlementId: world.id('Борки'), household: String(from + i) }));

const lawful = () => [
  uchastok(1, 'Борки, первый', { households: households(1, 33) }),
  uchastok(2, 'Борки, второй', { households: households(34, 65) }),
  uchastok(3, 'Выселки и Заполье', { settlementIds: [world.id('Выселки'), world.id('Заполье')] }),
];

const adopt = (uchastki: readonly object[], login = CHAIR) =>
  world.try(login, 'uchastki/adopt', { electionId, uchastki });

async function list() {
  const input = uchastkiList.input.parse({ electionId });
  const answer = await uchastkiList.run(contextFor(await world.as(CHAIR), 'ru'), input);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

describe('art. 37: the division of a village soviet', () => {
  it('refuses an uchastok of more than five hundred, with the number', async () => {
    const refused = await adopt([
      uchastok(1, 'Борки', { settlementIds: [world.id('Борки')] }),
      uchastok(2, 'Прочие', { settlementIds: [world.id('Выселки'), world.id('Заполье')] }),
    ]);
    expect(refused).toMatchObject({
      error: {
        code: 'UNLAWFUL',
        findings: expect.arrayContaining([
          expect.objectContaining({
            rule: 'uchastok-too-large',
            article: '37',
            level: 'refused',
            basis: { uchastok: 'Борки', population: 520, limit: 500 },
          }),
        ]),
      },
    });
    expect(await world.store.prisma.uchastok.count()).toBe(0);
  });

  it('art. 36: refuses to leave an elector out or to place one twice', async () => {
    expect(await adopt(lawful().slice(0, 2))).toMatchObject({
      error: { findings: [{ rule: 'electors-unplaced', basis: { unplaced: 180 } }] },
    });
    const twice = [...lawful(), uchastok(4, 'Лишний', { settlementIds: [world.id('Выселки')] })];
    expect(await adopt(twice)).toMatchObject({
      error: {
        findings: expect.arrayContaining([
          expect.objectContaining({ rule: 'electors-placed-twice', basis: { placedTwice: 180 } }),
        ]),
      },
    });
  });

  it('is the village commission’s to make and nobody else’s', async () => {
    expect(await adopt(lawful(), 'borkovskaya-secretary')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await adopt(lawful(), 'kamenskaya-chair')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('puts every resident into one uchastok and numbers its electors by name', async () => {
    const adopted = await adopt(lawful());
    expect(adopted).toMatchObject({
      ok: true,
      value: {
        uchastki: [{ population: 264, electors: 264 }, { population: 256 }, { population: 200, electors: 180 }],
      },
    });
    const db = world.store.prisma;
    expect(await db.resident.count({ where: { sovietId: world.id('Борковский'), uchastokId: null } })).toBe(0);
    const electors = await db.resident.findMany({
      where: { uchastok: { electionId, number: 3 }, franchise: 'elector' },
      orderBy: { electorNo: 'asc' },
    });
    expect(electors.map(({ electorNo }) => electorNo)).toEqual(electors.map((_, i) => i + 1));
    const names = electors.map(({ normalName }) => normalName);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'ru')));
  });

  it('art. 37: a minority named by person leaves the uchastok of its settlement', async () => {
    const residentIds = (
      await world.store.prisma.resident.findMany({ where: { settlementId: world.id('Выселки') }, take: 30 })
    ).map(({ id }) => id);
    await adopt([...lawful(), { ...uchastok(4, 'Мордовский', { residentIds }), kind: 'minority' }]);
    expect((await list()).items.map(({ population }) => population)).toEqual([264, 256, 170, 30]);
    await adopt(lawful());
    expect((await list()).items.map(({ population }) => population)).toEqual([264, 256, 200]);
  });

  it('whoever comes later finds their uchastok by the household', async () => {
    const person = { surname: 'Новиков', given: 'Иван', patronymic: '', sex: 'm', birthYear: 1890 };
    const { id } = await world.do(CHAIR, 'register/add-resident', {
      ...person,
      settlementId: world.id('Борки'),
      household: '040',
    });
    expect(
      await world.store.prisma.resident.findUniqueOrThrow({ where: { id }, include: { uchastok: true } }),
    ).toMatchObject({ uchastok: { number: 2, population: 257 } });
    await world.do(CHAIR, 'register/strike-resident', { residentId: id, reason: 'внесён по ошибке' });
  });
});

describe('art. 43: the seats of the uchastki', () => {
  it('follow the inhabitants by the largest remainder, and art. 46 gives a third as many alternates', async () => {
    await adopt(lawful());
    const allotted = await world.do(CHAIR, 'uchastki/allot-seats', { electionId });
    expect(allotted).toMatchObject({ seats: 7, tie: null, unverified: true, findings: [] });
    const { items, seats } = await list();
    expect([seats, items.map((item) => item.seats)]).toEqual([7, [3, 2, 2]]);
    expect(items.map(({ quota }) => quota)).toEqual(['2 17/30', '2 22/45', '1 17/18']);
    expect(items.reduce((sum, { alternates }) => sum + alternates, 0)).toBe(2);
  });

  it('equal claims stay open until the commission itself decides', async () => {
    await adopt([
      uchastok(1, 'Первый', { households: households(1, 45) }),
      uchastok(2, 'Второй', {
        households: [...households(46, 65)],
        settlementIds: [world.id('Выселки'), world.id('Заполье')],
      }),
    ]);
    const tied = await world.do(CHAIR, 'uchastki/allot-seats', { electionId });
    expect(tied).toMatchObject({
      tie: { seats: 1, among: ['Первый', 'Второй'] },
      findings: [{ rule: 'seats-tied', level: 'undecided' }],
    });
    expect((await list()).seats).toBeNull();
    const short = [
      { number: 1, seats: 3 },
      { number: 2, seats: 3 },
    ];
    expect(await world.try(CHAIR, 'uchastki/allot-seats', { electionId, seats: short })).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'seats-sum-differs' }] },
    });
    await world.do(CHAIR, 'uchastki/allot-seats', {
      electionId,
      seats: [
        { number: 1, seats: 4 },
        { number: 2, seats: 3 },
      ],
    });
    expect((await list()).seats).toBe(7);
  });
});

describe('art. 43: seats that the commission has not allotted yet', () => {
  const strike = (household: string) =>
    world.do(CHAIR, 'register/strike-household', {
      ...{ settlementId: world.id('Борки'), household, reason: 'выехали из района' },
    });
  const stored = async () => (await list()).items.map(({ population, seats }) => [population, seats]);

  it('follow the people who come and go, and stay once they are allotted', async () => {
    await adopt(lawful());
    expect(await stored()).toEqual([
      [264, 3],
      [256, 2],
      [200, 2],
    ]);
    for (const household of ['1', '2', '3']) await strike(household);
    expect(await stored()).toEqual([
      [240, 2],
      [256, 2],
      [200, 2],
    ]);
    await world.do(CHAIR, 'uchastki/allot-seats', { electionId });
    for (const household of Array.from({ length: 13 }, (_, index) => String(34 + index))) await strike(household);
    expect(await stored()).toEqual([
      [240, 2],
      [152, 2],
      [200, 2],
    ]);
  });
});

describe('art. 37: a division on which meetings are convened', () => {
  it('is changed no more, and its list says so before anyone tries', async () => {
    const adopted = await adopt(lawful());
    expect((await list()).isConvened).toBe(false);
    const [first] = (await list()).items;
    const agent = { agentId: world.id('borkovskaya-clerk'), agentName: 'Лосев Т. Ф.' };
    await world.store.prisma.meeting.create({
      data: {
        ...{ electionId, uchastokId: first?.id ?? '', heldOn: new Date('1927-02-20'), hour: '12:00', place: 'школа' },
        ...{ ...agent, state: 'convened' },
      },
    });
    expect(adopted.ok && (await list()).isConvened).toBe(true);
    expect(await adopt(lawful())).toMatchObject({ error: { code: 'CONFLICT', reason: 'meetings-convened' } });
  });
});

describe('reconstruct', () => {
  it('art. 37: stores an uchastok that was too large and files the violation', async () => {
    const past = await createWorld({ mode: 'reconstruct' });
    try {
      await past.addResidents('Борковский', 520, { settlement: 'Борки' });
      const election = { campaignId: past.id('campaign'), sovietId: past.id('Борковский'), startsOn: '1927-02-13' };
      const { id } = await past.do('uezd-recorder', 'elections/announce', election);
      const uchastki = [uchastok(1, 'Борки', { settlementIds: [past.id('Борки')] })];
      const adopted = await past.do('uezd-recorder', 'uchastki/adopt', { electionId: id, uchastki });
      expect(adopted.findings).toMatchObject([{ rule: 'uchastok-too-large', level: 'violation' }]);
      expect(await past.store.prisma.filedFinding.count({ where: { rule: 'uchastok-too-large' } })).toBe(1);
    } finally {
      await past.close();
    }
  });
});
