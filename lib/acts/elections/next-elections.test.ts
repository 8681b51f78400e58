import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { appealsPreview } from '@/lib/queries/appeals/preview';
import { deskToday } from '@/lib/queries/desk/today';
import { meetingExtract } from '@/lib/queries/meetings/extract';
import { meetingRoll } from '@/lib/queries/meetings/roll';
import { divisionPaper } from '@/lib/queries/papers/division';
import { electorListPaper } from '@/lib/queries/papers/elector-list';
import { lishentsyListPaper } from '@/lib/queries/papers/lishentsy-list';
import { contextFor } from '@/lib/queries/query';
import { residentQuery } from '@/lib/queries/register/resident';
import { residentsInput, residentsQuery } from '@/lib/queries/register/residents';
import { resultsSoviet } from '@/lib/queries/results/territory';
import { uchastkiElectors } from '@/lib/queries/uchastki/electors';
import { uchastkiList } from '@/lib/queries/uchastki/list';
import { keepAll, type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { findPending } from '../meetings/room';

const HELD_ON = '1927-02-06';
const CHAIR = 'chair-of-1928';
let world: World;
let list: PostedList;
let meetingId: string;
let uchastokId: string;
let campaignId: string;

/** A new campaign with its commission in the soviet, and a chair of it. */
async function openCampaign(name: string, startsOn: string, chair: string, of = world): Promise<string> {
  const sovietId = of.id('Борковский');
  const { id } = await of.do('admin', 'campaign/open', {
    ...{ territoryId: of.id('Ольховский'), name, startsOn, mode: 'conduct', today: startsOn },
  });
  const members = [{ name: 'Егоров И. П.', function: 'chair' }];
  const formed = await of.do('admin', 'commissions/form', { campaignId: id, territoryId: sovietId, members });
  await of.appoint(chair, 'chair', formed.id, id);
  return id;
}

/** The elections of 1928 with their day. */
async function announceNext(of: World): Promise<string> {
  const next = await openCampaign('Выборы 1928 года', '1928-01-03', CHAIR, of);
  const { id } = await of.do(CHAIR, 'elections/announce', {
    ...{ campaignId: next, sovietId: of.id('Борковский'), startsOn: '1928-02-12' },
  });
  return id;
}

const divide = (who: string, electionId: string, of = world) =>
  of.do(who, 'uchastki/adopt', {
    electionId,
    uchastki: [
      {
        number: 1,
        name: 'Борки',
        kind: 'territorial',
        settlementIds: ['Борки', 'Выселки', 'Заполье'].map((name) => of.id(name)),
      },
    ],
  });

async function answerOf<T>(answer: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const found = await answer;
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

/** Everything that is told of the elections of 1927. */
async function told() {
  const context = contextFor(await world.as('admin'), 'ru');
  const elector = await answerOf(electorListPaper.load(context, { uchastokId }));
  const division = await answerOf(divisionPaper.load(context, { electionId: list.electionId }));
  return {
    electors: (await answerOf(uchastkiElectors.run(context, uchastkiElectors.input.parse({ uchastokId })))).items,
    asOfDay: (await answerOf(uchastkiElectors.run(context, uchastkiElectors.input.parse({ uchastokId, on: HELD_ON }))))
      .items,
    asOfDayAfter: (
      await answerOf(uchastkiElectors.run(context, uchastkiElectors.input.parse({ uchastokId, on: '1928-02-01' })))
    ).items,
    roll: (await answerOf(meetingRoll.run(context, { meetingId }))).items.map(({ isAdmitted: _, ...row }) => row),
    extract: (await answerOf(meetingExtract.run(context, { meetingId }))).items,
    results: await answerOf(resultsSoviet.run(context, { electionId: list.electionId })),
    list: elector.data.groups,
    division: division.data.rows,
    uchastok: await world.store.prisma.uchastok.findUniqueOrThrow({ where: { id: uchastokId } }),
  };
}

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  await world.addResidents('Борковский', 12);
  list = await postList(world, { people: 3 });
  await divide('borkovskaya-chair', list.electionId);
  ({ id: uchastokId } = await world.store.prisma.uchastok.findFirstOrThrow({ where: { electionId: list.electionId } }));
  ({ id: meetingId } = await world.do('borkovskaya-clerk', 'meetings/convene', {
    ...{ electionId: list.electionId, uchastokId, heldOn: HELD_ON, hour: '12:00', place: 'школа' },
    agentId: world.id('borkovskaya-agent'),
  }));
  await world.do('borkovskaya-clerk', 'meetings/serve-notices', {
    ...{ meetingId, residentIds: 'all', servedOn: '1927-01-17' },
  });
  await world.setDay('1927-03-01');
  return () => world.close();
}, 120_000);

describe('art. 14, 21, 42.в: what the elections of 1927 rest on', () => {
  it('stays as it was when the next are announced, the soviet divided anew, and people die and go', async () => {
    const before = await told();
    expect(before.electors).toHaveLength(12);
    expect(before.extract).toHaveLength(3);
    expect(before.results.total).toMatchObject({ electors: 12, disfranchised: 3 });

    campaignId = await openCampaign('Выборы 1928 года', '1928-01-03', CHAIR);
    const { id: electionId } = await world.do(CHAIR, 'elections/announce', {
      ...{ campaignId, sovietId: world.id('Борковский'), startsOn: '1928-02-12' },
    });
    expect(await told()).toEqual(before);
    const { items } = await answerOf(
      uchastkiElectors.run(contextFor(await world.as('admin'), 'ru'), uchastkiElectors.input.parse({ uchastokId })),
    );
    await divide(CHAIR, electionId);
    // Nobody is on a list of 1928 yet: whom the list of 1927 barred votes until that is posted.
    expect(await world.store.prisma.uchastok.findFirst({ where: { electionId } })).toMatchObject({
      ...{ population: 15, electors: 15 },
    });
    const [first, second] = items;
    await world.do('borkovskaya-secretary', 'register/strike-resident', {
      ...{ residentId: first?.id, reason: 'умер', on: '1928-01-03' },
    });
    await world.do('borkovskaya-secretary', 'register/amend-resident', {
      ...{ residentId: second?.id, surname: 'Новофамильный', reason: 'брак' },
    });
    await world.do('borkovskaya-secretary', 'lishentsy/strike', {
      ...{ entryId: list.entries[0], reason: 'торговлю оставил', document: 'справка № 19', on: '1928-01-03' },
    });
    const after = await told();
    expect(after.results).toEqual(before.results);
    expect(after.extract).toEqual(before.extract);
    expect(after.electors).toEqual(before.electors);
    expect(after.list).toEqual(before.list);
    expect(after.division).toEqual(before.division);
    expect(after.uchastok).toEqual(before.uchastok);
    expect(after.roll).toEqual(before.roll);
  });

  it('art. 32: follows a word said later on its own list, and the new elections do not', async () => {
    const complaint = { filedOn: '1927-01-20', form: 'oral', text: 'не торгую', filedBy: 'сам' };
    const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
      entryId: list.entries[1],
      ...complaint,
    });
    const shown = await appealsPreview.run(contextFor(await world.as('central-clerk'), 'ru'), {
      ...{ appealId, outcome: 'satisfied' },
    });
    expect(shown).toMatchObject({
      value: { row: { after: 'satisfied' }, uchastok: { electors: { before: 12, after: 13 } } },
    });
    await world.do('central-clerk', 'appeals/supervise', {
      ...{ appealId, on: '1927-02-20', outcome: 'satisfied', reasons: 'патента не было' },
    });
    const { results, electors, uchastok } = await told();
    expect(results.total).toMatchObject({ electors: 13, disfranchised: 2 });
    expect(electors).toHaveLength(13);
    expect(uchastok).toMatchObject({ electors: 13, population: 15 });
  });
});

describe('art. 37, 49: what elections rest on whose commission has ended', () => {
  it('stays as it was before the next are announced, and follows the words on their own list', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const [dying = '', marrying = '', moving = ''] = await own.addResidents('Борковский', 6);
    const { electionId, entries, residents } = await postList(own, { people: 2 });
    await divide('borkovskaya-chair', electionId, own);
    const secretary = 'borkovskaya-secretary';
    const prepared = await own.do(secretary, 'register/prepare-changeset', {
      ...{ sovietId: own.id('Борковский'), change: { kind: 'move', household: '77' } },
      ...{ chosen: { residentIds: [moving] }, reason: 'по описи 1926 г.' },
    });
    const toldOf = async () => {
      const context = contextFor(await own.as('admin'), 'ru');
      const results = await answerOf(resultsSoviet.run(context, { electionId }));
      const uchastok = await own.store.prisma.uchastok.findFirstOrThrow({ where: { electionId } });
      const list = await answerOf(
        uchastkiElectors.run(context, uchastkiElectors.input.parse({ uchastokId: uchastok.id })),
      );
      const { unplaced } = await answerOf(uchastkiList.run(context, uchastkiList.input.parse({ electionId })));
      return { total: results.total, letters: results.disfranchised, uchastok, electors: list.items, unplaced };
    };
    const before = await toldOf();
    expect(before).toMatchObject({ total: { population: 8, electors: 6, disfranchised: 2 }, unplaced: 0 });
    await own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-01-17' });
    await own.setDay('1927-03-01');
    expect(await toldOf()).toEqual(before);

    await own.do(secretary, 'register/strike-resident', { residentId: dying, reason: 'умер', on: '1927-03-01' });
    await own.do(secretary, 'register/amend-resident', {
      residentId: marrying,
      surname: 'Новофамильный',
      reason: 'брак',
    });
    await own.do(secretary, 'register/add-resident', {
      ...{ settlementId: own.id('Борки'), household: '99', surname: 'Пришлый', given: 'Пётр', patronymic: 'Ильич' },
      ...{ sex: 'm', birthYear: 1880 },
    });
    expect(await own.try(secretary, 'register/apply-changeset', { changesetId: prepared.id })).toMatchObject({
      error: { reason: 'changeset-divided' },
    });
    expect(await toldOf()).toEqual(before);
    const restored = await own.do(secretary, 'register/unstrike-resident', { residentId: dying, reason: 'жив' });
    expect(await own.store.prisma.resident.findUnique({ where: { id: restored.id } })).toMatchObject({
      uchastokId: null,
    });

    const { id: appealId } = await own.do(secretary, 'appeals/file', {
      ...{ entryId: entries[0], filedOn: '1927-01-20', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await own.do('central-clerk', 'appeals/supervise', {
      ...{ appealId, on: '1927-02-20', outcome: 'satisfied', reasons: 'патента не было' },
    });
    const after = await toldOf();
    expect(after).toMatchObject({ total: { population: 8, electors: 7, disfranchised: 1 }, uchastok: { electors: 7 } });

    const asked = { sovietId: own.id('Борковский'), uchastokId: before.uchastok.id };
    expect(
      await residentsQuery.run(contextFor(await own.as('admin'), 'ru'), residentsInput.parse(asked)),
    ).toMatchObject({
      error: { issues: [{ path: ['uchastokId'], message: 'uchastok-of-past' }] },
    });
    const person = () => own.store.prisma.resident.findUnique({ where: { id: residents[0] ?? '' } });
    expect(await person()).toMatchObject({ franchise: 'elector' });

    const { pastElections } = await answerOf(
      residentQuery.run(contextFor(await own.as(secretary), 'ru'), { residentId: residents[0] ?? '' }),
    );
    expect(pastElections).toEqual([
      {
        ...{ electionId, startsOn: '1927-02-06', sovietName: 'Борковский', uchastok: { number: 1, name: 'Борки' } },
        ...{ electorNo: 7, franchise: 'elector' },
      },
    ]);
    // Numbered before the list of the disfranchised was posted.
    const renumber = (electorNo: number | null) =>
      own.store.prisma.pastResident.updateMany({ where: { id: residents[1] ?? '' }, data: { electorNo } });
    await renumber(8);
    const barred = await answerOf(
      residentQuery.run(contextFor(await own.as(secretary), 'ru'), { residentId: residents[1] ?? '' }),
    );
    expect(barred.pastElections).toMatchObject([{ electorNo: null, franchise: 'disfranchised' }]);
    await renumber(null);

    await divide(CHAIR, await announceNext(own), own);
    expect(await toldOf()).toEqual(after);
    const next = { election: { sovietId: own.id('Борковский'), isPast: false } };
    expect(await own.store.prisma.uchastok.findFirst({ where: next })).toMatchObject({ population: 9 });
  });
});

describe('art. 21, 42.в: a record made one with another after the next elections were announced', () => {
  it('stays on the lists of past elections under the name that was posted', async () => {
    const named = async () => {
      const context = contextFor(await world.as('admin'), 'ru');
      const paper = await answerOf(lishentsyListPaper.load(context, { listId: list.listId, uchastokId }));
      return paper.data.rows.map(({ number, person }) => ({ number, person }));
    };
    const before = { ...(await told()), named: await named() };
    expect(before.named).toHaveLength(3);
    const [other] = await world.addResidents('Борковский', 1);
    const merge = { residentId: list.residents[2], intoId: other, reason: 'одно лицо' };
    await world.do('borkovskaya-secretary', 'register/merge-residents', merge);
    const after = await told();
    expect(after.extract).toEqual(before.extract);
    expect(await named()).toEqual(before.named);
    // An elector who had been called to the meeting, too.
    const [another] = await world.addResidents('Борковский', 1);
    const called = { residentId: after.electors[3]?.id, intoId: another, reason: 'одно лицо' };
    await world.do('borkovskaya-secretary', 'register/merge-residents', called);
    expect((await told()).roll).toEqual(before.roll);
    expect(after.results).toEqual(before.results);
  });
});

describe('art. 21, 32, 49: a record made one with another after the list was posted and before its commission ended', () => {
  it('bars at the past elections whoever bore the entry when they were laid down', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const [kept = ''] = await own.addResidents('Борковский', 1);
    const posted = await postList(own, { people: 2 });
    await divide('borkovskaya-chair', posted.electionId, own);
    const [twice, other] = posted.residents;
    const secretary = 'borkovskaya-secretary';
    await own.do(secretary, 'register/merge-residents', { residentId: twice, intoId: kept, reason: 'записан дважды' });
    const { id: appealId } = await own.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId: posted.entries[1], filedOn: '1927-01-17', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await own.do('borkovskaya-clerk', 'appeals/forward', { appealId, on: '1927-01-17', conclusion: 'Проверено.' });
    await own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-01-17' });
    const barred = async () => {
      const where = { electionId: posted.electionId, franchise: 'disfranchised' };
      const found = await own.store.prisma.pastResident.findMany({ where, select: { id: true } });
      const results = await answerOf(
        resultsSoviet.run(contextFor(await own.as('admin'), 'ru'), { electionId: posted.electionId }),
      );
      return { ids: new Set(found.map(({ id }) => id)), letters: results.disfranchised };
    };
    expect(await barred()).toEqual({ ids: new Set([kept, other]), letters: [{ key: 'з', count: 2 }] });
    const people = posted.residents;
    expect(await findPending(own.store.prisma, posted.electionId, people)).toEqual(new Set([other]));
    const [since] = await own.addResidents('Борковский', 1);
    await own.do(secretary, 'register/merge-residents', { residentId: other, intoId: since, reason: 'одно лицо' });
    expect(await findPending(own.store.prisma, posted.electionId, people)).toEqual(new Set([other]));
    await own.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: '1927-01-17' });
    const decision = { appealId, on: '1927-01-17', outcome: 'satisfied', reasons: 'не торгует' };
    await own.do('pokrovskaya-clerk', 'appeals/decide', decision);
    expect(await barred()).toEqual({ ids: new Set([kept]), letters: [{ key: 'з', count: 1 }] });
  });
});

describe('art. 29, 33, 49: a complaint on a past list whose record was made one with another after the commission’s end', () => {
  it('is previewed by whoever bore the entry then, whether the other was an elector of theirs or came since', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const [there] = await own.addResidents('Борковский', 1);
    const posted = await postList(own, { people: 2 });
    await divide('borkovskaya-chair', posted.electionId, own);
    const appeals: string[] = [];
    for (const entryId of posted.entries) {
      const filed = { entryId, filedOn: '1927-01-17', form: 'oral', text: 'не торгую', filedBy: 'сам' };
      const { id: appealId } = await own.do('borkovskaya-clerk', 'appeals/file', filed);
      await own.do('borkovskaya-clerk', 'appeals/forward', { appealId, on: '1927-01-17', conclusion: 'Проверено.' });
      await own.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: '1927-01-17' });
      appeals.push(appealId);
    }
    await own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-01-17' });
    const [since] = await own.addResidents('Борковский', 1);
    for (const [at, intoId] of [there, since].entries()) {
      const merge = { residentId: posted.residents[at], intoId, reason: 'одно лицо' };
      await own.do('borkovskaya-secretary', 'register/merge-residents', merge);
    }
    for (const [at, appealId] of appeals.entries()) {
      const context = contextFor(await own.as('pokrovskaya-clerk'), 'ru');
      expect(await answerOf(appealsPreview.run(context, { appealId, outcome: 'satisfied' }))).toMatchObject({
        franchise: { before: 'disfranchised', after: 'elector' },
        uchastok: { electors: { before: at + 1, after: at + 2 } },
      });
      const word = { appealId, on: '1927-01-17', outcome: 'satisfied', reasons: 'не торгует' };
      await own.do('pokrovskaya-clerk', 'appeals/decide', word);
      const where = { electionId: posted.electionId };
      expect(await own.store.prisma.uchastok.findMany({ where })).toMatchObject([{ electors: at + 2 }]);
    }
  });
});

describe('art. 21, 25, 42.в: the lists of elections that are past', () => {
  it('bar nobody anew whose entry had ended before, and name under their letter who has become another record since', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const sovietId = own.id('Борковский');
    const [buyer = ''] = await own.addResidents('Борковский', 3);
    const posted = await postList(own, { people: 3 });
    const [ended, entryId] = posted.entries;
    const [, traderId] = posted.residents;
    const secretary = 'borkovskaya-secretary';
    await own.do(secretary, 'lishentsy/strike', {
      ...{ entryId: ended, reason: 'внесён ошибочно', document: 'справка № 19', on: '1927-01-17' },
    });
    await own.setDay('1927-03-01');
    await announceNext(own);
    const told = async () => {
      const results = await answerOf(
        resultsSoviet.run(contextFor(await own.as('admin'), 'ru'), { electionId: posted.electionId }),
      );
      return { ...results.total, letters: results.disfranchised };
    };
    expect(await told()).toMatchObject({ electors: 4, disfranchised: 2, letters: [{ key: 'з', count: 2 }] });

    const into = await own.do(secretary, 'register/add-resident', {
      ...{ settlementId: own.id('Борки'), household: '99', surname: 'Двойников', given: 'Пётр', patronymic: 'Ильич' },
      ...{ sex: 'm', birthYear: 1880 },
    });
    await own.do(secretary, 'register/merge-residents', { residentId: traderId, intoId: into.id, reason: 'одно лицо' });
    const paper = { kind: 'patent-certificate', number: '7', issuedOn: '1926-12-01', issuer: 'финотдел' };
    await own.do(secretary, 'lishentsy/enter', {
      ...{ sovietId, residentId: buyer, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-15' },
    });
    const { id: listId } = await own.do('borkovskaya-clerk', 'lishentsy/compile', { electionId: posted.electionId });
    const added = await own.store.prisma.disfranchisedRow.findMany({ where: { listId } });
    const addedIds = added.map((one) => one.entryId);
    await keepAll(own, listId, addedIds, '1927-01-16');
    await own.do('borkovskaya-clerk', 'lishentsy/publish', {
      ...{ listId, postedOn: '1927-01-17', places: 'у здания сельсовета' },
    });
    expect(await told()).toMatchObject({ electors: 3, disfranchised: 3, letters: [{ key: 'з', count: 3 }] });

    const { id: appealId } = await own.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId, filedOn: '1927-01-20', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await own.do('central-clerk', 'appeals/supervise', {
      ...{ appealId, on: '1927-02-20', outcome: 'satisfied', reasons: 'патента не было' },
    });
    expect(await told()).toMatchObject({ electors: 4, disfranchised: 2, letters: [{ key: 'з', count: 2 }] });
  });
});

describe('art. 21, 32: an entry that ended before its elections were past, and one that ended since', () => {
  it('count as they did then: the one bars nobody whatever becomes of it, the other until a complaint is satisfied', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const { electionId, entries } = await postList(own, { people: 3 });
    const [endedBefore, endedSince, other] = entries;
    const secretary = 'borkovskaya-secretary';
    const strike = (entryId: string | undefined, on: string) =>
      own.do(secretary, 'lishentsy/strike', { entryId, reason: 'торговлю оставил', document: 'справка № 19', on });
    const told = async () => {
      const results = await answerOf(resultsSoviet.run(contextFor(await own.as('admin'), 'ru'), { electionId }));
      return { electors: results.total.electors, letters: results.disfranchised };
    };
    const complain = async (entryId: string | undefined) =>
      (
        await own.do('borkovskaya-clerk', 'appeals/file', {
          ...{ entryId, filedOn: '1927-01-20', form: 'oral', text: 'не торгую', filedBy: 'сам' },
        })
      ).id;
    await strike(endedBefore, '1927-01-17');
    await own.setDay('1927-03-01');
    await announceNext(own);
    await own.do(secretary, 'lishentsy/reinstate', {
      ...{ entryId: endedBefore, reason: 'исключён ошибочно', on: '1928-01-03' },
    });
    await strike(endedSince, '1928-01-03');
    expect(await told()).toEqual({ electors: 1, letters: [{ key: 'з', count: 2 }] });

    const say = async (appealId: string, outcome: 'satisfied' | 'refused', on: string) => {
      const shown = await appealsPreview.run(contextFor(await own.as('central-clerk'), 'ru'), { appealId, outcome });
      await own.do('central-clerk', 'appeals/supervise', { appealId, on, outcome, reasons: 'по делу' });
      return shown;
    };
    const voting = (franchise: string) => ({ value: { franchise: { after: franchise } } });
    const ofOther = await complain(other);
    await say(ofOther, 'satisfied', '1927-02-20');
    expect(await told()).toEqual({ electors: 2, letters: [{ key: 'з', count: 1 }] });
    const ofSince = await complain(endedSince);
    await say(ofSince, 'satisfied', '1927-02-20');
    expect(await told()).toEqual({ electors: 3, letters: [] });
    expect(await say(ofSince, 'refused', '1927-02-25')).toMatchObject(voting('disfranchised'));
    expect(await told()).toEqual({ electors: 2, letters: [{ key: 'з', count: 1 }] });
    const ofBefore = await complain(endedBefore);
    expect(await say(ofBefore, 'satisfied', '1927-02-26')).toMatchObject(voting('elector'));
    expect(await say(ofBefore, 'refused', '1927-02-27')).toMatchObject(voting('elector'));
    expect(await told()).toEqual({ electors: 2, letters: [{ key: 'з', count: 1 }] });
  });
});

describe('art. 37: a change to many, when the next elections are announced', () => {
  it('puts nobody into the uchastki of elections that are past, neither applied nor undone', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const ids = await own.addResidents('Борковский', 4);
    const sovietId = own.id('Борковский');
    const { id: electionId } = await own.do('borkovskaya-chair', 'elections/announce', {
      ...{ campaignId: own.id('campaign'), sovietId, startsOn: '1927-02-06' },
    });
    await divide('borkovskaya-chair', electionId, own);
    const { id: uchastokId } = await own.store.prisma.uchastok.findFirstOrThrow({ where: { electionId } });
    const prepare = (change: object, residentIds: readonly (string | undefined)[]) =>
      own.do('borkovskaya-secretary', 'register/prepare-changeset', {
        ...{ sovietId, change, chosen: { residentIds }, reason: 'по описи 1926 г.' },
      });
    const doing = (changesetId: string) => ({ changesetId });
    const struck = await prepare({ kind: 'strike' }, [ids[0]]);
    await own.do('borkovskaya-secretary', 'register/apply-changeset', doing(struck.id));
    const move = await prepare({ kind: 'move', settlementId: own.id('Заполье') }, [ids[1], ids[2]]);
    const household = { kind: 'move', household: '77' };
    const renumbered = await prepare(household, [ids[3]]);
    await own.setDay('1927-03-01');
    const next = await announceNext(own);

    const divided = { error: { reason: 'changeset-divided', values: { count: 2, names: expect.any(String) } } };
    expect(await own.try('borkovskaya-secretary', 'register/apply-changeset', doing(move.id))).toMatchObject(divided);
    expect(await own.try('borkovskaya-secretary', 'register/apply-changeset', doing(renumbered.id))).toMatchObject({
      error: { reason: 'changeset-divided' },
    });
    await own.do('borkovskaya-secretary', 'register/undo-changeset', { ...doing(struck.id), reason: 'ошибка' });
    const standing = await own.store.prisma.resident.findMany({ where: { id: { in: [...ids] } } });
    expect(standing.map((person) => person.uchastokId)).toEqual([null, null, null, null]);

    await divide(CHAIR, next, own);
    const { id: again } = await prepare({ kind: 'move', settlementId: own.id('Заполье') }, [ids[1], ids[2]]);
    await own.do('borkovskaya-secretary', 'register/apply-changeset', doing(again));
    expect(await own.store.prisma.uchastok.findUnique({ where: { id: uchastokId } })).toMatchObject({ population: 3 });
    expect(await own.store.prisma.uchastok.findFirst({ where: { electionId: next } })).toMatchObject({ population: 4 });
  });
});

describe('art. 36, 37: the commission of past elections that has not ended', () => {
  it('is not asked to place, to settle or to gather those whom the register has for the next ones', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    const sovietId = own.id('Борковский');
    const moment = { campaignId: own.id('campaign'), sovietId, startsOn: '1927-02-06' };
    const mordvins = await own.addResidents('Борковский', 3);
    await own.addResidents('Борковский', 3);
    await own.store.prisma.resident.updateMany({
      where: { id: { in: [...mordvins] } },
      data: { nationality: 'мордвин' },
    });
    const { id: electionId } = await own.do('borkovskaya-chair', 'elections/announce', moment);
    const settlementIds = ['Борки', 'Выселки', 'Заполье'].map((name) => own.id(name));
    await own.do('borkovskaya-chair', 'uchastki/adopt', {
      electionId,
      uchastki: [
        { number: 1, name: 'Борки', kind: 'territorial', settlementIds },
        { number: 2, name: 'Мордовский', kind: 'minority', residentIds: mordvins },
      ],
    });
    const told = async () => {
      const context = contextFor(await own.as('borkovskaya-chair'), 'ru');
      const list = await answerOf(uchastkiList.run(context, uchastkiList.input.parse({ electionId })));
      const desk = await answerOf(deskToday.run(context, deskToday.input.parse({})));
      const codes = desk.items.map(({ code }) => code).filter((code) => /unplaced|ages/.test(code));
      return { codes, unplaced: list.unplaced, beside: list.items.map(({ beside }) => beside) };
    };
    const before = await told();
    expect(before).toEqual({ codes: [], unplaced: 0, beside: [null, null] });
    await own.setDay('1927-03-01');
    await announceNext(own);
    expect(await told()).toEqual(before);
  });
});

describe('art. 38, 42.в: the elections of a soviet that became one with another', () => {
  it('keep their uchastki, electors and disfranchised', async () => {
    const own = await createWorld({ today: '1927-01-17' });
    onTestFinished(() => own.close());
    await own.addResidents('Борковский', 4);
    const { electionId } = await postList(own, { people: 2 });
    await divide('borkovskaya-chair', electionId, own);
    const told = async () => {
      const context = contextFor(await own.as('admin'), 'ru');
      const { total, disfranchised } = await answerOf(resultsSoviet.run(context, { electionId }));
      const { id } = await own.store.prisma.uchastok.findFirstOrThrow({ where: { electionId } });
      const list = await answerOf(uchastkiElectors.run(context, uchastkiElectors.input.parse({ uchastokId: id })));
      const division = await answerOf(uchastkiList.run(context, uchastkiList.input.parse({ electionId })));
      return { total, disfranchised, electors: list.items, parts: division.items.flatMap(({ parts }) => parts) };
    };
    const before = await told();
    expect(before).toMatchObject({ total: { population: 6, electors: 4, disfranchised: 2 } });
    expect(before.parts.map(({ name }) => name)).toEqual(['Борки', 'Выселки', 'Заполье']);
    await own.setDay('1927-03-01');
    await openCampaign('Выборы 1928 года', '1928-01-03', CHAIR, own);
    await own.do('admin', 'territory/merge', {
      ...{ territoryId: own.id('Борковский'), intoId: own.id('Каменский'), reason: 'укрупнение' },
    });
    expect(await told()).toEqual(before);
  });
});

describe('art. 37: elections entered after later ones', () => {
  it('are divided by themselves, and take nobody out of the later division', async () => {
    const chair = 'chair-of-1925';
    const earlier = await openCampaign('Перевыборы 1926 года', '1926-11-10', chair);
    const { id: electionId } = await world.do(chair, 'elections/announce', {
      ...{ campaignId: earlier, sovietId: world.id('Борковский'), startsOn: '1926-12-05' },
    });
    const later = () =>
      world.store.prisma.uchastok.findFirstOrThrow({ where: { election: { campaignId } }, select: { electors: true } });
    const before = await later();
    await divide(chair, electionId);
    expect(await later()).toEqual(before);
    expect(await world.store.prisma.uchastok.findFirst({ where: { electionId } })).toMatchObject({ population: 14 });
  });

  it('do not move beyond the next', async () => {
    const { id } = await world.store.prisma.campaign.findFirstOrThrow({ where: { name: 'Перевыборы 1926 года' } });
    const move = { campaignId: id, sovietId: world.id('Борковский'), startsOn: '1927-03-01' };
    expect(await world.try('chair-of-1925', 'elections/announce', move)).toMatchObject({
      error: { reason: 'start-past-next' },
    });
  });
});
