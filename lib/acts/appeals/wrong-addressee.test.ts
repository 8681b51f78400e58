import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let list: PostedList;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 4 });
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
