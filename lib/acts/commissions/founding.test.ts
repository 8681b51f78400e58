import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const refusedAs = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

test('a territory’s path is its parent’s with its own id, and what does not lie there is refused', async () => {
  const parentId = world.id('Заречная');
  const added = await world.do('uezd-chair', 'territory/add', { kind: 'selsoviet', name: 'Новый', parentId });
  const row = await world.store.prisma.territory.findUniqueOrThrow({
    where: { id: added.id },
    include: { parent: true },
  });
  expect(row.path).toBe(`${row.parent?.path}.${added.id}`);
  const again = await world.try('uezd-chair', 'territory/add', { kind: 'selsoviet', name: 'Новый', parentId });
  expect(again).toMatchObject(refusedAs('CONFLICT', { reason: 'already-there' }));
  const turned = await world.try('uezd-chair', 'territory/add', { kind: 'uezd', name: 'Обратный', parentId });
  expect(turned).toMatchObject(refusedAs('INVALID_INPUT', { issues: [{ path: ['kind'] }] }));
});

test('a root is added by an admin of the whole guberniya alone, and two of one name are one too many', async () => {
  const root = { kind: 'oblast', name: 'Северная' };
  expect(await world.try('uezd-admin', 'territory/add', root)).toMatchObject(refusedAs('FORBIDDEN'));
  await world.do('admin', 'territory/add', root);
  expect(await world.try('admin', 'territory/add', root)).toMatchObject(refusedAs('CONFLICT'));
});

test('a commission’s kind follows its territory: a raion’s is as a volost’s, an okrug’s as a uezd’s', async () => {
  const { id: krai } = await world.do('admin', 'territory/add', { kind: 'krai', name: 'Сибирский' });
  const { id: okrug } = await world.do('admin', 'territory/add', { kind: 'okrug', name: 'Томский', parentId: krai });
  const { id: raion } = await world.do('admin', 'territory/add', { kind: 'raion', name: 'Первый', parentId: okrug });
  const campaign = { territoryId: krai, name: 'Сибирь', startsOn: '1927-01-10', mode: 'conduct', today: '1927-01-11' };
  const { id: campaignId } = await world.do('admin', 'campaign/open', campaign);
  for (const [territoryId, kind] of [
    [krai, 'guberniya'],
    [okrug, 'uezd'],
    [raion, 'volost'],
  ])
    expect(await world.do('admin', 'commissions/form', { campaignId, territoryId, members: [] })).toMatchObject({
      kind,
    });
  const settled = { campaignId: world.id('campaign'), territoryId: world.id('Борки'), members: [] };
  expect(await world.try('admin', 'commissions/form', settled)).toMatchObject(
    refusedAs('INVALID_INPUT', { issues: [{ path: ['territoryId'] }] }),
  );
});

test('a campaign takes no norm of the Instruction’s own and no reading that is none', async () => {
  const opening = { territoryId: world.id('Ольховский'), name: 'Вторая', startsOn: '1927-02-01', mode: 'conduct' };
  const tried = await world.try('uezd-chair', 'campaign/open', {
    ...opening,
    norms: { quorumPercent: 30, toString: 5, villagePerSeat: 120 },
    interpretations: { 'I-02': 'often', 'I-99': 'x', 'I-17': 'dhondt' },
  });
  expect(tried).toMatchObject(
    refusedAs('INVALID_INPUT', {
      issues: [
        { path: ['norms', 'quorumPercent'], message: 'unfit-norm' },
        { path: ['norms', 'toString'], message: 'unfit-norm' },
        { path: ['interpretations', 'I-02'], message: 'no-such-reading' },
        { path: ['interpretations', 'I-99'], message: 'no-such-reading' },
      ],
    }),
  );
});

test('art. 25: announcing opens the term of posting, twenty days before; again, it moves with the start', async () => {
  const announce = (startsOn: string) =>
    world.try('luzhinskaya-clerk', 'elections/announce', {
      ...{ campaignId: world.id('campaign'), sovietId: world.id('Лужинский'), startsOn },
    });
  expect(await announce('1927-02-13')).toMatchObject({
    value: { terms: [{ article: '25', from: '1927-02-13', due: '1927-01-24', body: 'village', state: 'open' }] },
  });
  expect(await announce('1927-02-12')).toMatchObject(
    refusedAs('CONFLICT', { reason: 'start-not-later', at: ['startsOn'] }),
  );
  expect(await announce('1927-02-20')).toMatchObject({ value: { terms: [{ due: '1927-01-31' }] } });
  const open = await world.store.prisma.term.findMany({ where: { duty: 'list-post', state: 'open' } });
  expect(open.map(({ due }) => due?.toISOString().slice(0, 10))).toEqual(['1927-01-31']);
});

test('an agent is an account or a name, of the commission’s own uchastki alone', async () => {
  const commissionId = world.id('borkovskaya');
  const appoint = (input: object) =>
    world.try('borkovskaya-chair', 'commissions/appoint-agent', { commissionId, ...input });
  expect(await appoint({ name: 'Орлов П. С.' })).toMatchObject({ ok: true });
  expect(await appoint({})).toMatchObject(refusedAs('INVALID_INPUT'));
  expect(await appoint({ name: 'Орлов П. С.', uchastokIds: [commissionId] })).toMatchObject(
    refusedAs('INVALID_INPUT', { issues: [{ message: 'uchastok-of-another' }] }),
  );
  const accountId = world.id('borkovskaya-clerk');
  await appoint({ accountId });
  const { appointments } = await world.as('borkovskaya-clerk');
  expect(appointments.map((held) => held.function)).toEqual(['clerk', 'agent']);
});
