import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { appealsOne } from '@/lib/queries/appeals/one';
import { announcementPaper } from '@/lib/queries/papers/announcement';
import { decisionPaper } from '@/lib/queries/papers/decision';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { renderRefusal } from '../render';

let world: World;
let list: PostedList;
const ids: string[] = [];

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  list = await postList(world, { people: 2 });
  for (const entryId of list.entries) {
    const { id } = await world.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId, filedOn: '1927-01-17', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await world.do('borkovskaya-clerk', 'appeals/forward', {
      ...{ appealId: id, on: '1927-01-17', conclusion: 'Проверено.' },
    });
    ids.push(id);
  }
  await world.setDay('1927-01-20');
}, 60_000);
afterAll(() => world.close());

const word = (rest: Record<string, unknown>) => ({
  ...{ appealId: ids[0], on: '1927-01-19', outcome: 'satisfied', reasons: 'Торговли нет.' },
  ...rest,
});

describe('art. 32: supervision belongs to the central commission and to the Presidium of VTsIK', () => {
  test('the word of the Presidium is recorded as its own: on the way, in the papers, to whoever comes second', async () => {
    const done = await world.do('central-clerk', 'appeals/supervise', word({ body: 'vtsik-presidium' }));
    expect(done).toMatchObject({ state: 'satisfied', findings: [] });
    const asked = await appealsOne.run(contextFor(await world.as('central-clerk'), 'ru'), { appealId: ids[0] ?? '' });
    const last = asked.ok ? asked.value.route.at(-1) : null;
    expect(last).toMatchObject({ body: 'vtsik-presidium', outcome: 'satisfied', decidedOn: '1927-01-19' });
    const { data, text } = await printAs(world, 'central-clerk', decisionPaper, { appealId: ids[0] ?? '' });
    expect(data).toMatchObject({ head: { body: 'Президиум ВЦИК', under: null }, matter: 'supervision', present: [] });
    expect(data.signatures).toMatchObject([{ post: 'Председатель ВЦИК' }, { post: 'Секретарь ВЦИК' }]);
    expect(text).not.toContain(run('Центральная избирательная комиссия'));
    const told = await printAs(world, 'borkovskaya-clerk', announcementPaper, { appealId: ids[0] ?? '' });
    expect(told.text).toContain(run('Президиума ВЦИК'));
    const second = await world.try('pokrovskaya-clerk', 'appeals/receive', { appealId: ids[0], on: '1927-01-20' });
    expect(second.ok ? '' : renderRefusal(second.error, 'ru').detail).toContain('Президиум ВЦИК');
  });

  test('unless another is named it is the central commission’s, and no other body’s', async () => {
    await world.do('central-clerk', 'appeals/supervise', word({ appealId: ids[1] }));
    const { data } = await printAs(world, 'central-clerk', decisionPaper, { appealId: ids[1] ?? '' });
    expect(data.head.body).toBe('Центральная избирательная комиссия РСФСР');
    expect(data.matter).toBe('supervision');
    expect(await world.try('central-clerk', 'appeals/supervise', word({ body: 'guberniya' }))).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(
      await world.try('uezd-clerk', 'appeals/supervise', word({ body: 'vtsik-presidium', outcome: 'refused' })),
    ).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });
});
