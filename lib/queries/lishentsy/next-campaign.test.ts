import { beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';
import type { z } from 'zod';
import { petitionsOne } from '@/lib/queries/petitions/one';
import { contextFor, type Query } from '@/lib/queries/query';
import { importQuery } from '@/lib/queries/register/import';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { lishentsyChanges } from './changes';
import { lishentsyEntry } from './entry';
import { lishentsyList } from './list';
import { lishentsyLists } from './lists';

const NEXT = 'chair-of-1928';
let world: World;
let list: PostedList;
let petitionId: string;
let appealId: string;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  list = await postList(world, { people: 2 });
  const [entryId, other] = list.entries;
  ({ id: petitionId } = await world.do('borkovskaya-secretary', 'petitions/file', {
    ...{ entryId, filedOn: '1927-01-17', documents: [] },
  }));
  ({ id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId: other, filedOn: '1927-01-17', form: 'written', text: 'Не торгую.', filedBy: 'сам' },
  }));
  const { id } = await world.do('admin', 'campaign/open', {
    ...{ territoryId: world.id('Ольховский'), name: 'Выборы 1928 года', startsOn: '1928-01-03' },
    ...{ mode: 'conduct', today: '1928-01-03' },
  });
  const sovietId = world.id('Борковский');
  const formed = await world.do('admin', 'commissions/form', {
    ...{ campaignId: id, territoryId: sovietId, members: [{ name: 'Егоров И. П.', function: 'chair' }] },
  });
  await world.appoint(NEXT, 'chair', formed.id, id);
  await world.do(NEXT, 'elections/announce', { campaignId: id, sovietId, startsOn: '1928-02-12' });
  return () => world.close();
}, 120_000);

const askAs = async <I extends z.ZodType, A>(who: string, query: Query<I, A>, input: z.input<I>) =>
  query.run(contextFor(await world.as(who), 'ru'), query.input.parse(input));

describe('who conducts the next elections', () => {
  it('is shown no list that would not open', async () => {
    const found = await askAs(NEXT, lishentsyLists, {});
    expect(found).toMatchObject({ ok: true, value: { total: 1, items: [{ startsOn: '1928-02-12', lists: [] }] } });
    expect(await askAs(NEXT, lishentsyList, { listId: list.listId })).toMatchObject({ ok: false });
    expect(await askAs('admin', lishentsyLists, {})).toMatchObject({ value: { total: 2 } });
  });

  it('art. 21: is told in the history of an entry of a past list and complaint, and led to neither', async () => {
    const hrefs = async (who: string) => {
      const found = await askAs(who, lishentsyEntry, { entryId: list.entries[1] ?? '' });
      return found.ok ? found.value.history.map(({ kind, href }) => [kind, href]) : found;
    };
    expect(await hrefs('borkovskaya-clerk')).toEqual(
      expect.arrayContaining([
        ['listed', `/lishentsy/list/${list.listId}`],
        ['appeal-filed', `/appeals/${appealId}`],
      ]),
    );
    expect(await hrefs(NEXT)).toEqual(
      expect.arrayContaining([
        ['listed', null],
        ['appeal-filed', null],
      ]),
    );
  });

  it('art. 20: sees a petition about an entry of the register, and does not decide it for the past campaign', async () => {
    expect(await askAs(NEXT, petitionsOne, { petitionId })).toMatchObject({
      ...{ ok: true, value: { id: petitionId, may: { conclude: false, decide: false, confirm: false } } },
    });
  });

  it('sees the file from which the register was read', async () => {
    const { id: accountId } = await world.store.prisma.account.findFirstOrThrow();
    const file = await world.store.prisma.import.create({
      data: {
        ...{
          kind: 'residents',
          state: 'applied',
          fileName: 'register.csv',
          fileSize: 1,
          fileDigest: '0',
          filePath: '',
        },
        ...{ accountId, territoryId: world.id('Борковский'), campaignId: world.id('campaign') },
      },
    });
    expect(await askAs(NEXT, importQuery, { importId: file.id })).toMatchObject({
      ...{ ok: true, value: { fileName: 'register.csv' } },
    });
  });
});

test('art. 25, 49: the sheet of changes of a soviet that became one with another tells of nothing since', async () => {
  const own = await createWorld({ today: '1927-01-17' });
  onTestFinished(() => own.close());
  const { electionId, entries } = await postList(own, { people: 2 });
  await own.setDay('1927-03-01');
  const putBack = async (who: string, entryId: string | undefined, on: string) => {
    await own.do(who, 'lishentsy/strike', { entryId, reason: 'ошибка', document: 'справка № 1', on });
    await own.do(who, 'lishentsy/reinstate', { entryId, reason: 'торгует', on });
  };
  await putBack('borkovskaya-secretary', entries[0], '1927-02-20');
  await own.do('admin', 'campaign/open', {
    ...{ territoryId: own.id('Ольховский'), name: 'Выборы 1928 года', startsOn: '1928-01-03', mode: 'conduct' },
    today: '1928-01-03',
  });
  await own.do('admin', 'territory/merge', {
    ...{ territoryId: own.id('Борковский'), intoId: own.id('Каменский'), reason: 'укрупнение' },
  });
  await putBack('kamenskaya-secretary', entries[1], '1927-02-28');
  const asked = lishentsyChanges.input.parse({ electionId });
  const told = await lishentsyChanges.run(contextFor(await own.as('admin'), 'ru'), asked);
  expect(told).toMatchObject({ value: { items: [{ kind: 'reinstated', entryId: entries[0], on: '1927-02-20' }] } });
});
