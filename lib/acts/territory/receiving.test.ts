import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

const reason = 'постановление уисполкома';

async function announce(world: World, soviet: string, startsOn = '1927-02-13'): Promise<string> {
  const chair = `${{ Борковский: 'borkovskaya', Каменский: 'kamenskaya' }[soviet]}-chair`;
  const election = { campaignId: world.id('campaign'), sovietId: world.id(soviet), startsOn };
  return (await world.do(chair, 'elections/announce', election)).id;
}

const settlement = async (world: World, name: string, soviet: string) => {
  const { id } = await world.do('admin', 'territory/add', { kind: 'settlement', name, parentId: world.id(soviet) });
  world.ids.set(name, id);
  return id;
};

const franchiseOf = async (world: World, id: string) =>
  (await world.store.prisma.resident.findUniqueOrThrow({ where: { id } })).franchise;

/** As many as each uchastok has by its totals, and by the people themselves. */
async function totalsOf(world: World, electionId: string) {
  const uchastki = await world.store.prisma.uchastok.findMany({ where: { electionId }, orderBy: { number: 'asc' } });
  return Promise.all(
    uchastki.map(async ({ id, population }) => {
      const living = { uchastokId: id, struckOn: null, mergedIntoId: null };
      expect(await world.store.prisma.resident.count({ where: living })).toBe(population);
      return population;
    }),
  );
}

const divide = (world: World, electionId: string, uchastki: readonly object[]) => {
  const numbered = uchastki.map((one, at) => ({ number: at + 1, name: `№ ${at + 1}`, kind: 'territorial', ...one }));
  return world.do('borkovskaya-chair', 'uchastki/adopt', { electionId, uchastki: numbered });
};

describe('art. 36, 37: people who come with their settlement or soviet', () => {
  let world: World;
  let electionId: string;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());
  const act = (name: string, input: object) => world.do('admin', `territory/${name}`, { reason, ...input });
  const tried = (name: string, input: object) => world.try('admin', `territory/${name}`, { reason, ...input });

  it('art. 38: their right is reckoned by the day of the soviet that takes them', async () => {
    const [personId = ''] = await world.addResidents('Лужинский', 3, { settlement: 'Лужки' });
    await world.store.prisma.resident.update({
      where: { id: personId },
      data: { bornOn: new Date('1909-02-20'), birthYear: 1909, franchise: 'under-age' },
    });
    await announce(world, 'Каменский', '1927-02-24');
    const { id: informationId } = await world.do('luzhinskaya-secretary', 'lishentsy/report-information', {
      ...{ sovietId: world.id('Лужинский'), residentId: personId, source: 'сход', content: 'торгует' },
      receivedOn: '1927-01-02',
    });
    await act('merge', { territoryId: world.id('Лужинский'), intoId: world.id('Каменский') });
    expect(await franchiseOf(world, personId)).toBe('elector');
    // art. 23: what the soviet that is no more had still to check is owed by the other.
    expect(await world.store.prisma.term.findFirst({ where: { subjectId: informationId } })).toMatchObject({
      ...{ territoryId: world.id('Каменский'), state: 'open' },
    });
  });

  it('a soviet that is divided takes no settlement and no soviet whose electors would vote nowhere', async () => {
    await world.addResidents('Борковский', 300, { settlement: 'Борки' });
    await world.addResidents('Борковский', 16, { settlement: 'Заполье' });
    electionId = await announce(world, 'Борковский');
    const yards = (
      await world.store.prisma.resident.groupBy({ by: ['household'], where: { settlementId: world.id('Заполье') } })
    ).map(({ household }) => ({ settlementId: world.id('Заполье'), household }));
    await divide(world, electionId, [
      { settlementIds: [world.id('Борки')] },
      { settlementIds: [world.id('Выселки')], households: yards },
    ]);
    const upper = (
      await world.do('admin', 'territory/add', { kind: 'selsoviet', name: 'Верхний', parentId: world.id('Покровская') })
    ).id;
    world.ids.set('Верхний', upper);
    const territoryId = await settlement(world, 'Ольшанка', 'Верхний');
    const people = await world.addResidents('Верхний', 7, { settlement: 'Ольшанка' });
    const closed = { error: { reason: 'receiver-divided', values: { soviet: 'Борковский', count: 7 } } };
    expect(await tried('move', { territoryId, parentId: world.id('Борковский') })).toMatchObject(closed);
    expect(await tried('merge', { territoryId: upper, intoId: world.id('Борковский') })).toMatchObject(closed);
    expect(await tried('merge', { territoryId, intoId: world.id('Заполье') })).toMatchObject(closed);
    const stayed = await world.store.prisma.resident.count({ where: { id: { in: people }, sovietId: upper } });
    expect(stayed).toBe(7);
    const empty = await settlement(world, 'Пустошь', 'Верхний');
    await act('move', { territoryId: empty, parentId: world.id('Борковский') });
  });

  it('art. 37: whoever is merged into a settlement votes where it votes, and it takes no more than five hundred', async () => {
    await act('merge', { territoryId: world.id('Ольшанка'), intoId: world.id('Выселки') });
    expect(await totalsOf(world, electionId)).toEqual([300, 23]);
    const territoryId = await settlement(world, 'Высокое', 'Верхний');
    await world.addResidents('Верхний', 201, { settlement: 'Высокое' });
    expect(await tried('merge', { territoryId, intoId: world.id('Борки') })).toMatchObject({
      error: {
        code: 'UNLAWFUL',
        findings: [
          { rule: 'uchastok-too-large', article: '37', basis: { uchastok: '№ 1', population: 501, limit: 500 } },
        ],
      },
    });
    expect(await totalsOf(world, electionId)).toEqual([300, 23]);
  });

  it('art. 36: a town merged into another gives it its people, who live in it now, and its units', async () => {
    const town = { kind: 'city', name: 'Посад', parentId: world.id('Ольховский') };
    const territoryId = (await world.do('admin', 'territory/add', town)).id;
    world.ids.set('Посад', territoryId);
    const people = await world.addResidents('Посад', 9, { settlement: 'Посад' });
    await world.addResidents('Ольховск', 8, { settlement: 'Ольховск' });
    const unit = { sovietId: territoryId, name: 'Кожевенный завод', kind: 'enterprise' };
    const { id: unitId } = await world.do('olkhovsk-chair', 'units/add', { ...unit, sovietId: world.id('Ольховск') });
    await world.store.prisma.unit.update({ where: { id: unitId }, data: { sovietId: territoryId } });
    const intoId = world.id('Ольховск');
    await world.do('admin', 'territory/merge', { reason, territoryId, intoId });
    const came = await world.store.prisma.resident.findMany({
      where: { id: { in: people } },
      orderBy: { id: 'asc' },
    });
    expect(came.map(({ sovietId, settlementId }) => [sovietId, settlementId])).toEqual(
      came.map(() => [intoId, intoId]),
    );
    expect(new Set(came.map(({ household }) => household))).toEqual(new Set(['1 (Посад)', '2']));
    expect(await world.store.prisma.unit.findUniqueOrThrow({ where: { id: unitId } })).toMatchObject({
      sovietId: intoId,
    });
  });
});

describe('reconstruct', () => {
  let past: World;
  beforeAll(async () => {
    past = await createWorld({ mode: 'reconstruct' });
  });
  afterAll(() => past.close());

  it('art. 37: records that a soviet was merged into a divided one and its electors voted nowhere', async () => {
    const [borki, luzhki] = [past.id('Борковский'), past.id('Лужинский')];
    await past.addResidents('Борковский', 24, { settlement: 'Борки' });
    const people = await past.addResidents('Лужинский', 16, { settlement: 'Лужки' });
    const electionId = await announce(past, 'Борковский');
    await divide(past, electionId, [{ settlementIds: [past.id('Борки')] }]);
    const done = await past.do('admin', 'territory/merge', { reason, territoryId: luzhki, intoId: borki });
    expect(done).toMatchObject({
      findings: [{ rule: 'electors-unplaced', article: '37', level: 'violation', basis: { unplaced: 16 } }],
    });
    expect(await past.store.prisma.resident.count({ where: { id: { in: people }, sovietId: borki } })).toBe(16);
  });
});
