import { expect } from 'vitest';
import { readingDone, resumeReading } from '@/lib/acts/register/import/reader';
import { verifyJournal } from '@/lib/journal/verify';
import { openStore } from '@/lib/store/client';
import type { TestDatabase } from './database';
import { changedTables, changesBetween, type DatabaseState, readState } from './database-state';
import { type Asked, killAtEach } from './kill-at-each';
import { World } from './world';

/**
 * The program has started again: it goes on with what it finds half read, and whoever had no answer asks once more under
 * the key of the first time.
 */
async function askAgain(database: TestDatabase, { login, act, input }: Asked, idempotencyKey: string) {
  const world = new World(database, openStore(database.url, database.schema, 4));
  await resumeReading(world.store);
  await readingDone();
  expect(await world.try(login, act, input, { idempotencyKey }), act).toMatchObject({ ok: true });
  await readingDone();
  expect(await verifyJournal(world.store.prisma)).toMatchObject({ intact: true });
  await world.leave();
  return readState(database);
}

/** Every table of a database where the act was cut short is as it was; where it was not, all of the act is there. */
export async function expectAllOrNothing(program: string, world: World, asked: Asked): Promise<void> {
  const { before, undisturbed, cut, done, idempotencyKey, drop } = await killAtEach(program, world, asked);
  const all = changesBetween(before, undisturbed);
  expect(Object.keys(all)).toContain('journal_entry');
  expect(cut.at(-1)).toMatchObject({ next: 'COMMIT' });
  const told = cut.map(({ next, state }) => ({ next, changed: changedTables(before, state) }));
  expect(told).toEqual(cut.map(({ next }) => ({ next, changed: [] })));
  const makes = (state: DatabaseState) => expect(changesBetween(before, state)).toEqual(all);
  for (const { state } of done) makes(state);
  // Nothing is in the way of doing it now, and nothing is done twice.
  for (const { database } of cut.slice(-1)) makes(await askAgain(database, asked, idempotencyKey));
  for (const { database, state } of done) expect(await askAgain(database, asked, idempotencyKey)).toEqual(state);
  await drop();
}

/** For work that goes on after its act and is resumed at the start: wherever it was cut short, in the end all of it is there. */
export async function expectAllInTheEnd(program: string, world: World, asked: Asked): Promise<void> {
  const { before, undisturbed, cut, done, idempotencyKey, drop } = await killAtEach(program, world, asked);
  const all = changesBetween(before, undisturbed);
  // Whoever starts again finds one of a few states, however many the statements were.
  const found = new Map([...cut, ...done].map((death) => [JSON.stringify(changesBetween(before, death.state)), death]));
  expect(found.size).toBeGreaterThan(2);
  for (const { next, database } of found.values()) {
    const state = await askAgain(database, asked, idempotencyKey);
    expect(changesBetween(before, state), `killed before ${next}`).toEqual(all);
  }
  await drop();
}
