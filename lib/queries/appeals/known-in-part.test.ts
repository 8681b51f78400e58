import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderRefusal } from '@/lib/acts/render';
import { findWords } from '@/lib/i18n/translator';
import { run } from '@/lib/papers/samples/read-paper';
import { appealsList } from '@/lib/queries/appeals/list';
import { appealsOne } from '@/lib/queries/appeals/one';
import { deskToday } from '@/lib/queries/desk/today';
import { EXPORTS } from '@/lib/queries/exports/registry';
import { lishentsyEntry } from '@/lib/queries/lishentsy/entry';
import { lishentsyList } from '@/lib/queries/lishentsy/list';
import { lishentsyLists } from '@/lib/queries/lishentsy/lists';
import { announcementPaper } from '@/lib/queries/papers/announcement';
import { appealPaper } from '@/lib/queries/papers/appeal';
import { conclusionPaper } from '@/lib/queries/papers/conclusion';
import { decisionPaper } from '@/lib/queries/papers/decision';
import { lishentsyListPaper } from '@/lib/queries/papers/lishentsy-list';
import { listChangesPaper } from '@/lib/queries/papers/list-changes';
import {
  petitionConclusionPaper,
  petitionDecisionPaper,
  petitionPaper,
  restorationPaper,
} from '@/lib/queries/papers/petition-papers';
import { postingActPaper } from '@/lib/queries/papers/posting-act';
import { petitionsList } from '@/lib/queries/petitions/list';
import { petitionsOne } from '@/lib/queries/petitions/one';
import { contextFor } from '@/lib/queries/query';
import { postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';

const RECORDER = 'uezd-recorder';
const FEBRUARY = { earliest: '1927-02-01', latest: '1927-02-28' };
const MARCH = { earliest: '1927-03-01', latest: '1927-03-31' };
const BETWEEN = { from: '1927-03-03', to: '1927-03-07' };
const THOSE_DAYS = { earliest: '1927-03-03', latest: '1927-03-07' };
const YEAR = { from: '1926-01-01', to: '1926-12-31' };

let world: World;
let entries: readonly string[];
let listId: string;

/** An archive tells of most days only in part. */
beforeAll(async () => {
  world = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  ({ entries, listId } = await postList(world, { people: 3 }));
}, 60_000);
afterAll(() => world.close());

const contextOf = async () => contextFor(await world.as(RECORDER), 'ru');
const laid = { kind: 'Справка', number: '7', issuedOn: YEAR, issuer: 'волисполком' };

async function exported(kind: string): Promise<string> {
  const found = EXPORTS.find((one) => one.kind === kind);
  const opened = await found?.open(await contextOf(), found.input.parse({}));
  if (!opened?.ok) throw new Error(`No export ${kind}`);
  const pieces: Buffer[] = [];
  for await (const piece of opened.value.write('csv')) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

describe('a complaint whose days are known in part', () => {
  let appealId: string;
  beforeAll(async () => {
    const { id } = await world.do(RECORDER, 'appeals/file', {
      ...{ entryId: entries[0], filedOn: '1927-02', form: 'oral', text: 'не торгую', filedBy: 'сам' },
      documents: [laid],
    });
    appealId = id;
    await world.do(RECORDER, 'appeals/forward', { appealId, on: '1927-02', conclusion: 'Проверено.' });
    await world.do(RECORDER, 'appeals/receive', { appealId, on: '1927-03' });
    const outcome = { outcome: 'satisfied', reasons: 'по справке' };
    // Before the month in which it came there is no day to decide on.
    expect(await world.try(RECORDER, 'appeals/decide', { appealId, on: '1927-02-27', ...outcome })).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['on'], message: 'before-receipt' }] },
    });
    await world.do(RECORDER, 'appeals/decide', { appealId, on: BETWEEN, ...outcome });
  }, 60_000);

  test('is not said on the desk to have been decided today', async () => {
    const desk = await deskToday.run(contextFor(await world.as('borkovskaya-clerk'), 'ru'), {});
    const item = desk.ok ? desk.value.items.find(({ code }) => code === 'appeal-announce') : undefined;
    const note = findWords('ru', 'desk.tasks.appeal-announce.note', { ...item?.values });
    expect(note).toContain('День решения в точности не известен.');
    expect(note).not.toContain('сегодня');
    await world.do(RECORDER, 'appeals/announce', { appealId, on: { from: '1927-04-01', to: '1927-12-31' } });
  });

  test('keeps what is known of each', async () => {
    const seen = await appealsOne.run(await contextOf(), { appealId });
    expect(seen).toMatchObject({
      value: {
        filedOn: FEBRUARY,
        announcedOn: { earliest: '1927-04-01', latest: '1927-12-31' },
        announcements: [{ announcedOn: { earliest: '1927-04-01', latest: '1927-12-31' } }],
        documents: [{ issuedOn: { earliest: '1926-01-01', latest: '1926-12-31' } }],
        route: [
          { receivedOn: FEBRUARY, forwardedOn: FEBRUARY },
          { sentOn: FEBRUARY, receivedOn: MARCH, decidedOn: THOSE_DAYS },
          {},
        ],
      },
    });
    const listed = await appealsList.run(await contextOf(), appealsList.input.parse({}));
    expect(listed).toMatchObject({ value: { items: [{ filedOn: FEBRUARY }] } });
  });

  test('has it on its papers', async () => {
    const complaint = await printAs(world, RECORDER, appealPaper, { appealId });
    expect(complaint.text).toContain(run('февраль 1927 г.'));
    expect(complaint.text).toContain(run('Справка № 7 (1926 г.), волисполком'));
    const conclusion = await printAs(world, RECORDER, conclusionPaper, { appealId });
    expect(conclusion.text).toContain(run('февраль 1927 г.'));
    const decision = await printAs(world, RECORDER, decisionPaper, { appealId });
    expect(decision.text).toContain(run('между 3 и 7 марта 1927 г.'));
    expect(decision.text).toContain(run('в марте 1927 г.'));
    const told = await printAs(world, RECORDER, announcementPaper, { appealId });
    expect(told.text).toContain(run('между 3 и 7 марта 1927 г.'));
    expect(told.text).toContain(run('между 1 апреля 1927 г. и 31 декабря 1927 г.'));
    for (const { text } of [complaint, conclusion, decision, told]) expect(text).not.toContain(run('не установлен'));
  });

  test('has it in the table that goes out', async () => {
    expect(await exported('appeals')).toContain(';1927-02;');
  });

  test('is told so to whoever does again what was done', async () => {
    const conflictOf = async (act: string, rest: Record<string, unknown>) => {
      const done = await world.try(RECORDER, act, rest);
      if (done.ok) throw new Error(`${act} was done twice`);
      return renderRefusal(done.error, 'ru').detail.replaceAll('\u00a0', ' ');
    };
    const again = { entryId: entries[0], filedOn: '1927-02', form: 'oral', text: 'не торгую', filedBy: 'сам' };
    expect(await conflictOf('appeals/file', again)).toContain('февраль 1927 г.');
    const word = { appealId, on: '1927-12-31', outcome: 'refused', reasons: 'по справке' };
    expect(await conflictOf('appeals/decide', word)).toContain('между 3 и 7 марта 1927 г.');
    expect(await conflictOf('appeals/announce', { appealId, on: '1927-12-31' })).toContain('между 1 апреля 1927 г.');
  });

  test('is told so in the history of the entry, on the list and on the sheet of changes', async () => {
    const [entryId = ''] = entries;
    const entry = await lishentsyEntry.run(await contextOf(), { entryId });
    const history = entry.ok ? entry.value.history : [];
    const told = history.filter(({ article }) => article !== '25').map(({ kind, on }) => [kind, on]);
    expect(told).toEqual([
      ['document', '1926-11-01'],
      ['entered', '1927-01-03'],
      ['appeal-filed', FEBRUARY],
      ['appeal-satisfied', THOSE_DAYS],
      ['restored', THOSE_DAYS],
    ]);
    expect(entry).toMatchObject({ value: { restoredOn: THOSE_DAYS } });
    const listed = await lishentsyList.run(await contextOf(), lishentsyList.input.parse({ listId }));
    expect(listed.ok && listed.value.items.map(({ satisfiedOn }) => satisfiedOn)).toEqual([THOSE_DAYS, null, null]);
    const posted = await printAs(world, RECORDER, lishentsyListPaper, lishentsyListPaper.input.parse({ listId }));
    expect(posted.text).toMatch(/жалоба\(февраль1927г\.\);восстановлена?\(между3и7марта1927г\.\)/);
    const sheet = await printAs(world, RECORDER, listChangesPaper, { listId });
    expect(sheet.text).toContain(run('между 3 и 7 марта 1927 г.'));
  });

  test('decides wherever what is known of it does; where it does not, the finding tells what is known', async () => {
    const seen = await appealsOne.run(await contextOf(), { appealId });
    const findings = seen.ok ? seen.value.findings : [];
    // Told in April at the earliest, it was told after the decision of March: nothing is found of that.
    expect(findings.map(({ rule }) => rule)).toEqual([
      'appeal-late',
      'appeal-forwarding-day-unknown',
      'appeal-decision-day-unknown',
    ]);
    const [late, forwarded, decided] = findings.map(({ message }) => message.replaceAll('\u00a0', ' '));
    expect(late).toContain('в феврале 1927 г.');
    expect(forwarded).toContain('переслана — в феврале 1927 г., последний день — между');
    expect(decided).toContain('решение — между 3 и 7 марта 1927 г., последний день — между');
  });

  test('once overturned, is not told as if it had been, and keeps the day of its filing', async () => {
    const on = { from: '1928-01-01', to: '1928-01-15' };
    const overturned = { appealId, on, outcome: 'refused', reasons: 'по надзору' };
    await world.do('central-clerk', 'appeals/supervise', overturned);
    const seen = await appealsOne.run(await contextOf(), { appealId });
    expect(seen).toMatchObject({
      value: { filedOn: FEBRUARY, announcedOn: null, announcements: [{ announcedOn: { earliest: '1927-04-01' } }] },
    });
    expect(seen.ok && seen.value.route.at(-1)).toMatchObject({
      decidedOn: { earliest: '1928-01-01', latest: '1928-01-15' },
    });
  });
});

describe('a petition whose days are known in part', () => {
  let petitionId: string;
  beforeAll(async () => {
    const { id } = await world.do(RECORDER, 'petitions/file', {
      ...{ entryId: entries[1], filedOn: '1927-02', documents: [laid], broughtTo: 'commission', passedOn: '1927-03' },
    });
    petitionId = id;
    await world.do(RECORDER, 'petitions/conclude', { petitionId, on: '1927-03', conclusion: 'Трудится.' });
    const granted = { outcome: 'satisfied', labourSince: '1921-05', loyaltyProved: true, reasons: 'по справкам' };
    await world.do(RECORDER, 'petitions/decide', {
      petitionId,
      on: { from: '1927-05-03', to: '1927-05-07' },
      ...granted,
    });
    await world.do(RECORDER, 'petitions/confirm', { petitionId, on: '1927-06', confirmed: true });
  }, 60_000);

  test('keeps what is known of each', async () => {
    const seen = await petitionsOne.run(await contextOf(), { petitionId });
    expect(seen).toMatchObject({
      value: {
        filedOn: FEBRUARY,
        ...{ passedOn: MARCH, concludedOn: MARCH },
        decidedOn: { earliest: '1927-05-03', latest: '1927-05-07' },
        labourSince: { earliest: '1921-05-01', latest: '1921-05-31' },
        confirmedOn: { earliest: '1927-06-01', latest: '1927-06-30' },
        restoredOn: { earliest: '1927-06-01', latest: '1927-06-30' },
        documents: [{ issuedOn: { earliest: '1926-01-01', latest: '1926-12-31' } }],
      },
    });
    const listed = await petitionsList.run(await contextOf(), petitionsList.input.parse({}));
    expect(listed).toMatchObject({ value: { items: [{ filedOn: FEBRUARY, movedOn: { earliest: '1927-06-01' } }] } });
  });

  test('has it on its papers and in the table that goes out', async () => {
    const petition = await printAs(world, RECORDER, petitionPaper, { petitionId });
    expect(petition.text).toContain(run('в феврале 1927 г., передано совету в марте 1927 г.'));
    const conclusion = await printAs(world, RECORDER, petitionConclusionPaper, { petitionId });
    expect(conclusion.text).toContain(run('март 1927 г.'));
    const decision = await printAs(world, RECORDER, petitionDecisionPaper, { petitionId });
    expect(decision.text).toContain(run('засчитан с мая 1921 г.'));
    const restoration = await printAs(world, RECORDER, restorationPaper, { petitionId });
    expect(restoration.text).toContain(run('между 3 и 7 мая 1927 г.'));
    expect(restoration.text).toContain(run('июнь 1927 г.'));
    for (const { text } of [petition, conclusion, decision, restoration])
      expect(text).not.toContain(run('не установлен'));
    expect(await exported('petitions')).toMatch(/;1927-02;.*;1927-06/);
  });
});

describe('a list posted on a day known in part', () => {
  test('is posted, says when as it was told, and is complained of like any other', async () => {
    const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
    const list = await postList(own, { people: 2, startsOn: '1927-03-06', postedOn: '1927-01' });
    const JANUARY = { earliest: '1927-01-01', latest: '1927-01-31' };
    const asked = contextFor(await own.as('borkovskaya-clerk'), 'ru');
    const lists = await lishentsyLists.run(asked, lishentsyLists.input.parse({ only: 'posted' }));
    expect(lists).toMatchObject({ value: { items: [{ lists: [{ state: 'published', postedOn: JANUARY }] }] } });
    const compiled = await lishentsyLists.run(asked, lishentsyLists.input.parse({ only: 'compiled' }));
    expect(compiled).toMatchObject({ value: { items: [] } });
    const act = await printAs(own, 'borkovskaya-clerk', postingActPaper, { listId: list.listId });
    const posted = lishentsyListPaper.input.parse({ listId: list.listId });
    const paper = await printAs(own, 'borkovskaya-clerk', lishentsyListPaper, posted);
    for (const { text } of [act, paper]) {
      expect(text).toMatch(/январ[ье]1927г/);
      expect(text).not.toContain(run('не установлен'));
    }
    expect(act.data.isLate).toBe(false);
    const file = async (entryId: string | undefined, filedOn: string) => {
      const complaint = { entryId, filedOn, form: 'oral', text: 'не торгую', filedBy: 'сам' };
      const { id, findings } = await own.do('borkovskaya-clerk', 'appeals/file', complaint);
      const { isLate } = await own.store.prisma.appeal.findUniqueOrThrow({ where: { id } });
      return { id, isLate, rules: findings.map(({ rule }) => rule) };
    };
    // Whenever in January it was posted, by the tenth of February no week is left.
    expect(await file(list.entries[1], '1927-02-10')).toMatchObject({ isLate: true, rules: ['appeal-late'] });
    const { id: appealId, ...judged } = await file(list.entries[0], '1927-02');
    expect(judged).toEqual({ isLate: false, rules: ['appeal-day-unknown'] });
    const complaint = await printAs(own, 'borkovskaya-clerk', appealPaper, { appealId });
    expect(complaint.text).toContain(run('январь 1927 г.'));
    await own.close();
  });
});

test('art. 28, 29: a term that began in a month has surely passed once it has from the last day of that month', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  const list = await postList(own, { people: 2 });
  const rulesOf = async (act: string, input: Record<string, unknown>) => {
    const { findings } = await own.do(RECORDER, act, input);
    return findings.map(({ rule }) => rule);
  };
  const filing = { entryId: list.entries[0], filedOn: '1927-01', form: 'oral', text: 'не торгую', filedBy: 'сам' };
  const { id: appealId } = await own.do(RECORDER, 'appeals/file', filing);
  const conclusion = { appealId, conclusion: 'Проверено.' };
  expect(await rulesOf('appeals/forward', { ...conclusion, on: '1927-02-10' })).toEqual(['appeal-forwarded-late']);
  await own.do(RECORDER, 'appeals/receive', { appealId, on: '1927-02' });
  const word = { appealId, outcome: 'satisfied', reasons: 'по справке' };
  expect(await rulesOf('appeals/decide', { ...word, on: '1927-04' })).toEqual(['appeal-decided-late']);
  expect(await rulesOf('appeals/announce', { appealId, on: '1927-03' })).toEqual(['appeal-announced-early']);

  const petition = { entryId: list.entries[1], filedOn: '1927-02', documents: [] };
  const { id: petitionId } = await own.do(RECORDER, 'petitions/file', petition);
  await own.do(RECORDER, 'petitions/conclude', { petitionId, on: '1927-03', conclusion: 'Трудится.' });
  const granted = { petitionId, outcome: 'satisfied', loyaltyProved: true, reasons: 'по справкам', on: '1927-05' };
  // Labour of a month breaks off by what barred the person like any other (I-28).
  const labour = { labourSince: '1920-05', groundHeldUntil: '1924-01-31' };
  expect(await rulesOf('petitions/decide', { ...granted, ...labour })).toContain('restoration-too-early');
  expect(await rulesOf('petitions/confirm', { petitionId, on: '1927-04', confirmed: true })).toContain(
    'restoration-confirmed-early',
  );
  await own.close();
});

test('an entry, its papers and its striking are told as far as their days are known', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  const [residentId] = await own.addResidents('Борковский', 1);
  const OCTOBER = { earliest: '1926-10-01', latest: '1926-10-31' };
  const { id: entryId } = await own.do(RECORDER, 'lishentsy/enter', {
    ...{ sovietId: own.id('Борковский'), residentId, letter: 'з', facts: {}, enteredOn: '1927-02' },
    documents: [{ kind: 'patent-certificate', number: '1', issuedOn: '1926-10', issuer: 'финотдел' }],
  });
  const entryOf = async () => {
    const entry = await lishentsyEntry.run(contextFor(await own.as(RECORDER), 'ru'), { entryId });
    if (!entry.ok) throw new Error(entry.error.code);
    return entry.value;
  };
  const days = { enteredOn: FEBRUARY, struckOn: null, documents: [{ issuedOn: OCTOBER }] };
  expect(await entryOf()).toMatchObject(days);
  const struck = { entryId, reason: 'внесён по ошибке', document: 'акт № 2', on: '1927-03' };
  await own.do(RECORDER, 'lishentsy/strike', struck);
  const { history, ...entry } = await entryOf();
  expect(entry).toMatchObject({ ...days, struckOn: MARCH });
  expect(history.map(({ kind, on }) => [kind, on])).toEqual([
    ['document', OCTOBER],
    ['entered', FEBRUARY],
    ['struck', MARCH],
  ]);
  await own.do(RECORDER, 'lishentsy/reinstate', { entryId, reason: 'ошибка', on: '1927-04' });
  expect(await entryOf()).toMatchObject(days);
  await own.close();
});

test('somebody who has died on a day known in part is gone from the last day on which it can have been, not from today', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  const residents = await own.addResidents('Борковский', 2);
  const strike = (residentId: string | undefined, on: unknown) =>
    own.do(RECORDER, 'register/strike-resident', { residentId, reason: 'умер', on });
  await strike(residents[0], '1927-03');
  // Of a month that is not over yet no later day is known than today.
  await strike(residents[1], '1928-01');
  const struck = await own.store.prisma.resident.findMany({
    where: { id: { in: residents } },
    orderBy: { struckOn: 'asc' },
  });
  expect(struck.map(({ struckOn }) => struckOn?.toISOString().slice(0, 10))).toEqual(['1927-03-31', '1928-01-20']);
  await own.close();
});
