import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';
let world: World;
let principalId: string;
let wifeId: string;
const paper = (kind: string) => ({ kind, number: '1', issuedOn: '1926-11-01', issuer: 'сельсовет' });

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
  const [head, wife] = await world.addResidents('Борковский', 2);
  const common = { sovietId: world.id('Борковский'), enteredOn: '1927-01-04' };
  principalId = (
    await world.do(SECRETARY, 'lishentsy/enter', {
      ...{ ...common, residentId: head, letter: 'з', facts: {}, documents: [paper('patent-certificate')] },
    })
  ).id;
  wifeId = (
    await world.do(SECRETARY, 'lishentsy/enter', {
      ...{ ...common, residentId: wife, letter: 'п', principalId, facts: { dependent: true, ownLabour: false } },
      documents: [paper('soviet-certificate')],
    })
  ).id;
});
afterAll(() => world.close());

const wife = () => world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: wifeId } });
const events = async (entryId: string) =>
  (await world.store.prisma.entryEvent.findMany({ where: { entryId }, orderBy: { id: 'asc' } })).map(
    ({ kind, note }) => [kind, note],
  );
const amend = (entryId: string, more: Record<string, unknown>) =>
  world.try(SECRETARY, 'lishentsy/amend', { entryId, reason: 'проверено на месте', on: '1927-01-10', ...more });

describe('the family of a person disfranchised', () => {
  test('art. 15 п: the principal struck, the wife stays on the register, opened again, with a duty on the soviet', async () => {
    const struck = await world.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId: principalId, reason: 'внесён по ошибке', document: 'акт № 2', on: '1927-01-09' },
    });
    expect(struck.terms).toMatchObject([{ article: '15.п', body: 'soviet', state: 'open' }]);
    expect(await wife()).toMatchObject({
      state: 'entered',
      isReopened: true,
      reopenedWhy: 'struck',
      verdict: 'undecided',
    });
  });

  test('art. 15 п: as long as the principal is gone, nobody can confirm her entry', async () => {
    expect(await amend(wifeId, {})).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'element-absent' }] },
    });
  });

  test('the striking taken back, her entry is as it was and the duty is met', async () => {
    await world.do(SECRETARY, 'lishentsy/reinstate', { entryId: principalId, reason: 'акт отменён', on: '1927-01-10' });
    expect(await wife()).toMatchObject({ state: 'entered', isReopened: false, verdict: 'lawful', before: null });
    const duty = await world.store.prisma.term.findFirstOrThrow({
      where: { duty: 'family-review', subjectId: wifeId },
    });
    expect(duty.state).toBe('met');
    expect(await events(wifeId)).toEqual([
      ['entered', null],
      ['reopened', 'struck'],
      ['settled', 'principal-stands'],
    ]);
    const again = { entryId: principalId, reason: 'ещё раз', on: '1927-01-10' };
    expect(await world.try(SECRETARY, 'lishentsy/reinstate', again)).toMatchObject({
      error: { reason: 'entry-not-struck' },
    });
  });

  test('art. 15 п: the principal’s letter changes to one that reaches the family: looked at anew, she stays', async () => {
    const done = await amend(principalId, { letter: 'и', documents: [paper('patent-certificate')] });
    expect(done).toMatchObject({ ok: true, value: { verdict: 'lawful', findings: [{ rule: 'family-reopened' }] } });
    expect(await wife()).toMatchObject({ isReopened: true, reopenedWhy: 'letter' });
    expect(await amend(wifeId, {})).toMatchObject({ ok: true, value: { verdict: 'lawful' } });
    expect(await wife()).toMatchObject({ isReopened: false, verdict: 'lawful' });
  });

  test('art. 15 п: under a letter that reaches no family, struck and put back, the principal keeps nobody on the register unseen', async () => {
    const toDecree = { letter: 'к', facts: { officer: true }, documents: [paper('gpu-information')] };
    expect(await amend(principalId, toDecree)).toMatchObject({ ok: true });
    await world.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId: principalId, reason: 'внесён по ошибке', document: 'акт № 3', on: '1927-01-10' },
    });
    await world.do(SECRETARY, 'lishentsy/reinstate', { entryId: principalId, reason: 'акт отменён', on: '1927-01-10' });
    expect(await wife()).toMatchObject({
      ...{ isReopened: true, reopenedWhy: 'letter', verdict: 'undecided' },
      findings: [{ rule: 'principal-changed', basis: { letter: 'к' } }],
    });
    expect(await amend(wifeId, {})).toMatchObject({ error: { findings: [{ rule: 'element-absent' }] } });
    await amend(principalId, { letter: 'и', facts: {} });
    expect(await amend(wifeId, {})).toMatchObject({ ok: true, value: { verdict: 'lawful' } });
  });

  test('two clerks on one entry: the second is told, nothing is overwritten', async () => {
    const { version } = await wife();
    expect(await amend(wifeId, { version, ground: 'жена торговца' })).toMatchObject({ ok: true });
    const late = await amend(wifeId, { version, ground: 'на иждивении мужа' });
    expect(late).toMatchObject({
      error: { code: 'CONFLICT', reason: 'changed-by', values: { who: SECRETARY, acts: 'lishentsy/amend' } },
    });
    expect(await wife()).toMatchObject({ ground: 'жена торговца', version: version + 1 });
  });

  test('art. 17: an entry cannot be amended into a reason that nobody may be deprived for', async () => {
    const done = await amend(wifeId, { ground: 'критикует сельсовет' });
    expect(done).toMatchObject({ error: { code: 'UNLAWFUL', findings: [{ rule: 'ground-barred' }] } });
  });
});

test('art. 15 п: whoever stands on the register in their own right rests on nobody, whatever was said of them before', async () => {
  const [head, member, other] = await world.addResidents('Борковский', 3);
  const common = { sovietId: world.id('Борковский'), enteredOn: '1927-01-10' };
  const trader = { ...common, letter: 'з', facts: {}, documents: [paper('patent-certificate')] };
  const { id: headId } = await world.do(SECRETARY, 'lishentsy/enter', { ...trader, residentId: head });
  const dependent = { letter: 'п', principalId: headId, facts: { dependent: true, ownLabour: false } };
  const { id: memberId } = await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ ...common, ...dependent, residentId: member, documents: [paper('soviet-certificate')] },
  });
  // She trades herself, it turns out; another was taken for a dependant while the letter was being chosen.
  const own = { letter: 'з', facts: {}, documents: [paper('patent-certificate')] };
  expect(await amend(memberId, own)).toMatchObject({ ok: true });
  const { id: otherId } = await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ ...trader, residentId: other, principalId: headId },
  });
  const struck = await world.do(SECRETARY, 'lishentsy/strike', {
    ...{ entryId: headId, reason: 'внесён по ошибке', document: 'акт № 4', on: '1927-01-10' },
  });
  expect(struck.terms).toEqual([]);
  for (const id of [memberId, otherId])
    expect(await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ letter: 'з', principalId: null, isReopened: false, verdict: 'lawful' },
    });
});

test('art. 15 п: a commission that keeps a family member’s entry cannot say for the soviet on whom the person depends', async () => {
  const sovietId = world.id('Борковский');
  const [member] = await world.addResidents('Борковский', 1);
  const entered = await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId, residentId: member, letter: 'п', facts: { dependent: true, ownLabour: false } },
    ...{ documents: [paper('soviet-certificate')], enteredOn: '1927-01-10' },
  });
  expect(entered).toMatchObject({ verdict: 'undecided' });
  const { id: electionId } = await world.do('borkovskaya-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-06' },
  });
  const { id: listId } = await world.do('borkovskaya-clerk', 'lishentsy/compile', { electionId });
  const keep = { listId, member: 'Лосев', documentSeen: 'справка № 1', outcome: 'kept', on: '1927-01-10' };
  await world.do('borkovskaya-clerk', 'lishentsy/verify', { ...keep, entryId: entered.id });
  const stored = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entered.id } });
  expect(stored.verdict).toBe('undecided');
});
