import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PetitionPlace } from '@/lib/law/petition-state';
import { run } from '@/lib/papers/samples/read-paper';
import { deskToday } from '@/lib/queries/desk/today';
import { petitionConclusionPaper, petitionDecisionPaper, restorationPaper } from '@/lib/queries/papers/petition-papers';
import { petitionsList } from '@/lib/queries/petitions/list';
import { petitionsOne } from '@/lib/queries/petitions/one';
import { contextFor } from '@/lib/queries/query';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';
const [CHAIR, OFFICER, NEXT] = ['guberniya-chair', 'guberniya-executive-officer', 'guberniya-chair-of-1928'];
let world: World;
/** Of the petitions, in the order in which they were filed. */
const ids: string[] = [];

const desk = async (who: string) => {
  const found = await deskToday.run(contextFor(await world.as(who), 'ru'), deskToday.input.parse({}));
  const items = found.ok ? found.value.items.filter(({ code }) => code.startsWith('petition')) : [];
  return items.map(({ code, article }) => [code, article]);
};
const may = async (who: string, petitionId: string) => {
  const shown = await petitionsOne.run(contextFor(await world.as(who), 'ru'), { petitionId });
  return shown.ok ? shown.value.may : null;
};
const word = (petitionId: string, more: object = {}) => ({
  ...{ petitionId, on: '1927-02-20', outcome: 'satisfied', labourSince: '1921-06-01', loyaltyProved: true, ...more },
});
const send = (petitionId: string, on: string) =>
  world.do(SECRETARY, 'petitions/conclude', { petitionId, on, conclusion: 'Трудится с 1921 года.' });

/** The petitions that the list finds at a place, the latest first; each is told to be there. */
async function listedAt(place: PetitionPlace): Promise<string[]> {
  const asked = petitionsList.input.parse({ place });
  const listed = await petitionsList.run(contextFor(await world.as(OFFICER), 'ru'), asked);
  if (!listed.ok) throw new Error(JSON.stringify(listed.error));
  const { items, total } = listed.value;
  expect(items.filter((item) => item.place !== place)).toEqual([]);
  expect(total).toBe(items.length);
  return items.map(({ id }) => id);
}

beforeAll(async () => {
  world = await createWorld({ today: '1927-02-25' });
  await world.appoint(OFFICER, 'executive-officer', world.id('Верхневолжская'));
  const sovietId = world.id('Борковский');
  const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
  for (const residentId of await world.addResidents('Борковский', 4)) {
    const entered = { sovietId, residentId, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-03' };
    const { id: entryId } = await world.do(SECRETARY, 'lishentsy/enter', entered);
    const filed = { entryId, filedOn: '1927-01-10', documents: [], text: 'Торговлю оставил.' };
    ids.push((await world.do(SECRETARY, 'petitions/file', filed)).id);
  }
  for (const id of ids.slice(0, 2)) await send(id, '1927-01-12');
  const sent = await world.store.prisma.petition.findUniqueOrThrow({ where: { id: ids[0] ?? '' } });
  await world.do('admin', 'commissions/end', { commissionId: sent.commissionId ?? '', on: '1927-02-15' });
}, 60_000);
afterAll(() => world.close());

describe('art. 33, 49: a petition that the guberniya’s commission had not decided when it ended', () => {
  test('lies with the executive committee, and the commission decides it no more', async () => {
    expect(await desk(OFFICER)).toEqual([
      ['petition-decide', '33'],
      ['petition-decide', '33'],
    ]);
    const shown = await deskToday.run(contextFor(await world.as(OFFICER), 'ru'), deskToday.input.parse({}));
    expect(shown).toMatchObject({ value: { items: [{ values: { soviet: 'Борковский', stead: 'office' } }, {}] } });
    expect(await desk(CHAIR)).toEqual([]);
    expect(await may(CHAIR, ids[0] ?? '')).toMatchObject({ decide: false });
    expect(await may(OFFICER, ids[0] ?? '')).toMatchObject({ decide: true });
    expect(await world.try(CHAIR, 'petitions/decide', word(ids[0] ?? ''))).toMatchObject({
      error: { code: 'CONFLICT', reason: 'petition-with-executive' },
    });
    const other = await world.try('uezd-executive-officer', 'petitions/decide', word(ids[0] ?? ''));
    expect(other).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await listedAt('stead')).toEqual([ids[1], ids[0]]);
    expect(await listedAt('forwarded')).toEqual([]);
  });

  test('is decided there no earlier than the commission ended, with no confirmation of one’s own word', async () => {
    const id = ids[0] ?? '';
    expect(await world.try(OFFICER, 'petitions/decide', word(id, { on: '1927-02-14' }))).toMatchObject({
      error: { issues: [{ path: ['on'], message: 'before-commission-end' }] },
    });
    const done = await world.do(OFFICER, 'petitions/decide', word(id));
    expect(done).toMatchObject({ state: 'restored', confirmedBy: null, terms: [{ article: '33', state: 'met' }] });
    const { entryId } = await world.store.prisma.petition.findUniqueOrThrow({ where: { id } });
    const entry = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
    expect(entry).toMatchObject({ state: 'restored', restoredOn: new Date('1927-02-20') });
    expect(await desk(OFFICER)).toEqual([['petition-decide', '33']]);
  });

  test('is told on its papers as the committee’s, and the conclusion as sent to the commission', async () => {
    const petitionId = ids[0] ?? '';
    const committee = 'Верхневолжский губернский исполнительный комитет';
    const decision = await printAs(world, OFFICER, petitionDecisionPaper, { petitionId });
    expect(decision.data.head).toMatchObject({ body: committee, basis: ['19', '33'] });
    expect(decision.data.next).toBeNull();
    expect(decision.data.signatures).toMatchObject([{ post: 'Председатель исполнительного комитета' }, {}]);
    const extract = await printAs(world, OFFICER, restorationPaper, { petitionId });
    expect(extract.data).toMatchObject({ decidedBy: committee, confirmedBy: null });
    expect(extract.text).toContain(run('Верхневолжского губернского исполнительного комитета'));
    const conclusion = await printAs(world, SECRETARY, petitionConclusionPaper, { petitionId });
    expect(conclusion.data.to).toBe('Верхневолжская губернская избирательная комиссия');
  });

  test('art. 20: what the soviet sends on after that goes to the committee at once', async () => {
    const sent = await send(ids[2] ?? '', '1927-02-21');
    expect(sent).toMatchObject({ terms: [{ state: 'met' }, { article: '33', body: 'executive', state: 'open' }] });
    expect(await may(OFFICER, ids[2] ?? '')).toMatchObject({ decide: true });
    const conclusion = await printAs(world, SECRETARY, petitionConclusionPaper, { petitionId: ids[2] ?? '' });
    expect(conclusion.data.to).toBe('Верхневолжский губернский исполнительный комитет');
  });
});

describe('art. 19, 33: once the next campaign is there', () => {
  let campaignId: string;

  test('it goes on with the committee while no commission is formed, whose officer may be of that campaign', async () => {
    ({ id: campaignId } = await world.do('admin', 'campaign/open', {
      ...{ territoryId: world.id('Ольховский'), name: 'Выборы 1928 года', startsOn: '1928-01-03', mode: 'conduct' },
      today: '1928-01-03',
    }));
    await world.appoint('officer-of-1928', 'executive-officer', world.id('Верхневолжская'), campaignId);
    await world.appoint('secretary-of-1928', 'soviet-secretary', world.id('Борковский'), campaignId);
    const conclusion = { petitionId: ids[3], on: '1928-01-03', conclusion: 'Трудится с 1921 года.' };
    expect(await world.do('secretary-of-1928', 'petitions/conclude', conclusion)).toMatchObject({ state: 'forwarded' });
    for (const id of ids.slice(1)) expect(await may('officer-of-1928', id)).toMatchObject({ decide: true });
    const refused = word(ids[3] ?? '', { on: '1928-01-03', outcome: 'refused', labourSince: undefined });
    expect(await world.do('officer-of-1928', 'petitions/decide', refused)).toMatchObject({ state: 'refused' });
  });

  test('what is undecided still lies with the commission as soon as that is formed, and with the committee no longer', async () => {
    const members = [{ name: 'Егоров И. П.', function: 'chair' }];
    const place = { campaignId, territoryId: world.id('Верхневолжская'), members };
    const { id: commissionId } = await world.do('admin', 'commissions/form', place);
    await world.appoint(NEXT, 'chair', commissionId, campaignId);
    // art. 20: to whom the soviet sent it then is told as before.
    const conclusion = await printAs(world, SECRETARY, petitionConclusionPaper, { petitionId: ids[2] ?? '' });
    expect(conclusion.data.to).toBe('Верхневолжский губернский исполнительный комитет');
    expect(await desk(OFFICER)).toEqual([]);
    expect(await desk(NEXT)).toEqual([
      ['petition-decide', '19'],
      ['petition-decide', '19'],
    ]);
    expect(await may(OFFICER, ids[1] ?? '')).toMatchObject({ decide: false });
    const granted = word(ids[1] ?? '', { on: '1928-01-03' });
    expect(await world.try(OFFICER, 'petitions/decide', granted)).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await world.do(NEXT, 'petitions/decide', granted)).toMatchObject({ state: 'approved' });
    // Confirmed by the committee as ever, by an officer of either campaign.
    expect(await may(OFFICER, ids[1] ?? '')).toMatchObject({ confirm: true });
    expect(await may('officer-of-1928', ids[1] ?? '')).toMatchObject({ confirm: true });
  });

  test('art. 18: a former officer’s waits for the Presidium’s decree, whoever sends it on, and is told apart from theirs', async () => {
    const [residentId] = await world.addResidents('Борковский', 1);
    const paper = { kind: 'administrative-certificate', number: '2', issuedOn: '1926-11-01', issuer: 'адмотдел' };
    const entered = { sovietId: world.id('Борковский'), residentId, letter: 'к', documents: [paper] };
    const facts = { officer: true };
    const { id: entryId } = await world.do(SECRETARY, 'lishentsy/enter', {
      ...entered,
      facts,
      enteredOn: '1927-01-03',
    });
    const filed = { entryId, filedOn: '1927-01-10', documents: [], text: 'Служу в кооперации.' };
    const { id } = await world.do(SECRETARY, 'petitions/file', filed);
    await send(id, '1927-02-22');
    expect(await listedAt('decree')).toEqual([id]);
    expect(await listedAt('forwarded')).toEqual([ids[2]]);
    expect(await listedAt('stead')).toEqual([]);
    expect(await listedAt('approved')).toEqual([ids[1]]);
    expect(await listedAt('refused')).toEqual([ids[3]]);
  });
});
