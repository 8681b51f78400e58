import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { enterTraders } from '@/lib/testing/lishentsy';
import { HELD_ON, type MadeMeeting, makeMeeting, openWith } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';
import { lishentsyLists } from '../lishentsy/lists';
import { contextFor } from '../query';
import { deskToday } from './today';

let world: World;
let meeting: MadeMeeting;

const allCodes = async (of: World) => {
  const asked = await deskToday.run(contextFor(await of.as('borkovskaya-clerk'), 'ru'), deskToday.input.parse({}));
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value.items.map(({ code }) => code);
};
const codes = async () => (await allCodes(world)).filter((code) => code.startsWith('meeting-'));

beforeAll(async () => {
  world = await createWorld({ today: HELD_ON });
  meeting = await makeMeeting(world, 10);
  return () => world.close();
});

test('art. 41: a meeting that failed is asked for once, and not by the term of the first notices', async () => {
  await openWith(world, meeting, 1);
  expect(await codes()).toEqual(['meeting-repeat']);
  const { uchastokId } = meeting;
  const { agentId } = await world.store.prisma.meeting.findUniqueOrThrow({ where: { id: meeting.meetingId } });
  const again = { uchastokId, electionId: meeting.electionId, heldOn: '1927-02-08', hour: '12:00', place: 'школа' };
  await world.do('borkovskaya-clerk', 'meetings/convene', { ...again, agentId });
  expect(await codes()).toEqual([]);
});

test('art. 49: a commission that has ended is asked for nothing more of the elections', async () => {
  const other = await createWorld({ today: '1927-01-10' });
  await enterTraders(other, { people: 1 });
  expect(await allCodes(other)).toEqual(expect.arrayContaining(['uchastki-adopt', 'list-compile']));
  await other.do('borkovskaya-chair', 'commissions/end', { commissionId: other.id('borkovskaya'), on: '1927-01-10' });
  expect(await allCodes(other)).toEqual([]);
  await other.close();
});

test('art. 25, 35: the days that the desk counts back are those of the campaign’s own readings', async () => {
  const own = await createWorld({ today: '1927-01-03' });
  onTestFinished(() => own.close());
  const read = (interpretations: Record<string, string>) =>
    own.store.prisma.campaign.update({ where: { id: own.id('campaign') }, data: { interpretations } });
  await enterTraders(own, { people: 1 });
  const due = async () => {
    const context = contextFor(await own.as('borkovskaya-chair'), 'ru');
    const found = await deskToday.run(context, deskToday.input.parse({}));
    const lists = await lishentsyLists.run(context, lishentsyLists.input.parse({}));
    const items = found.ok ? found.value.items : [];
    const dueOf = (code: string) => items.find((item) => item.code === code)?.due;
    return [dueOf('list-compile'), dueOf('uchastki-adopt'), lists.ok && lists.value.items[0]?.latestPosting];
  };
  expect(await due()).toEqual(['1927-01-17', '1927-02-01', '1927-01-17']);
  await read({ 'I-02': 'clear-days' });
  expect(await due()).toEqual(['1927-01-16', '1927-01-31', '1927-01-16']);
  await read({ 'I-04': 'campaign-start' });
  expect(await due()).toEqual(['1926-12-14', '1927-02-01', '1926-12-14']);
  await own.do('borkovskaya-chair', 'elections/announce', {
    ...{ campaignId: own.id('campaign'), sovietId: own.id('Борковский'), startsOn: '1927-02-13' },
  });
  const term = await own.store.prisma.term.findFirstOrThrow({ where: { duty: 'list-post' } });
  expect(term.due).toEqual(new Date('1926-12-14'));
});

test('art. 25: of elections whose day has passed and after which others are announced nobody owes a list any more', async () => {
  const own = await createWorld({ today: '1927-01-03' });
  onTestFinished(() => own.close());
  await own.addResidents('Борковский', 2);
  const sovietId = own.id('Борковский');
  const announce = (who: string, campaignId: string, startsOn: string) =>
    own.do(who, 'elections/announce', { campaignId, sovietId, startsOn });
  const { id: electionId } = await announce('borkovskaya-chair', own.id('campaign'), '1927-02-06');
  const { id: campaignId } = await own.do('admin', 'campaign/open', {
    ...{ territoryId: own.id('Ольховский'), name: 'Выборы 1928 года', startsOn: '1928-01-03', mode: 'conduct' },
    today: '1927-01-20',
  });
  const members = [{ name: 'Егоров И. П.', function: 'chair' }];
  const next = await own.do('admin', 'commissions/form', { campaignId, territoryId: sovietId, members });
  await own.appoint('chair-of-1928', 'chair', next.id, campaignId);
  const told = async () => {
    const context = contextFor(await own.as('borkovskaya-clerk'), 'ru');
    const lists = await lishentsyLists.run(context, lishentsyLists.input.parse({}));
    const above = contextFor(await own.as('pokrovskaya-chair'), 'ru');
    const desk = await deskToday.run(above, deskToday.input.parse({}));
    const of = lists.ok ? lists.value.items.find((one) => one.electionId === electionId) : undefined;
    return {
      own: await allCodes(own),
      above: desk.ok ? desk.value.items.map(({ code }) => code).filter((code) => code === 'late-below') : null,
      isOver: of?.isOver,
    };
  };
  const owed = { own: expect.arrayContaining(['uchastki-adopt', 'list-compile']), isOver: false };
  // Announced while those of 1927 are still to be held: their list is owed as before.
  await own.setDay('1927-01-20');
  await announce('chair-of-1928', campaignId, '1928-02-12');
  expect(await told()).toMatchObject({ ...owed, above: ['late-below'] });
  await own.setDay('1927-03-01');
  expect(await told()).toMatchObject({ own: [], isOver: true });
  await own.do('borkovskaya-chair', 'commissions/end', { commissionId: own.id('borkovskaya'), on: '1927-03-01' });
  expect(await told()).toMatchObject({ own: [], above: [] });
});

test('art. 25: a list that was never posted stays missed once the next elections are announced', async () => {
  const own = await createWorld({ today: '1927-01-03' });
  onTestFinished(() => own.close());
  const { electionId } = await enterTraders(own, { people: 1 });
  await own.setDay('1927-03-01');
  const { id: campaignId } = await own.do('admin', 'campaign/open', {
    ...{ territoryId: own.id('Ольховский'), name: 'Выборы 1928 года', startsOn: '1928-01-03', mode: 'conduct' },
    today: '1928-01-03',
  });
  const sovietId = own.id('Борковский');
  const members = [{ name: 'Егоров И. П.', function: 'chair' }];
  const next = await own.do('admin', 'commissions/form', { campaignId, territoryId: sovietId, members });
  await own.appoint('chair-of-1928', 'chair', next.id, campaignId);
  await own.do('chair-of-1928', 'elections/announce', { campaignId, sovietId, startsOn: '1928-02-12' });
  const owed = await own.store.prisma.term.findMany({ where: { duty: 'list-post' }, orderBy: { id: 'asc' } });
  expect(owed).toMatchObject([
    { subjectId: electionId, state: 'missed' },
    { campaignId, state: 'open' },
  ]);
});
