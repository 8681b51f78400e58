import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor, type QueryContext } from '../query';
import { journalList } from './list';

let world: World;
let context: QueryContext;
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-20' });
  context = contextFor(await world.as('admin'), 'ru');
  const person = { surname: 'Рогов', patronymic: 'Ильич', sex: 'm', birthYear: 1890, household: '1', reason: 'прибыл' };
  const add = (settlement: string, given: string) =>
    world.do('admin', 'register/add-resident', { ...person, given, settlementId: world.id(settlement) });
  const { id } = await add('Борки', 'Агей');
  await add('Каменка', 'Борис');
  await world.do('admin', 'register/amend-resident', { residentId: id, occupation: 'кузнец', reason: 'по справке' });
});
afterAll(() => world.close());

const count = async (asked: object): Promise<number> => {
  const answer = await journalList.run(context, journalList.input.parse(asked));
  if (!answer.ok) throw new Error(answer.error.code);
  expect(answer.value.items).toHaveLength(answer.value.total);
  return answer.value.total;
};

/** As many as the entries themselves, gone through one by one, answer to it. */
async function expectAll(asked: { territoryId?: string; act?: string; actor?: string; from?: string; to?: string }) {
  const { territoryId, act, actor, from, to } = asked;
  const within = await world.store.prisma.territory.findMany({ where: { path: { contains: territoryId ?? '' } } });
  const entries = await world.store.prisma.journalEntry.findMany();
  const those = entries.filter((entry) => {
    const day = entry.campaignDay?.toISOString().slice(0, 10);
    return (
      (territoryId === undefined || within.some(({ id }) => id === entry.territoryId)) &&
      (act === undefined || entry.act === act || entry.act.startsWith(`${act}/`)) &&
      (actor === undefined || entry.actorName === actor) &&
      (from === undefined || (day !== undefined && day >= from)) &&
      (to === undefined || (day !== undefined && day <= to))
    );
  });
  expect(await count(asked), JSON.stringify(asked)).toBe(those.length);
  return those.length;
}

describe('the journal, narrowed', () => {
  it('to a soviet, and in it to an area or an act', async () => {
    const territoryId = world.id('Борковский');
    const whole = await expectAll({ territoryId });
    const area = await expectAll({ territoryId, act: 'register' });
    const act = await expectAll({ territoryId, act: 'register/amend-resident' });
    expect([act, area < whole, act < area]).toEqual([1, true, true]);
    expect(await expectAll({ territoryId, act: 'appeals' })).toBe(0);
  });

  it('to days of the calendar, an area and a name together', async () => {
    const day = { from: '1927-01-20', to: '1927-01-20' };
    const { name } = context.actor;
    expect(await expectAll({ act: 'register', ...day })).toBe(3);
    expect(await expectAll({ act: 'register', actor: name, ...day })).toBe(3);
    expect(await expectAll({ territoryId: world.id('Борковский'), act: 'register', actor: name, ...day })).toBe(2);
    for (const none of [{ from: '1927-01-21' }, { to: '1927-01-19' }, { actor: 'Никто' }])
      expect(await expectAll({ act: 'register', ...none })).toBe(0);
    await expectAll(day);
  });
});
