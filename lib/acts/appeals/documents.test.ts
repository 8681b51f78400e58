import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { appealsOne } from '@/lib/queries/appeals/one';
import { appealPaper } from '@/lib/queries/papers/appeal';
import { conclusionPaper } from '@/lib/queries/papers/conclusion';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let list: PostedList;

const CLERK = 'borkovskaya-clerk';
const filing = (index: number, rest: Record<string, unknown> = {}) => ({
  ...{ entryId: list.entries[index], filedOn: '1927-01-18', form: 'written', text: 'не торгую', filedBy: 'сам' },
  ...rest,
});

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 3 });
}, 60_000);
afterAll(() => world.close());

async function open(appealId: string, login: string) {
  const asked = await appealsOne.run(contextFor(await world.as(login), 'ru'), { appealId });
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value;
}

describe('art. 27: what the citizen lays to the complaint goes with it', () => {
  test('is kept as named, shown to the commission above, and printed with the complaint and the conclusion', async () => {
    const laid = [
      'Справка комитета взаимопомощи о прекращении торговли',
      { kind: 'Окладной лист', number: '7', issuedOn: '1926-12-01', issuer: 'Покровский волисполком' },
    ];
    const { id } = await world.do(CLERK, 'appeals/file', filing(0, { documents: laid }));
    await world.do(CLERK, 'appeals/forward', { appealId: id, on: '1927-01-18', conclusion: 'Проверено.' });
    const { documents } = await open(id, 'pokrovskaya-clerk');
    expect(documents).toMatchObject([
      { kind: 'Справка комитета взаимопомощи о прекращении торговли', number: '', issuedOn: null, issuer: '' },
      { kind: 'Окладной лист', number: '7', issuedOn: '1926-12-01', issuer: 'Покровский волисполком' },
    ]);
    for (const paper of [appealPaper, conclusionPaper]) {
      const { text } = await printAs(world, 'pokrovskaya-clerk', paper, { appealId: id });
      expect(text).toContain(run('Приложения'));
      expect(text).toContain(run('Справка комитета взаимопомощи о прекращении торговли'));
      expect(text).toContain(run('Окладной лист № 7 от 1 декабря 1926 г., Покровский волисполком'));
    }
  });

  test('without any the papers speak of none', async () => {
    const { id } = await world.do(CLERK, 'appeals/file', filing(1));
    await world.do(CLERK, 'appeals/forward', { appealId: id, on: '1927-01-18', conclusion: 'Проверено.' });
    expect((await open(id, CLERK)).documents).toEqual([]);
    for (const paper of [appealPaper, conclusionPaper])
      expect((await printAs(world, CLERK, paper, { appealId: id })).text).not.toContain(run('Приложения'));
  });

  test('a document without a name is refused where it stands', async () => {
    expect(await world.try(CLERK, 'appeals/file', filing(2, { documents: [{ kind: ' ' }] }))).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });
});
