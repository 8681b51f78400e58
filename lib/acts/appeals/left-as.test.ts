import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { appealsPreviewMany } from '@/lib/queries/appeals/preview-many';
import { announcementPaper } from '@/lib/queries/papers/announcement';
import { decisionPaper } from '@/lib/queries/papers/decision';
import { listChangesPaper } from '@/lib/queries/papers/list-changes';
import { contextFor } from '@/lib/queries/query';
import { enterTraders, keepAll } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';

const VILLAGE = 'borkovskaya-clerk';
const VOLOST = 'pokrovskaya-clerk';
const DAY = '1927-01-20';
/** One who stands there twice, one struck from the residents before the word, and one as usual. */
const [TWICE, GONE, USUAL] = [0, 1, 2];
let world: World;
let residents: readonly string[];
let listId: string;
const ids: string[] = [];

const idOf = (index: number) => ids[index] ?? '';

beforeAll(async () => {
  world = await createWorld({ today: DAY });
  const traders = await enterTraders(world, { people: 3 });
  residents = traders.residents;
  const paper = { kind: 'administrative-certificate', number: '7', issuedOn: '1926-11-01', issuer: 'уисполком' };
  const { id: second } = await world.do('borkovskaya-secretary', 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId: residents[TWICE], letter: 'м' },
    ...{ facts: { technicalService: false }, documents: [paper], enteredOn: '1927-01-03' },
  });
  ({ id: listId } = await world.do(VILLAGE, 'lishentsy/compile', { electionId: traders.electionId }));
  await keepAll(world, listId, [...traders.entries, second]);
  await world.do(VILLAGE, 'lishentsy/publish', { listId, postedOn: '1927-01-17', places: 'у сельсовета' });
  for (const entryId of traders.entries) {
    const { id: appealId } = await world.do(VILLAGE, 'appeals/file', {
      ...{ entryId, filedOn: '1927-01-18', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await world.do(VILLAGE, 'appeals/forward', { appealId, on: '1927-01-18', conclusion: 'Проверено.' });
    await world.do(VOLOST, 'appeals/receive', { appealId, on: '1927-01-18' });
    ids.push(appealId);
  }
  await world.do(VILLAGE, 'register/strike-resident', {
    ...{ residentId: residents[GONE], version: 1, reason: 'умер', on: DAY },
  });
}, 60_000);
afterAll(() => world.close());

test('art. 29: of those struck from the residents nobody is counted as voting again', async () => {
  const asked = appealsPreviewMany.input.parse({ appealIds: ids, outcome: 'satisfied', on: DAY });
  const shown = await appealsPreviewMany.run(contextFor(await world.as(VOLOST), 'ru'), asked);
  expect(shown).toMatchObject({ value: { decided: 3, leaving: 3, voting: 1, outside: 1 } });
});

describe('art. 29: papers of a satisfied complaint', () => {
  const printed = async (index: number) => {
    const appealId = idOf(index);
    await world.do(VOLOST, 'appeals/decide', { appealId, on: DAY, outcome: 'satisfied', reasons: 'патента не было' });
    const decision = await printAs(world, VOLOST, decisionPaper, { appealId });
    const told = await printAs(world, VILLAGE, announcementPaper, { appealId });
    return [decision.text, told.text] as const;
  };

  test('enter the person among the electors', async () => {
    const [decision, told] = await printed(USUAL);
    expect(decision).toContain(run('и внести в список избирателей'));
    expect(told).toContain(run('и внесены в список избирателей'));
    // Of two namesakes the number on the list tells whose complaint it was.
    expect(told).toMatch(/Жалобанавнесениепод№\dвсписоклиц/);
  });

  test('do not say so of who stands on the list by another entry', async () => {
    const [decision, told] = await printed(TWICE);
    for (const text of [decision, told]) {
      expect(text).not.toContain(run('список избирателей'));
      expect(text).toContain(run('По другой записи лишение избирательных прав остаётся в силе.'));
    }
    expect(told).toContain(run('Ваше внесение под №'));
    // Nor does the sheet that is hung beside the list.
    const poster = await printAs(world, VILLAGE, listChangesPaper, { listId });
    expect(poster.text.match(/внесениевсписокотменено/g)).toHaveLength(1);
    expect(poster.text).toContain(run('Жалоба удовлетворена, по другой записи остаётся в списке'));
  });

  test('nor of who has died or gone since', async () => {
    const [decision, told] = await printed(GONE);
    expect(decision).toContain(run('в список лиц, лишённых избирательных прав, Борковского сельсовета отменить.'));
    for (const text of [decision, told]) {
      expect(text).not.toContain(run('список избирателей'));
      expect(text).not.toContain(run('По другой записи'));
    }
  });

  test('art. 32: and are printed as they were said, though supervision has taken the word back', async () => {
    const appealId = idOf(USUAL);
    const word = { appealId, outcome: 'refused', reasons: 'торгует' };
    expect(await world.try('central-clerk', 'appeals/supervise', { ...word, on: '1927-01-19' })).toMatchObject({
      error: { code: 'INVALID_INPUT', issues: [{ path: ['on'], message: 'before-word' }] },
    });
    await world.do('central-clerk', 'appeals/supervise', { ...word, on: DAY });
    const { text } = await printAs(world, VOLOST, decisionPaper, { appealId, stepOrdinal: 2 });
    expect(text).toContain(run('и внести в список избирателей'));
  });
});
