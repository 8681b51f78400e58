import { afterAll, beforeAll, expect, test } from 'vitest';
import { HELD_ON, type MadeMeeting, makeMeeting } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { meetingAgents } from './agents';
import { meetingMarks } from './marks';
import { meetingOne } from './one';
import { meetingPeople } from './people';
import { meetingProtocol } from './protocol';
import { unconvenedUchastki } from './unconvened';

let world: World;
let made: MadeMeeting;

beforeAll(async () => {
  world = await createWorld();
  made = await makeMeeting(world, 20);
});
afterAll(() => world.close());

const asked = async (login: string) => contextFor(await world.as(login), 'ru');
const meetingId = () => ({ meetingId: made.meetingId });

test('only the agents of the commission that leads the election are offered (art. 35)', async () => {
  const answer = await meetingAgents.run(await asked('borkovskaya-clerk'), { electionId: made.electionId });
  expect(answer).toMatchObject({ ok: true, value: { items: [{ id: world.id('borkovskaya-agent') }], total: 1 } });
  const stranger = await meetingAgents.run(await asked('kamenskaya-clerk'), { electionId: made.electionId });
  expect(stranger).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});

test('art. 42: before the opening each step says why it waits, and who may take it', async () => {
  const ofAgent = await meetingOne.run(await asked('borkovskaya-agent'), meetingId());
  expect(ofAgent).toMatchObject({
    ok: true,
    value: {
      may: { conduct: true, notify: true },
      findings: { open: [], count: [{ rule: 'meeting-not-opened', article: '42', level: 'refused' }] },
    },
  });
  const ofClerk = await meetingOne.run(await asked('borkovskaya-clerk'), meetingId());
  expect(ofClerk).toMatchObject({ value: { may: { conduct: false, notify: true, convene: true } } });
});

test('art. 39 and 41: marks are seen by everyone at the door; a failed meeting waits to be convened again', async () => {
  const [first, second] = made.electors;
  await world.do('borkovskaya-agent', 'meetings/open', { ...meetingId(), on: HELD_ON, hour: '12:10' });
  const marks = [first, second].map((residentId) => ({ residentId, present: true, at: '12:15' }));
  await world.do('borkovskaya-agent', 'meetings/mark-present', { ...meetingId(), marks });
  await world.do('borkovskaya-agent', 'meetings/mark-present', {
    ...meetingId(),
    marks: [{ residentId: second, present: false, at: '12:16' }],
  });
  const seen = await meetingMarks.run(await asked('borkovskaya-clerk'), meetingId());
  expect(seen).toMatchObject({ ok: true, value: { state: 'opened', marks: [[first, '12:15']] } });
  const { surname } = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: first ?? '' } });
  const people = await meetingPeople.run(await asked('borkovskaya-agent'), {
    ...meetingId(),
    ...{ name: surname, present: true },
  });
  expect(people).toMatchObject({ ok: true, value: { items: [{ residentId: first, isPresent: true }] } });
  const inAddress = (present: string) => meetingPeople.input.parse({ ...meetingId(), name: 'а', present });
  expect([inAddress('true'), inAddress('false')]).toMatchObject([{ present: true }, { present: false }]);
  const numbered = await meetingPeople.run(await asked('borkovskaya-agent'), { ...meetingId(), name: '777' });
  expect(numbered).toMatchObject({ ok: true, value: { items: [] } });

  expect(await meetingProtocol.run(await asked('borkovskaya-clerk'), meetingId())).toMatchObject({
    value: { kind: 'protocol', isSigned: false, present: { total: 1 } },
  });
  await world.do('borkovskaya-agent', 'meetings/count', meetingId());
  expect(await meetingProtocol.run(await asked('borkovskaya-clerk'), meetingId())).toMatchObject({
    value: { kind: 'failed-protocol', needed: expect.any(Number), present: { total: 1 }, nextOn: null },
  });
  expect(await meetingProtocol.run(await asked('kamenskaya-clerk'), meetingId())).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  const waiting = await unconvenedUchastki.run(await asked('borkovskaya-clerk'), { limit: 50 });
  expect(waiting).toMatchObject({
    ok: true,
    value: { items: [{ uchastokId: made.uchastokId, failed: { id: made.meetingId }, mayConvene: true }] },
  });
});
