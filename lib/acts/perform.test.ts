import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

let conduct: World;
let reconstruct: World;
beforeAll(async () => {
  conduct = await createWorld({ today: '1927-01-20' });
  reconstruct = await createWorld({ mode: 'reconstruct', today: '1927-06-01' });
});
afterAll(() => Promise.all([conduct.close(), reconstruct.close()]));

const announcement = (world: World, startsOn: string, soviet = 'Борковский') => ({
  campaignId: world.id('campaign'),
  sovietId: world.id(soviet),
  startsOn,
});

describe('who may', () => {
  test('what lies outside the territory can’t be told apart from what is not there', async () => {
    const elsewhere = await conduct.try('kamenskaya-chair', 'elections/announce', announcement(conduct, '1927-02-20'));
    const nowhere = await conduct.try('kamenskaya-chair', 'elections/announce', {
      ...announcement(conduct, '1927-02-20'),
      sovietId: conduct.id('campaign'),
    });
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(nowhere).toEqual(elsewhere);
  });

  test('what lies within the territory but is another’s to do is forbidden', async () => {
    const above = await conduct.try('pokrovskaya-chair', 'elections/announce', announcement(conduct, '1927-02-20'));
    expect(above).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    const observer = await conduct.try('uezd-observer', 'elections/announce', announcement(conduct, '1927-02-20'));
    expect(observer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  test('an appointment that ended allows nothing from then on', async () => {
    const chair = await conduct.as('luzhinskaya-chair');
    const [held] = chair.appointments;
    await conduct.do('admin', 'accounts/dismiss', { appointmentId: held?.id });
    const tried = await conduct.try(
      'luzhinskaya-chair',
      'elections/announce',
      announcement(conduct, '1927-02-20', 'Лужинский'),
    );
    expect(tried).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });
});

describe('the input', () => {
  test('each fault is named by its place', async () => {
    const tried = await conduct.try('borkovskaya-chair', 'elections/announce', {
      campaignId: 'no id',
      startsOn: '1927-02-30',
    });
    expect(tried).toMatchObject({
      error: {
        code: 'INVALID_INPUT',
        issues: [
          { path: ['campaignId'], message: 'invalid-format' },
          { path: ['sovietId'], message: 'required' },
          { path: ['startsOn'], message: 'no-such-day' },
        ],
      },
    });
  });

  const forming = (world: World, formedOn: unknown) => ({
    campaignId: world.id('campaign'),
    territoryId: world.id('Покровская'),
    formedOn,
    members: [],
  });

  test('a fact’s day later than the campaign’s today is no day of a fact', async () => {
    const tried = await conduct.try('admin', 'commissions/form', forming(conduct, '1927-01-21'));
    expect(tried).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['formedOn'], message: 'day-in-future' }] },
    });
  });

  test('conduct knows exact days only, reconstruct months, ranges and none', async () => {
    const month = await conduct.try('admin', 'commissions/form', forming(conduct, '1926-12'));
    expect(month).toMatchObject({ error: { issues: [{ path: ['formedOn'], message: 'day-not-exact' }] } });
    for (const formedOn of ['1926-12', { from: '1926-12-01', to: '1927-01-05' }, null]) {
      const tried = await reconstruct.try('admin', 'commissions/form', forming(reconstruct, formedOn));
      expect(tried).toMatchObject({ error: { code: 'CONFLICT', reason: 'already-there' } });
    }
  });
});

describe('a request sent twice', () => {
  const input = () => announcement(conduct, '1927-03-01', 'Каменский');

  test('gets the first answer under its key, and nothing is done again', async () => {
    const options = { idempotencyKey: 'once' };
    const first = await conduct.try('kamenskaya-chair', 'elections/announce', input(), options);
    const entries = await conduct.store.prisma.journalEntry.count();
    const second = await conduct.try('kamenskaya-chair', 'elections/announce', input(), options);
    expect(first.ok).toBe(true);
    expect(JSON.parse(JSON.stringify(second))).toEqual(JSON.parse(JSON.stringify(first)));
    expect(await conduct.store.prisma.journalEntry.count()).toBe(entries);
  });

  test('sent at the same moment is done once', async () => {
    const twice = await Promise.all(
      [1, 2].map(() =>
        conduct.try('kamenskaya-chair', 'elections/announce', announcement(conduct, '1927-03-02', 'Каменский'), {
          idempotencyKey: 'at once',
        }),
      ),
    );
    expect(twice.map((answer) => answer.ok)).toEqual([true, true]);
  });

  test('with another body under the same key is a conflict', async () => {
    const tried = await conduct.try(
      'kamenskaya-chair',
      'elections/announce',
      { ...input(), startsOn: '1927-03-09' },
      { idempotencyKey: 'once' },
    );
    expect(tried).toMatchObject({ error: { code: 'CONFLICT', reason: 'idempotency-key-reused' } });
  });

  test('of another person under the same key is another request', async () => {
    const tried = await conduct.try('kamenskaya-clerk', 'elections/announce', input(), { idempotencyKey: 'once' });
    expect(tried).toMatchObject({ error: { code: 'CONFLICT', reason: 'start-not-later' } });
  });

  test('a refusal is not kept', async () => {
    const options = { idempotencyKey: 'refused first' };
    const login = { login: 'once-refused', name: 'А. Б.', password: 'short' };
    expect(await conduct.try('admin', 'accounts/open', login, options)).toMatchObject({ ok: false });
    const mended = { ...login, password: 'long enough now' };
    expect(await conduct.try('admin', 'accounts/open', mended, options)).toMatchObject({ ok: true });
  });
});

describe('one law in two modes', () => {
  async function publishLate(world: World, chair: string) {
    const election = await world.do(chair, 'elections/announce', announcement(world, '1927-02-01'));
    const list = await world.do(chair, 'lishentsy/compile', { electionId: election.id });
    const source = { archive: 'ГАТО', fond: 'Р-10', opis: '2', delo: '17', list: '4 об.', text: 'вывешен 20 января' };
    const posting = { listId: list.id, postedOn: '1927-01-20', places: 'у сельсовета' };
    return world.try(chair, 'lishentsy/publish', world === reconstruct ? { ...posting, source } : posting);
  }

  test('art. 25: conduct refuses a late posting, names the article, and stores nothing', async () => {
    const before = await conduct.store.prisma.filedFinding.count();
    const tried = await publishLate(conduct, 'borkovskaya-chair');
    expect(tried).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'publication-late', article: '25', level: 'refused' }] },
    });
    expect(await conduct.store.prisma.disfranchisedList.count({ where: { state: 'published' } })).toBe(0);
    expect(await conduct.store.prisma.filedFinding.count()).toBe(before);
  });

  test('art. 25: in reconstruct the recorder stores the same posting, and the violation is filed with its source', async () => {
    const tried = await publishLate(reconstruct, 'uezd-recorder');
    expect(tried).toMatchObject({ ok: true, value: { findings: [{ rule: 'publication-late', level: 'violation' }] } });
    expect(await reconstruct.store.prisma.disfranchisedList.count({ where: { state: 'published' } })).toBe(1);
    const [filed] = await reconstruct.store.prisma.filedFinding.findMany({ where: { rule: 'publication-late' } });
    expect(filed).toMatchObject({ article: '25', level: 'violation', act: 'lishentsy/publish' });
    const entry = await reconstruct.store.prisma.journalEntry.findUniqueOrThrow({
      where: { id: filed?.entryId ?? '' },
    });
    expect(entry).toMatchObject({
      bodyId: reconstruct.id('borkovskaya'),
      actorFunction: 'recorder',
      source: { fond: 'Р-10' },
    });
  });

  test('the recorder of a campaign in conduct does nothing', async () => {
    const tried = await conduct.try('uezd-recorder', 'elections/announce', announcement(conduct, '1927-04-01'));
    expect(tried).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });
});
