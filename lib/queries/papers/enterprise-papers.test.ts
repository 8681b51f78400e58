import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { declareLists, holdShift, type MadeEnterprise, makeEnterprise } from '@/lib/testing/enterprise';
import { HELD_ON } from '@/lib/testing/meeting';
import { printAs, refusedAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { enterpriseProtocolPaper } from './enterprise-protocol';
import { mandatePaper } from './mandate';
import { protocolPaper } from './protocol';

const CHAIR = 'olkhovsk-chair';
let world: World;
let mill: MadeEnterprise;
let commonListId: string;
const meetings: string[] = [];
let [ada, boris, vera] = ['', '', ''];
const nameOf = async (id: string) => {
  const row = await world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
  return `${row.surname} ${row.given} ${row.patronymic}`;
};

beforeAll(async () => {
  world = await createWorld();
  mill = await makeEnterprise(world, [1, 1]);
  const [day, night] = mill.shifts;
  [ada, boris, vera] = mill.candidates;
  commonListId = await declareLists(world, mill, [[ada, vera, boris]]);
  meetings.push(await holdShift(world, mill, day, { hands: { [ada]: 20, [vera]: 4 } }));
  meetings.push(await holdShift(world, mill, night, { hands: { [ada]: 2, [vera]: 21 } }));
});
afterAll(() => world.close());

it('art. 36, note: there is no summary protocol before the votes are added, and none for another commission', async () => {
  expect(await refusedAs(world, CHAIR, enterpriseProtocolPaper, { commonListId })).toBe('NOT_FOUND');
  await world.do(CHAIR, 'enterprises/sum-votes', { commonListId });
  expect(await refusedAs(world, 'borkovskaya-chair', enterpriseProtocolPaper, { commonListId })).toBe('NOT_FOUND');
});

it('art. 36, note: the summary protocol has the quorum of each part, its votes and their sum', async () => {
  const { data, text } = await printAs(world, CHAIR, enterpriseProtocolPaper, { commonListId });
  expect(data.rounds[0]?.parts).toMatchObject([
    { number: 1, name: 'Дневная смена', eligible: 40, present: 25, needed: 14, isCounted: true },
    { number: 2, name: 'Ночная смена', eligible: 30, present: 25, needed: 11, isCounted: true },
  ]);
  expect(data.rounds[0]?.rows).toMatchObject([
    { name: await nameOf(ada), byPart: [20, 2], for: 22, isElected: true },
    { name: await nameOf(vera), byPart: [4, 21], for: 25, isElected: true },
    { byPart: [0, 0], for: 0, isElected: false },
  ]);
  expect(data.elected.map(({ votes }) => votes)).toEqual([25, 22]);
  expect(text).toContain(run('Фабрика «Заря»'));
  const entry = await world.store.prisma.journalEntry.findFirstOrThrow({ where: { act: 'enterprises/sum-votes' } });
  expect(data.marks?.journalHash).toBe(entry.hash);
});

it('art. 47: the protocol of a part stays as it was signed, and says whose list the votes are for', async () => {
  const { data, text } = await printAs(world, CHAIR, protocolPaper, { meetingId: meetings[0] ?? '' });
  expect(data.seats).toBe(2);
  expect(data.races[0]).toMatchObject({ race: 'deputies', elected: [], summedOver: 'Фабрика «Заря»' });
  expect(text).toContain(run('по общему списку предприятия «Фабрика Заря»'));
});

it('art. 47: whoever is elected has a mandate by the summary protocol, from the part where they vote', async () => {
  const { data, text } = await printAs(world, CHAIR, mandatePaper, { meetingId: meetings[1] ?? '' });
  expect(data.mandates).toMatchObject([
    { capacity: 'deputy', uchastok: '№\u00a02, Ночная смена', protocol: { on: HELD_ON, isSummary: true } },
  ]);
  expect(text).toContain(run('Сводный протокол от 6 февраля 1927'));
});
