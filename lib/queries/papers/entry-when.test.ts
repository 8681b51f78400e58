import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { announcementPaper } from './announcement';
import { appealPaper } from './appeal';
import { conclusionPaper } from './conclusion';
import { decisionPaper } from './decision';
import { petitionConclusionPaper, petitionDecisionPaper, petitionPaper, restorationPaper } from './petition-papers';

const [SECRETARY, CLERK, VOLOST] = ['borkovskaya-secretary', 'borkovskaya-clerk', 'pokrovskaya-chair'];
/** art. 15.з, of a trader; 15.л, of the former police. */
const [TRADER, POLICE] = ['15.з', '15.л'];
let world: World;
let list: PostedList;

const act = (who: string, name: string, input: object) => world.do(who, name, input);
const amend = (entryId: string, on: string) =>
  act(SECRETARY, 'lishentsy/amend', {
    ...{
      entryId,
      version: 1,
      letter: 'л',
      facts: { post: 'урядник' },
      ground: 'служил урядником',
      on,
      reason: 'по делу',
    },
    documents: [{ kind: 'administrative-certificate', number: '77', issuedOn: '1927-01-05', issuer: 'адмотдел' }],
  });
const file = (entryId: string) =>
  act(CLERK, 'appeals/file', { entryId, filedOn: '1927-01-18', form: 'oral', text: 'Не торгую.', filedBy: 'сам' });

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-25' });
  list = await postList(world, { people: 3 });
}, 60_000);
afterAll(() => world.close());

describe('art. 27–31: an entry amended since a paper of its complaint was made', () => {
  let appealId: string;

  beforeAll(async () => {
    const entryId = list.entries[0] ?? '';
    ({ id: appealId } = await file(entryId));
    const concluded = { appealId, on: '1927-01-19', conclusion: 'Торгует.' };
    await act(CLERK, 'appeals/forward', concluded);
    // On the very day of the conclusion, and after it.
    await amend(entryId, '1927-01-19');
    await act(VOLOST, 'appeals/receive', { appealId, on: '1927-01-20' });
    await act(VOLOST, 'appeals/decide', { appealId, on: '1927-01-21', outcome: 'satisfied', reasons: 'Не служил.' });
  });

  it('the record and the conclusion name the ground that stood, and the papers that it rested on', async () => {
    const record = await printAs(world, CLERK, appealPaper, { appealId });
    expect(record.data.entry.letter).toBe(TRADER);
    const { data, text } = await printAs(world, CLERK, conclusionPaper, { appealId });
    expect(data.entry).toMatchObject({ number: 1, letter: TRADER });
    expect(data.documents).toHaveLength(1);
    expect(text).not.toContain(run('урядником'));
  });

  it('the decision and its announcement name the ground that stood by then', async () => {
    const { data } = await printAs(world, VOLOST, decisionPaper, { appealId });
    expect(data.articles).toEqual([POLICE, { article: '69.д', source: 'constitution' }]);
    expect(data.documents).toHaveLength(2);
    const told = await printAs(world, CLERK, announcementPaper, { appealId });
    expect(told.data).toMatchObject({ decision: { articles: data.articles } });
  });
});

describe('art. 29: a refusal', () => {
  it('names what was refused then, and not what the entry is about since', async () => {
    const entryId = list.entries[1] ?? '';
    const { id: appealId } = await file(entryId);
    await act(CLERK, 'appeals/forward', { appealId, on: '1927-01-19', conclusion: 'Торгует.' });
    await act(VOLOST, 'appeals/receive', { appealId, on: '1927-01-20' });
    await act(VOLOST, 'appeals/decide', { appealId, on: '1927-01-21', outcome: 'refused', reasons: 'Торгует.' });
    const before = await printAs(world, VOLOST, decisionPaper, { appealId });
    await amend(entryId, '1927-01-21');
    const after = await printAs(world, VOLOST, decisionPaper, { appealId });
    expect(after.data).toEqual(before.data);
    expect(after.data.articles).toContain(TRADER);
  });
});

describe('art. 18–20: an entry amended since a paper of its petition was made', () => {
  it('the petition and the conclusion name the old ground, the decision the new', async () => {
    const entryId = list.entries[2] ?? '';
    const filed = { entryId, filedOn: '1927-01-18', documents: ['справка месткома'] };
    const { id: petitionId } = await act(SECRETARY, 'petitions/file', filed);
    await act(SECRETARY, 'petitions/conclude', { petitionId, on: '1927-01-19', conclusion: 'Трудится.' });
    await amend(entryId, '1927-01-20');
    const refused = { petitionId, on: '1927-01-21', outcome: 'refused', reasons: 'Служил урядником.' };
    await act('guberniya-chair', 'petitions/decide', refused);
    for (const paper of [petitionPaper, petitionConclusionPaper]) {
      const { data } = await printAs(world, SECRETARY, paper, { petitionId });
      expect(data).toMatchObject({ entry: { letter: TRADER }, head: { basis: ['20'] } });
    }
    const { data } = await printAs(world, 'guberniya-chair', petitionDecisionPaper, { petitionId });
    expect(data).toMatchObject({ head: { basis: ['18'] }, articles: expect.arrayContaining([POLICE]) });
  });
});

describe('art. 19: the extract of a restoration, printed again', () => {
  it('tells of another entry by what stood then, and names the list that hung then', async () => {
    const own = await createWorld({ today: '1927-01-30' });
    onTestFinished(() => own.close());
    const { entries, residents } = await postList(own, { people: 1 });
    await own.appoint('guberniya-executive-officer', 'executive-officer', own.id('Верхневолжская'));
    const other = await own.do(SECRETARY, 'lishentsy/enter', {
      ...{ sovietId: own.id('Борковский'), residentId: residents[0], letter: 'а', enteredOn: '1927-01-20' },
      facts: { hiredPermanent: 3, membersWorkDaily: false, labourAuxiliary: false },
      documents: [{ kind: 'finance-certificate', number: '9', issuedOn: '1927-01-19', issuer: 'финотдел' }],
    });
    const filed = { entryId: entries[0], filedOn: '1927-01-20', documents: [] };
    const { id: petitionId } = await own.do(SECRETARY, 'petitions/file', filed);
    await own.do(SECRETARY, 'petitions/conclude', { petitionId, on: '1927-01-21', conclusion: 'Трудится.' });
    await own.do('guberniya-chair', 'petitions/decide', {
      ...{ petitionId, on: '1927-01-22', outcome: 'satisfied', labourSince: '1921-06-01', loyaltyProved: true },
    });
    await own.do('guberniya-executive-officer', 'petitions/confirm', { petitionId, on: '1927-01-23', confirmed: true });
    const before = await printAs(own, 'guberniya-chair', restorationPaper, { petitionId });
    expect(before.data).toMatchObject({ isListedStill: true, entry: { number: 1 } });
    await own.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId: other.id, reason: 'ошибка', document: 'справка № 1', on: '1927-01-23' },
    });
    const after = await printAs(own, 'guberniya-chair', restorationPaper, { petitionId });
    expect(after.data).toEqual(before.data);
  });
});

describe('art. 27–31: whose record is another since a paper of their complaint was made', () => {
  it('stays on it under the name and at the place of then; what has not been told yet goes to them as they are now', async () => {
    const own = await createWorld({ today: '1927-01-25' });
    onTestFinished(() => own.close());
    const { entries, residents } = await postList(own, { people: 1 });
    const [residentId] = residents;
    const named = { surname: 'Ветрова', given: 'Анна', patronymic: 'Ильинична', sex: 'f' };
    await own.do(SECRETARY, 'register/amend-resident', { residentId, reason: 'по метрике', ...named });
    const { id: appealId } = await own.do(CLERK, 'appeals/file', {
      ...{ entryId: entries[0], filedOn: '1927-01-18', form: 'oral', text: 'Не торгую.', filedBy: 'Ветрова Анна' },
    });
    await own.do(CLERK, 'appeals/forward', { appealId, on: '1927-01-19', conclusion: 'Торгует.' });
    await own.do(VOLOST, 'appeals/receive', { appealId, on: '1927-01-20' });
    await own.do(VOLOST, 'appeals/decide', {
      appealId,
      on: '1927-01-21',
      outcome: 'satisfied',
      reasons: 'Не торгует.',
    });
    const made = async () =>
      Promise.all([
        printAs(own, CLERK, appealPaper, { appealId }).then(({ data }) => data),
        printAs(own, CLERK, conclusionPaper, { appealId }).then(({ data }) => data),
        printAs(own, VOLOST, decisionPaper, { appealId }).then(({ data }) => data),
      ]);
    const before = await made();
    expect(before[0]).toMatchObject({ filedBy: null, appellant: { surname: 'Ветрова' } });

    await own.do(SECRETARY, 'register/amend-resident', { residentId, reason: 'брак', surname: 'Лужина' });
    await own.do(SECRETARY, 'register/move-resident', {
      ...{ residentId, settlementId: own.id('Выселки'), household: '7', reason: 'переезд' },
    });
    expect(await made()).toEqual(before);
    const announcement = async () => (await printAs(own, CLERK, announcementPaper, { appealId })).data;
    const now = { to: { surname: 'Лужина' }, address: 'Выселки, двор\u00a07' };
    expect(await announcement()).toMatchObject(now);
    await own.do(CLERK, 'appeals/announce', { appealId, on: '1927-01-22' });

    const into = await own.do(SECRETARY, 'register/add-resident', {
      ...{ settlementId: own.id('Борки'), household: '99', birthYear: 1880 },
      ...{ surname: 'Лужина', given: 'Ганна', patronymic: 'Ильинична', sex: 'f' },
    });
    await own.do(SECRETARY, 'register/merge-residents', { residentId, intoId: into.id, reason: 'одно лицо' });
    expect(await made()).toEqual(before);
    expect(await announcement()).toMatchObject({ ...now, to: { surname: 'Лужина', given: 'Анна' } });
  });
});
