import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskToday } from '@/lib/queries/desk/today';
import { lishentsyChanges } from '@/lib/queries/lishentsy/changes';
import { lishentsyList } from '@/lib/queries/lishentsy/list';
import { lishentsyLists } from '@/lib/queries/lishentsy/lists';
import { contextFor } from '@/lib/queries/query';
import { enterTraders, keepAll, type PostedList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let election: Awaited<ReturnType<typeof enterTraders>>;
let listId: string;
const CLERK = 'borkovskaya-clerk';

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
  election = await enterTraders(world);
});
afterAll(() => world.close());

const publish = (postedOn: string, rest: Record<string, unknown> = {}) =>
  world.try(CLERK, 'lishentsy/publish', { listId, postedOn, places: 'у сельсовета, в Выселках', ...rest });
const franchiseOf = async (index: number) =>
  (await world.store.prisma.resident.findUniqueOrThrow({ where: { id: election.residents[index] ?? '' } })).franchise;

describe('the list of the disfranchised', () => {
  test('art. 24: is compiled from the register, once, and numbered', async () => {
    const first = await world.do(CLERK, 'lishentsy/compile', { electionId: election.electionId });
    listId = first.id;
    const again = await world.do(CLERK, 'lishentsy/compile', { electionId: election.electionId });
    expect(again.id).toBe(listId);
    const rows = await world.store.prisma.disfranchisedRow.findMany({ where: { listId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'pending'],
      [2, 'pending'],
      [3, 'pending'],
    ]);
  });

  test('art. 24: nobody else than the commission compiles it', async () => {
    const compile = (who: string) => world.try(who, 'lishentsy/compile', { electionId: election.electionId });
    expect(await compile('luzhinskaya-clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await compile('uezd-clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await compile('borkovskaya-secretary')).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });

  test('art. 24: with entries unverified it may not be posted', async () => {
    await keepAll(world, listId, election.entries.slice(0, 2));
    await world.setDay('1927-01-18');
    const refused = await publish('1927-01-17');
    expect(refused).toMatchObject({ error: { code: 'UNLAWFUL', findings: [{ rule: 'list-unverified' }] } });
  });

  test('art. 24: an entry is checked no earlier than the day on which it was made', async () => {
    const seen = {
      listId,
      entryId: election.entries[2],
      member: 'Лосев И. П.',
      documentSeen: 'нет',
      outcome: 'dropped',
    };
    expect(await world.try(CLERK, 'lishentsy/verify', { ...seen, on: '1927-01-02' })).toMatchObject({
      error: { issues: [{ path: ['on'] }] },
    });
  });

  test('art. 25: for 6 February the 18th of January is late, the 17th is not; posting is obligatory', async () => {
    await world.do(CLERK, 'lishentsy/verify', {
      ...{ listId, entryId: election.entries[2], member: 'Лосев И. П.', documentSeen: 'нет', outcome: 'dropped' },
      on: '1927-01-11',
    });
    expect(await publish('1927-01-18')).toMatchObject({ error: { findings: [{ rule: 'publication-late' }] } });
    const unposted = await publish('1927-01-17', { places: '', readAt: 'на сходе' });
    expect(unposted).toMatchObject({ error: { findings: [{ rule: 'publication-not-posted' }] } });
    expect(await franchiseOf(0)).toBe('elector');
    const posted = await publish('1927-01-17');
    expect(posted).toMatchObject({ ok: true, value: { findings: [] } });
    expect(posted.ok && posted.value.terms).toMatchObject([
      { article: '25', state: 'met', due: '1927-01-17' },
      { article: '27', body: 'citizen', due: '1927-01-24' },
      { article: '26', due: '1927-01-17' },
    ]);
  });

  test('art. 38: from the posting the listed are no electors; a name dropped stays one', async () => {
    expect([await franchiseOf(0), await franchiseOf(1), await franchiseOf(2)]).toEqual([
      ...['disfranchised', 'disfranchised', 'elector'],
    ]);
  });

  test('a posted list is posted once and is no more corrected by the commission (I-08)', async () => {
    expect(await publish('1927-01-17')).toMatchObject({ error: { code: 'CONFLICT', reason: 'list-published' } });
    const entryId = election.entries[0];
    const drop = { listId, entryId, member: 'Лосев', documentSeen: 'нет', outcome: 'dropped', on: '1927-01-18' };
    expect(await world.try(CLERK, 'lishentsy/verify', drop)).toMatchObject({ error: { reason: 'list-published' } });
  });

  test('art. 26: two copies of three leave a flag, the third meets the duty', async () => {
    const send = (...to: string[]) =>
      world.do(CLERK, 'lishentsy/send-copies', {
        listId,
        copies: to.map((copy) => ({ to: copy, sentOn: '1927-01-17' })),
      });
    const two = await send('soviet', 'higher-commission');
    expect(two).toMatchObject({ findings: [{ rule: 'copies-missing', basis: { missing: 1 } }], terms: [] });
    const early = { listId, copies: [{ to: 'soviet', sentOn: '1927-01-16' }] };
    expect(await world.try(CLERK, 'lishentsy/send-copies', early)).toMatchObject({
      error: { issues: [{ path: ['copies', 0, 'sentOn'] }] },
    });
    const third = await send('higher-executive');
    expect(third).toMatchObject({ findings: [], terms: [{ article: '26', state: 'met' }] });
    const received = { to: 'soviet', receivedOn: '1927-01-17', receivedBy: 'Белов' };
    await world.do(CLERK, 'lishentsy/receive-copies', { listId, copies: [received] });
    const again = { listId, copies: [{ to: 'soviet', sentOn: '1927-01-18' }] };
    expect(await world.try(CLERK, 'lishentsy/send-copies', again)).toMatchObject({
      error: { issues: [{ path: ['copies', 0, 'sentOn'] }] },
    });
  });

  test('art. 25: a name entered later makes an addition, which needs twenty days of its own', async () => {
    const compile = () => world.try(CLERK, 'lishentsy/compile', { electionId: election.electionId });
    expect(await compile()).toMatchObject({ error: { reason: 'nothing-to-add' } });
    const [resident] = await world.addResidents('Борковский', 1);
    const { id: entryId } = await world.do('borkovskaya-secretary', 'lishentsy/enter', {
      ...{ sovietId: world.id('Борковский'), residentId: resident, letter: 'м', facts: {}, enteredOn: '1927-01-18' },
      documents: [{ kind: 'soviet-certificate', number: '2', issuedOn: '1927-01-18', issuer: 'сельсовет' }],
    });
    const addition = await compile();
    const additionId = addition.ok ? String(addition.value.id) : '';
    await keepAll(world, additionId, [entryId], '1927-01-18');
    const posting = { listId: additionId, postedOn: '1927-01-18', places: 'у сельсовета' };
    const late = await world.try(CLERK, 'lishentsy/publish', posting);
    expect(late).toMatchObject({ error: { code: 'UNLAWFUL', findings: [{ rule: 'addition-late' }] } });
    const row = await world.store.prisma.disfranchisedRow.findFirst({ where: { listId: additionId } });
    expect(row?.number).toBe(4);
    const lists = await lishentsyLists.run(
      contextFor(await world.as(CLERK), 'ru'),
      lishentsyLists.input.parse({ territoryId: world.id('Борковский') }),
    );
    expect(lists).toMatchObject({
      value: {
        items: [
          {
            lists: [
              { supplement: 0, postedOn: '1927-01-17' },
              { id: additionId, supplement: 1 },
            ],
          },
        ],
      },
    });
  });

  test('screens see the arithmetic, the obstacles and what has changed since the posting', async () => {
    const context = contextFor(await world.as(CLERK), 'ru');
    const asked = lishentsyList.input.parse({ listId });
    const list = await lishentsyList.run(context, asked);
    expect(list).toMatchObject({
      ok: true,
      value: { total: 3, list: { latestPosting: '1927-01-17', days: 20, kept: 2, dropped: 1, obstacles: [] } },
    });
    const changes = await lishentsyChanges.run(context, lishentsyChanges.input.parse({ listId }));
    expect(changes).toMatchObject({ ok: true, value: { items: [{ kind: 'entered-since', letter: 'м' }] } });
    const stranger = contextFor(await world.as('luzhinskaya-clerk'), 'ru');
    expect(await lishentsyList.run(stranger, asked)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

describe('an addition (25)', () => {
  let own: World;
  let made: PostedList;
  beforeEach(async () => {
    own = await createWorld({ today: '1927-01-12' });
    made = await enterTraders(own).then(async (entered) => {
      const list = await own.do(CLERK, 'lishentsy/compile', { electionId: entered.electionId });
      await keepAll(own, list.id, entered.entries.slice(0, 2));
      await verify(list.id, entered.entries[2], 'dropped');
      await own.do(CLERK, 'lishentsy/publish', { listId: list.id, postedOn: '1927-01-12', places: 'у сельсовета' });
      return { ...entered, listId: list.id };
    });
  });
  afterEach(() => own.close());

  const verify = (listId: string, entryId: string | undefined, outcome: string) =>
    own.do(CLERK, 'lishentsy/verify', {
      ...{ listId, entryId, member: 'Лосев И. П.', documentSeen: 'справка', outcome, on: '1927-01-12' },
    });
  const compile = () => own.try(CLERK, 'lishentsy/compile', { electionId: made.electionId });
  const publish = (listId: string) =>
    own.try(CLERK, 'lishentsy/publish', { listId, postedOn: '1927-01-12', places: 'у сельсовета' });
  const amend = (entryId: string | undefined) =>
    own.do('borkovskaya-secretary', 'lishentsy/amend', {
      ...{ entryId, reason: 'пришла справка', on: '1927-01-12' },
      documents: [{ kind: 'soviet-certificate', number: '8', issuedOn: '1927-01-11', issuer: 'финотдел' }],
    });
  const desk = async () => {
    const today = await deskToday.run(contextFor(await own.as(CLERK), 'ru'), deskToday.input.parse({}));
    return today.ok ? today.value.items.map(({ code }) => code) : [];
  };
  const owed = async (subjectId: string) =>
    (await own.store.prisma.term.findMany({ where: { subjectId, duty: 'addition-post' } })).map(({ state }) => state);

  test('art. 24, 25: whom the commission dropped comes back only with another paper or another reason', async () => {
    expect(await compile()).toMatchObject({ error: { reason: 'nothing-to-add' } });
    await amend(made.entries[2]);
    const addition = await compile();
    expect(addition).toMatchObject({ ok: true, value: { rows: 1, supplement: 1, terms: [{ article: '25' }] } });
    const listId = addition.ok ? String(addition.value.id) : '';
    await verify(listId, made.entries[2], 'kept');
    expect(await publish(listId)).toMatchObject({ ok: true });
    const { resident } = await own.store.prisma.lishenetsEntry.findUniqueOrThrow({
      where: { id: made.entries[2] ?? '' },
      include: { resident: true },
    });
    expect(resident.franchise).toBe('disfranchised');
  });

  test('art. 26: whose copies are still to be sent, the list or its addition, the desk says', async () => {
    await amend(made.entries[2]);
    const addition = await compile();
    const listId = addition.ok ? String(addition.value.id) : '';
    await verify(listId, made.entries[2], 'kept');
    await publish(listId);
    const today = await deskToday.run(contextFor(await own.as(CLERK), 'ru'), deskToday.input.parse({}));
    const copies = today.ok ? today.value.items.filter(({ code }) => code === 'list-copies') : [];
    expect(copies.map(({ href, values }) => [href, values.supplement])).toEqual([
      [`/lishentsy/list/${made.listId}`, 0],
      [`/lishentsy/list/${listId}`, 1],
    ]);
  });

  test('art. 25: with nobody left it is owed no more and does not hang; a new name makes it owed again', async () => {
    await amend(made.entries[2]);
    const addition = await compile();
    const listId = addition.ok ? String(addition.value.id) : '';
    expect(await owed(listId)).toEqual(['open']);
    await verify(listId, made.entries[2], 'dropped');
    expect(await owed(listId)).toEqual([]);
    expect(await publish(listId)).toMatchObject({ error: { findings: [{ rule: 'addition-empty', article: '25' }] } });
    expect(await desk()).not.toContain('list-publish');
    const strike = { reason: 'торговлю оставил', document: 'справка № 4', on: '1927-01-12' };
    await own.do('borkovskaya-secretary', 'lishentsy/strike', { ...strike, entryId: made.entries[2] });
    const [residentId] = await own.addResidents('Борковский', 1);
    await own.do('borkovskaya-secretary', 'lishentsy/enter', {
      ...{ sovietId: own.id('Борковский'), residentId, letter: 'м', facts: {}, enteredOn: '1927-01-12' },
      documents: [{ kind: 'soviet-certificate', number: '2', issuedOn: '1927-01-12', issuer: 'сельсовет' }],
    });
    expect(await compile()).toMatchObject({ ok: true, value: { id: listId, rows: 1, terms: [{ article: '25' }] } });
    expect(await owed(listId)).toEqual(['open']);
    expect(await desk()).toContain('list-verify');
  });
});

test('reconstruct: a list posted late and unverified is stored with its violations', async () => {
  const past = await createWorld({ mode: 'reconstruct', today: '1928-01-01' });
  const { electionId } = await enterTraders(past);
  const { id } = await past.do('uezd-recorder', 'lishentsy/compile', { electionId });
  const done = await past.do('uezd-recorder', 'lishentsy/publish', {
    listId: id,
    postedOn: '1927-01-18',
    places: 'школа',
  });
  expect(done.findings).toMatchObject([
    { rule: 'list-unverified', level: 'violation' },
    { rule: 'publication-late', level: 'violation' },
  ]);
  await past.close();
});
