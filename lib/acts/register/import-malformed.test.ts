import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { verifyJournal } from '@/lib/journal/verify';
import { type MalformedFile, malformedFiles } from '@/lib/registers/fixtures/malformed-files';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { readingDone } from './import/reader';

// A thousand files take a busy machine their time.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 240_000 });

/** A quarter of a thousand. */
const SHARE = 250;
const AT_ONCE = 2;
/** Kilobytes; workbooks that unpack to 300 MB and lines of millions of signs are among the files. */
const LARGEST_GROWTH = 256 * 1024;
const REFUSED = ['UNSUPPORTED', 'TOO_LARGE', 'INVALID_INPUT'];

let world: World;
let folder: string;
beforeAll(async () => {
  world = await createWorld();
  folder = await temporaryFolder();
});
afterAll(() => world.close());

interface Importer {
  readonly act: string;
  readonly files: readonly MalformedFile[];
  readonly place: () => Record<string, string>;
}
const place = () => ({ territoryId: world.id('Борковский'), campaignId: world.id('campaign') });

/** The act's answer to a file that has come whole. */
async function send({ act, place }: Importer, { name, bytes }: MalformedFile, index: number): Promise<string> {
  const path = join(folder, String(index));
  await writeFile(path, bytes);
  const file = { path, name, size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') };
  const begun = await world.try('admin', act, { ...place(), file });
  await readingDone();
  return begun.ok ? 'taken' : begun.error.code;
}

/** What each answered, by its act. */
async function sendAll(importers: readonly Importer[]): Promise<Map<string, string[]>> {
  const left = importers.flatMap((importer) => importer.files.map((file) => ({ importer, file }))).entries();
  const answers = new Map(importers.map(({ act }) => [act, [] as string[]]));
  const sender = async () => {
    for (const [index, { importer, file }] of left)
      answers.get(importer.act)?.push(await send(importer, file, index).catch((fault) => `${file.name}: ${fault}`));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return answers;
}

it('a thousand malformed files, to every importer its share: each is refused or read to an end, nothing of any is stored, the memory is bounded', async () => {
  const { prisma } = world.store;
  await world.addResidents('Борковский', 3);
  const { id: unitId } = await world.do('admin', 'units/add', {
    ...{ sovietId: world.id('Ольховск'), kind: 'enterprise', name: 'Льнопрядильня' },
  });
  const importers: Importer[] = [
    { act: 'register/import-residents', files: await malformedFiles(SHARE), place },
    { act: 'register/import-settlements', files: await malformedFiles(SHARE, 'settlements'), place },
    { act: 'lishentsy/import', files: await malformedFiles(SHARE, 'lishentsy'), place },
    { act: 'units/import', files: await malformedFiles(SHARE, 'residents', 1927), place: () => ({ unitId }) },
  ];
  const stored = () =>
    Promise.all([
      ...[prisma.resident.count(), prisma.territory.count(), prisma.lishenetsEntry.count(), prisma.unitClaim.count()],
    ]);
  const before = { memory: process.resourceUsage().maxRSS, stored: await stored() };
  const answers = await sendAll(importers);
  expect(process.resourceUsage().maxRSS - before.memory).toBeLessThan(LARGEST_GROWTH);

  for (const [act, answered] of answers) {
    expect(answered, act).toHaveLength(SHARE);
    expect(
      answered.filter((answer) => answer !== 'taken' && !REFUSED.includes(answer)),
      act,
    ).toEqual([]);
    expect(new Set(answered).size, act).toBeGreaterThan(1);
  }
  const imports = await prisma.import.findMany();
  const taken = [...answers].flatMap(([act, answered]) =>
    act === 'units/import' ? [] : answered.filter((answer) => answer === 'taken'),
  );
  expect(imports).toHaveLength(taken.length);
  // Each came to its end at the first try; what stops a reader and is not the file's fault is called an interruption.
  const ended = ({ state, failure }: (typeof imports)[number]) =>
    state === 'ready' || (state === 'failed' && !JSON.stringify(failure).includes('interrupted'));
  expect(imports.filter((read) => !ended(read)).map(({ fileName, failure }) => [fileName, failure])).toEqual([]);
  for (const kind of ['residents', 'settlements', 'lishentsy'])
    for (const state of ['ready', 'failed'])
      expect(imports.filter((read) => read.kind === kind && read.state === state).length, kind).toBeGreaterThan(5);
  const failed = imports.filter(({ state }) => state === 'failed').map(({ id }) => id);
  expect(await prisma.importRow.count({ where: { importId: { in: failed } } })).toBe(0);
  expect(await stored()).toEqual(before.stored);
  expect((await verifyJournal(prisma)).intact).toBe(true);
});
