import { beforeAll, describe, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };

interface Body {
  readonly body: string;
  /** Who of it signs in. */
  readonly who: string;
  readonly due: string;
}

interface Town {
  readonly name: string;
  readonly city: string;
  readonly district?: string;
  readonly steps: readonly Body[];
}

const CITY: Body = { body: 'city', who: 'town-clerk', due: '1927-01-27' };
const DISTRICT: Body = { body: 'city-district', who: 'district-clerk', due: '1927-01-27' };

/** Requirements of the complaint, D = 6 February 1927, posted on the last lawful day, every body using its whole term. */
const TOWNS: readonly Town[] = [
  {
    ...{ name: 'art. 30: a town not of guberniya rank', city: 'other' },
    steps: [CITY, { body: 'uezd', who: 'uezd-clerk', due: '1927-01-30' }],
  },
  {
    ...{ name: 'art. 31, note: the same with districts', city: 'other', district: 'Заречный' },
    steps: [DISTRICT, { ...CITY, due: '1927-01-30' }, { body: 'uezd', who: 'uezd-clerk', due: '1927-02-02' }],
  },
  {
    ...{ name: 'art. 31: a guberniya city', city: 'guberniya' },
    steps: [CITY, { body: 'guberniya', who: 'guberniya-clerk', due: '1927-02-03' }],
  },
  {
    ...{ name: 'art. 31, note: a guberniya city with districts, the twenty days exactly', city: 'guberniya' },
    district: 'Заречный',
    steps: [DISTRICT, { ...CITY, due: '1927-01-30' }, { body: 'guberniya', who: 'guberniya-clerk', due: '1927-02-06' }],
  },
];

/** A town of that rank with its commissions, and two traders on its posted list; where it has a district, they live there. */
async function build(world: World, { city, district }: Town) {
  const add = async (kind: string, name: string, parentId: string, rest: object = {}) =>
    (await world.do('admin', 'territory/add', { kind, name, parentId, ...rest })).id;
  const form = async (territoryId: string, called: string) => {
    const formed = await world.do('admin', 'commissions/form', {
      ...{ campaignId: world.id('campaign'), territoryId, members: [{ name: 'Егоров И. П.', function: 'chair' }] },
    });
    for (const held of ['chair', 'clerk', 'agent']) await world.appoint(`${called}-${held}`, held, formed.id);
    return formed;
  };
  const cityId = await add('city', 'Город', world.id('Ольховский'), { rank: city });
  expect(await form(cityId, 'town')).toMatchObject({ kind: 'city' });
  await world.appoint('town-secretary', 'soviet-secretary', cityId);
  const homeId = district === undefined ? cityId : await add('city-district', district, cityId);
  if (district !== undefined) expect(await form(homeId, 'district')).toMatchObject({ kind: 'city-district' });
  const people = await Promise.all(
    ['Анна', 'Вера', 'Дарья'].map(async (given) => {
      const person = { surname: 'Лавочкина', given, sex: 'f', birthYear: 1880, settlementId: homeId, household: '1' };
      return (await world.do('town-clerk', 'register/add-resident', person)).id;
    }),
  );
  const entries: string[] = [];
  for (const residentId of people.slice(0, 2)) {
    const { id } = await world.do('town-secretary', 'lishentsy/enter', {
      ...{ sovietId: cityId, residentId, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-03' },
    });
    entries.push(id);
  }
  const { id: electionId } = await world.do('town-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId: cityId, startsOn: '1927-02-06' },
  });
  const { id: listId } = await world.do('town-clerk', 'lishentsy/compile', { electionId });
  for (const entryId of entries)
    await world.do('town-clerk', 'lishentsy/verify', {
      ...{ listId, entryId, member: 'Лосев И. П.', documentSeen: 'справка о патенте № 1', outcome: 'kept' },
      on: '1927-01-10',
    });
  await world.do('town-clerk', 'lishentsy/publish', { listId, postedOn: '1927-01-17', places: 'у горсовета' });
  await world.setDay('1927-02-10');
  return { cityId, homeId, electionId, entries, people };
}

describe.each(TOWNS)('$name', (town) => {
  let world: World;
  let built: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    world = await createWorld({ today: '1927-01-18' });
    built = await build(world, town);
    return () => world.close();
  }, 60_000);

  const first = (): Body => town.steps[0] ?? CITY;
  const file = (index: number) =>
    world.do(first().who, 'appeals/file', {
      ...{ entryId: built.entries[index], filedOn: '1927-01-24', form: 'oral', text: 'торговли нет', filedBy: 'сама' },
    });
  const decide = ({ who }: Body, appealId: string, on: string, outcome: string) =>
    world.do(who, 'appeals/decide', { appealId, on, outcome, reasons: 'по справке финотдела' });

  test('people of the town, of its district too, elect the town’s soviet', async () => {
    const stored = await world.store.prisma.resident.findMany({ where: { id: { in: built.people } } });
    expect(new Set(stored.map(({ sovietId }) => sovietId))).toEqual(new Set([built.cityId]));
  });

  test('a refusal goes up by itself, every body in its own days, to the last of them', async () => {
    const filed = await file(0);
    expect(filed).toMatchObject({
      findings: [],
      route: town.steps.map(({ body }) => ({ body, mayDecide: true })),
      terms: [{ body: first().body, due: first().due }],
    });
    for (const [index, step] of town.steps.entries()) {
      const before = town.steps[index - 1];
      if (before !== undefined) {
        const received = await world.do(step.who, 'appeals/receive', { appealId: filed.id, on: before.due });
        expect(received.terms.at(-1)).toMatchObject({ body: step.body, due: step.due });
      }
      const isLast = index === town.steps.length - 1;
      const decided = await decide(step, filed.id, step.due, 'refused');
      expect(decided).toMatchObject({ findings: [], state: isLast ? 'refused' : 'sent' });
    }
  });

  test('satisfied by the first body it is final: the elector is back at once', async () => {
    const filed = await file(1);
    expect(await decide(first(), filed.id, '1927-01-28', 'satisfied')).toMatchObject({
      state: 'satisfied',
      findings: [{ rule: 'appeal-decided-late', level: 'flag' }],
    });
    const resident = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: built.people[1] ?? '' } });
    expect(resident.franchise).toBe('elector');
  });

  test('art. 36, 43, 35, 40: its units are divided, its seats allotted, its meeting convened and counted', async () => {
    const { cityId, electionId, people } = built;
    const { id: unitId } = await world.do('town-clerk', 'units/add', { sovietId: cityId, kind: 'union', name: 'Союз' });
    await world.do('town-clerk', 'units/assign', { unitId, residentIds: people });
    const { ids } = await world.do('town-chair', 'uchastki/adopt', {
      electionId,
      uchastki: [{ number: 1, name: 'Союз', kind: 'union', unitIds: [unitId] }],
    });
    await world.do('town-chair', 'uchastki/allot-seats', { electionId, seats: 1 });
    const { id: meetingId } = await world.do('town-clerk', 'meetings/convene', {
      ...{ electionId, uchastokId: String(Array.isArray(ids) ? ids[0] : ''), heldOn: '1927-02-16', hour: '18:00' },
      ...{ place: 'клуб', agentId: world.id('town-agent') },
    });
    await world.do('town-clerk', 'meetings/serve-notices', { meetingId, residentIds: 'all', servedOn: '1927-02-10' });
    await world.setDay('1927-02-16');
    await world.do('town-agent', 'meetings/open', { meetingId, on: '1927-02-16', hour: '18:00' });
    await world.do('town-agent', 'meetings/mark-present', {
      ...{ meetingId, marks: [{ residentId: people[2], present: true, at: '18:05' }] },
    });
    expect(await world.do('town-agent', 'meetings/count', { meetingId })).toMatchObject({
      ...{ eligible: 2, present: 1, needed: 1, valid: true },
    });
  });
});
