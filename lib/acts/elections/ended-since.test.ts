import { expect, it, onTestFinished } from 'vitest';
import { appealsPreview } from '@/lib/queries/appeals/preview';
import { findBoardElection } from '@/lib/queries/board/election';
import { listBoardElections } from '@/lib/queries/board/elections';
import { lishentsyChanges } from '@/lib/queries/lishentsy/changes';
import { contextFor } from '@/lib/queries/query';
import { resultsSoviet } from '@/lib/queries/results/territory';
import { enterTraders, keepAll } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const RECORDER = 'uezd-recorder';
const FREED = { franchise: { after: 'elector' } };

/** A list of four traders in a file of the past, posted, beside one elector, with all of them in one uchastok. */
async function postOld(own: World) {
  await own.addResidents('Борковский', 1);
  const { electionId, entries } = await enterTraders(own, { people: 4 });
  await own.do(RECORDER, 'uchastki/adopt', {
    electionId,
    uchastki: [
      { number: 1, name: 'Борки', kind: 'territorial', settlementIds: SETTLEMENTS.map((name) => own.id(name)) },
    ],
  });
  const { id: listId } = await own.do(RECORDER, 'lishentsy/compile', { electionId });
  await keepAll(own, listId, entries, '1927-01');
  await own.do(RECORDER, 'lishentsy/publish', { listId, postedOn: '1927-01-15', places: 'у сельсовета' });
  return { electionId, listId, entries };
}
const SETTLEMENTS = ['Борки', 'Выселки', 'Заполье'];

/** How many vote and are barred at the elections, wherever it is told. */
async function tell(own: World, electionId: string, listId: string) {
  const context = contextFor(await own.as('admin'), 'ru');
  const results = await resultsSoviet.run(context, { electionId });
  const changes = await lishentsyChanges.run(context, lishentsyChanges.input.parse({ listId }));
  if (!results.ok || !changes.ok) throw new Error('the elections are seen');
  const [uchastok] = await own.store.prisma.uchastok.findMany({ where: { electionId } });
  const board = await listBoardElections(own.store.prisma);
  const posted = await findBoardElection(own.store.prisma, electionId);
  return {
    electors: [results.value.total.electors, uchastok?.electors],
    barred: [
      results.value.total.disfranchised,
      ...results.value.disfranchised.map(({ count }) => count),
      board.items.find((item) => item.electionId === electionId)?.listed,
    ],
    freed: posted?.lists.flatMap(({ people }) => people.items.map(({ freed }) => freed)),
    changes: changes.value.items.map(({ kind, entryId, on }) => [kind, entryId, on]),
  };
}

it('art. 21, 49: an entry ended or put back after the commission’s end counts at its elections as it did on the last day', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-03' });
  onTestFinished(() => own.close());
  const { electionId, listId, entries } = await postOld(own);
  const [before, since, sinceToo, putBack] = entries;
  const strike = (entryId: string | undefined, on: string) =>
    own.do(RECORDER, 'lishentsy/strike', { entryId, reason: 'торговлю оставил', document: 'справка № 19', on });
  const told = () => tell(own, electionId, listId);
  await strike(before, '1927-03-10');
  await strike(putBack, '1927-03-11');
  await strike(since, '1927-04-02');
  await own.do(RECORDER, 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-03-20' });
  const asOnTheLastDay = {
    ...{ electors: [3, 3], barred: [2, 2, 2], freed: ['struck', null, null, 'struck'] },
    changes: [
      ['struck', before, '1927-03-10'],
      ['struck', putBack, '1927-03-11'],
    ],
  };
  expect(await told()).toEqual(asOnTheLastDay);
  await strike(sinceToo, '1927-04-03');
  await own.do(RECORDER, 'lishentsy/reinstate', { entryId: putBack, reason: 'торгует вновь', on: '1927-04-05' });
  expect(await told()).toEqual(asOnTheLastDay);

  const sovietId = own.id('Борковский');
  const { id: campaignId } = await own.do('admin', 'campaign/open', {
    ...{ territoryId: own.id('Ольховский'), name: 'Выборы 1928 года', mode: 'conduct' },
    ...{ startsOn: '1928-01-03', today: '1928-01-03' },
  });
  const members = [{ name: 'Егоров И. П.', function: 'chair' }];
  const formed = await own.do('admin', 'commissions/form', { campaignId, territoryId: sovietId, members });
  await own.appoint('chair-of-1928', 'chair', formed.id, campaignId);
  await own.do('chair-of-1928', 'elections/announce', { campaignId, sovietId, startsOn: '1928-02-12' });
  expect(await told()).toEqual(asOnTheLastDay);
});

it('art. 27, 32, 49: of a list whose commission has ended a word frees whom it barred to the last, and its overturning bars them again', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-03' });
  onTestFinished(() => own.close());
  const { electionId, listId, entries } = await postOld(own);
  const [entryId] = entries;
  await own.do(RECORDER, 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-03-20' });
  await own.do(RECORDER, 'lishentsy/strike', {
    ...{ entryId, reason: 'торговлю оставил', document: 'справка № 19', on: '1927-04-02' },
  });
  const filed = await own.do(RECORDER, 'appeals/file', {
    ...{ entryId, listId, filedOn: '1927-04-05', form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  expect(filed.findings.map(({ rule }) => rule)).not.toContain('appeal-entry-ended');
  const context = contextFor(await own.as(RECORDER), 'ru');
  const say = async (outcome: 'satisfied' | 'refused', on: string) => {
    const shown = await appealsPreview.run(context, { appealId: filed.id, outcome });
    const word = { appealId: filed.id, on, outcome, reasons: 'по делу' };
    await own.do(RECORDER, 'appeals/supervise', word);
    return shown;
  };
  const { electors } = await tell(own, electionId, listId);
  expect(electors).toEqual([1, 1]);
  expect(await say('satisfied', '1927-04-10')).toMatchObject({ value: FREED });
  expect(await tell(own, electionId, listId)).toMatchObject({ electors: [2, 2], barred: [3, 3, 3] });
  expect(await say('refused', '1927-04-12')).toMatchObject({ value: { franchise: { after: 'disfranchised' } } });
  expect(await tell(own, electionId, listId)).toMatchObject({ electors: [1, 1], barred: [4, 4, 4] });
});
