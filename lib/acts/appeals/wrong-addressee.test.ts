import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { appealsOne } from '@/lib/queries/appeals/one';
import { appealPaper } from '@/lib/queries/papers/appeal';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let list: PostedList;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 6 });
  await world.setDay('1927-02-05');
});
afterAll(() => world.close());

const filing = (index: number, rest: Record<string, unknown> = {}) => ({
  ...{ entryId: list.entries[index], filedOn: '1927-01-24', form: 'written', text: 'не торгую', filedBy: 'сам' },
  ...{ addressedTo: world.id('uezd') },
  ...rest,
});

describe('art. 27: a complaint brought to a body that may not take it', () => {
  test('is passed to the commission that made the list, with the first day kept', async () => {
    const filed = await world.do('uezd-clerk', 'appeals/file', filing(0, { passedOn: '1927-01-26' }));
    expect(filed).toMatchObject({
      // In time by the day it was brought, though the right commission has it after the seven days.
      ...{ state: 'sent', findings: [] },
      terms: [{ body: 'village', from: '1927-01-26', due: null, state: 'open' }],
    });
    const received = await world.do('borkovskaya-clerk', 'appeals/receive', { appealId: filed.id, on: '1927-01-27' });
    expect(received.terms).toMatchObject([{ state: 'met' }, { body: 'village', due: '1927-01-30' }]);
    const kept = await world.store.prisma.appeal.findUniqueOrThrow({ where: { id: filed.id } });
    expect(kept).toMatchObject({ filedOn: new Date('1927-01-24'), addressedToId: world.id('uezd'), isLate: false });
  });

  test('is not taken for another commission, nor by one that has nothing to do with the soviet', async () => {
    const volost = { addressedTo: world.id('pokrovskaya') };
    expect(await world.try('uezd-clerk', 'appeals/file', filing(1, volost))).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    const other = { addressedTo: world.id('zarechnaya') };
    expect(await world.try('zarechnaya-clerk', 'appeals/file', filing(1, other))).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  test('cannot have been passed on before it was brought', async () => {
    const early = filing(1, { passedOn: '1927-01-23' });
    expect(await world.try('uezd-clerk', 'appeals/file', early)).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['passedOn'] }] },
    });
  });

  test('late on the day it was brought, it is kept like any other', async () => {
    const late = await world.do('uezd-clerk', 'appeals/file', filing(2, { filedOn: '1927-01-25' }));
    expect(late).toMatchObject({ state: 'kept', terms: [] });
  });
});

describe('art. 27: a complaint first brought to a body that is none of the commissions over the soviet', () => {
  const elsewhere = (index: number, rest: Record<string, unknown> = {}) => ({
    ...{ entryId: list.entries[index], filedOn: '1927-01-24', form: 'written', text: 'не торгую', filedBy: 'сам' },
    addressedToName: 'Покровский волостной исполнительный комитет',
    ...rest,
  });
  const CLERK = 'borkovskaya-clerk';

  test('is recorded by the right commission with who took it, the first day and its own receipt; the term runs from that', async () => {
    const passed = { passedOn: '1927-01-27', receivedOn: '1927-01-30' };
    const filed = await world.do(CLERK, 'appeals/file', elsewhere(1, passed));
    // In time by the first day; three days from its own receipt (28).
    expect(filed).toMatchObject({ state: 'held', findings: [], terms: [{ body: 'village', due: '1927-02-02' }] });
    const asked = await appealsOne.run(contextFor(await world.as('pokrovskaya-clerk'), 'ru'), { appealId: filed.id });
    expect(asked).toMatchObject({
      ok: true,
      value: {
        ...{ filedOn: '1927-01-24', isLate: false },
        addressedTo: { name: 'Покровский волостной исполнительный комитет', passedOn: '1927-01-27' },
        route: [{ body: 'village', sentOn: '1927-01-27', receivedOn: '1927-01-30' }, {}, {}],
      },
    });
    const { text } = await printAs(world, CLERK, appealPaper, { appealId: filed.id });
    expect(text).toContain(
      run('в Покровский волостной исполнительный комитет, передана 27 января 1927 г., день подачи сохранён'),
    );
    expect(text).toContain(run('получена 30 января 1927 г.'));
  });

  test('is on its way where the day of receipt is not said yet, and is received like any other', async () => {
    const neighbour = { addressedToName: 'Каменская сельская избирательная комиссия', passedOn: '1927-01-26' };
    const filed = await world.do(CLERK, 'appeals/file', elsewhere(3, neighbour));
    expect(filed).toMatchObject({ state: 'sent', terms: [{ body: 'village', from: '1927-01-26', due: null }] });
    const received = await world.do(CLERK, 'appeals/receive', { appealId: filed.id, on: '1927-01-28' });
    expect(received.terms).toMatchObject([{ state: 'met' }, { body: 'village', due: '1927-01-31' }]);
  });

  test('is late by the day it was first brought, not by the day it came', async () => {
    const late = { filedOn: '1927-01-25', passedOn: '1927-01-26', receivedOn: '1927-01-28' };
    expect(await world.do(CLERK, 'appeals/file', elsewhere(4, late))).toMatchObject({ state: 'kept', terms: [] });
  });

  test('came no earlier than it was passed on, and was brought to one wrong body, not two', async () => {
    const early = elsewhere(5, { passedOn: '1927-01-27', receivedOn: '1927-01-26' });
    expect(await world.try(CLERK, 'appeals/file', early)).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['receivedOn'] }] },
    });
    const twice = elsewhere(5, { addressedTo: world.id('uezd') });
    expect(await world.try('uezd-clerk', 'appeals/file', twice)).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['addressedToName'] }] },
    });
  });

  test('the day of receipt is for the commission that received it to say', async () => {
    const told = filing(5, { receivedOn: '1927-01-27' });
    expect(await world.try('uezd-clerk', 'appeals/file', told)).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['receivedOn'] }] },
    });
  });

  test('is taken by the right commission alone', async () => {
    expect(await world.try('uezd-clerk', 'appeals/file', elsewhere(5))).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });
});
