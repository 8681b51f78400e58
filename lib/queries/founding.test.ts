import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner } from '@/lib/testing/owner';
import { createWorld, type World } from '@/lib/testing/world';
import { accountsList } from './accounts/list';
import { campaignOne } from './campaign/one';
import { commissionsList } from './commissions/list';
import { commissionOne } from './commissions/one';
import { journalList } from './journal/list';
import { journalVerify } from './journal/verify';
import { contextFor } from './query';
import { territoryTree } from './territory/tree';

let world: World;
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
});
afterAll(() => world.close());

const as = async (login: string) => contextFor(await world.as(login), 'ru');
const page = { limit: 50 };

async function answered<T>(asked: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

test('the tree shows what lies in the appointment’s territory, each part after what it lies in', async () => {
  const context = await as('pokrovskaya-chair');
  const tree = await answered(territoryTree.run(context, { campaignId: world.id('campaign') }));
  expect(tree.items.map(({ name, depth }) => `${depth} ${name}`)).toEqual([
    '0 Покровская',
    '1 Борковский',
    '2 Борки',
    '2 Выселки',
    '2 Заполье',
    '1 Лужинский',
    '2 Лужки',
    '2 Мхи',
  ]);
  expect(tree.items[0]).toMatchObject({ population: 620 + 180 + 95 + 410 + 130, commission: { kind: 'volost' } });
  const beside = await territoryTree.run(context, { under: world.id('Заречная') });
  expect(beside).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});

test('commissions are seen within the territory, their accounts by whoever staffs them alone', async () => {
  const volost = await answered(commissionsList.run(await as('pokrovskaya-clerk'), page));
  expect(volost.items.map(({ kind }) => kind).sort()).toEqual(['village', 'village', 'volost']);
  const commissionId = world.id('borkovskaya');
  const byChair = await answered(commissionOne.run(await as('borkovskaya-chair'), { commissionId }));
  expect(byChair.staff?.map(({ account }) => account.login)).toContain('borkovskaya-agent');
  expect((await answered(commissionOne.run(await as('borkovskaya-clerk'), { commissionId }))).staff).toBeNull();
  expect(await commissionOne.run(await as('kamenskaya-chair'), { commissionId })).toMatchObject({ ok: false });
});

test('lists go on from their last row, to the end and without repetition', async () => {
  const context = await as('uezd-admin');
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const part = await answered(accountsList.run(context, { limit: 7, ...(cursor !== undefined && { cursor }) }));
    seen.push(...part.items.map(({ login }) => login));
    cursor = part.next ?? undefined;
    expect(part.total).toBeGreaterThan(20);
  } while (cursor !== undefined);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toContain('borkovskaya-chair');
  expect(seen).not.toContain('guberniya-chair');
});

test('accounts are nobody’s to read but the chairs’ and the admins’', async () => {
  expect(await accountsList.run(await as('uezd-observer'), page)).toMatchObject({ error: { code: 'FORBIDDEN' } });
});

test('a campaign shows each reading beside its default, and only norms outside the Instruction can be set', async () => {
  const context = await as('borkovskaya-clerk');
  const campaign = await answered(campaignOne.run(context, { campaignId: world.id('campaign') }));
  expect(campaign.interpretations.find(({ id }) => id === 'I-02')).toMatchObject({
    reading: 'exact-days',
    default: 'exact-days',
    readings: ['exact-days', 'clear-days'],
  });
  expect(campaign.norms.find(({ name }) => name === 'quorumPercent')).toMatchObject({ value: 35, isSettable: false });
});

test('the journal of a territory is what was done in it, and its verification covers every body there', async () => {
  await world.do('borkovskaya-chair', 'elections/announce', {
    campaignId: world.id('campaign'),
    sovietId: world.id('Борковский'),
    startsOn: '1927-02-20',
  });
  const volost = await as('pokrovskaya-chair');
  const listed = await answered(journalList.run(volost, { ...page, act: 'elections' }));
  expect(listed).toMatchObject({ total: 1, items: [{ act: 'elections/announce', campaignDay: '1927-01-10' }] });
  const beside = await answered(journalList.run(await as('zarechnaya-chair'), { ...page, act: 'elections' }));
  expect(beside.total).toBe(0);

  const own = await answered(journalVerify.run(volost, {}));
  const all = await answered(journalVerify.run(await as('admin'), {}));
  expect(own).toMatchObject({ intact: true, firstBroken: null });
  expect(all.entries).toBeGreaterThan(own.entries);
  await asOwner(world.database, `UPDATE journal_entry SET act = 'x' WHERE id = $1`, [listed.items[0]?.id]);
  const broken = { intact: false, firstBroken: { id: listed.items[0]?.id } };
  expect(await answered(journalVerify.run(volost, {}))).toMatchObject(broken);
  expect(await answered(journalVerify.run(await as('zarechnaya-chair'), {}))).toMatchObject({ intact: true });
});
