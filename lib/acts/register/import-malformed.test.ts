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

const FILES = 1000;
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

/** The act's answer to a file that has come whole. */
async function send({ name, bytes }: MalformedFile, index: number): Promise<string> {
  const path = join(folder, String(index));
  await writeFile(path, bytes);
  const file = { path, name, size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') };
  const place = { territoryId: world.id('Борковский'), campaignId: world.id('campaign') };
  const begun = await world.try('admin', 'register/import-residents', { ...place, file });
  await readingDone();
  return begun.ok ? 'taken' : begun.error.code;
}

async function sendAll(files: readonly MalformedFile[]): Promise<string[]> {
  const left = files.entries();
  const answers: string[] = [];
  const sender = async () => {
    for (const [index, file] of left) answers.push(await send(file, index));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return answers;
}

it('a thousand malformed files: each is refused or read to an end, nothing of any is stored, the memory is bounded', async () => {
  const { prisma } = world.store;
  await world.addResidents('Борковский', 3);
  const files = await malformedFiles(FILES);
  expect(files).toHaveLength(FILES);
  const before = process.resourceUsage().maxRSS;
  const answers = await sendAll(files);
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(LARGEST_GROWTH);

  expect(answers).toHaveLength(FILES);
  expect(answers.filter((answer) => answer !== 'taken' && !REFUSED.includes(answer))).toEqual([]);
  const imports = await prisma.import.findMany();
  expect(imports).toHaveLength(answers.filter((answer) => answer === 'taken').length);
  // Each came to its end at the first try; what stops a reader and is not the file's fault is called an interruption.
  const ended = ({ state, failure }: (typeof imports)[number]) =>
    state === 'ready' || (state === 'failed' && !JSON.stringify(failure).includes('interrupted'));
  expect(imports.filter((read) => !ended(read)).map(({ fileName, failure }) => [fileName, failure])).toEqual([]);
  const failed = imports.filter(({ state }) => state === 'failed').map(({ id }) => id);
  expect(failed.length).toBeGreaterThan(10);
  expect(await prisma.importRow.count({ where: { importId: { in: failed } } })).toBe(0);
  expect(await prisma.resident.count()).toBe(3);
  expect((await verifyJournal(prisma)).intact).toBe(true);
});
