import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderPaper } from './render';
import { renderBundle } from './render-bundle';
import { SAMPLES } from './samples/all-kinds';
import { TypstThread } from './typst-thread';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izbirkom-typst-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A typesetter of the test's own: `die` and `hang` do so, `fault` answers one, anything else is set as it is named. */
async function typesetter(longest?: number): Promise<TypstThread> {
  const script = join(folder, 'typesetter.mjs');
  await writeFile(
    script,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ template }) => {
       if (template === 'die') process.exit(7);
       if (template === 'throw') throw new Error('broken');
       if (template === 'hang') for (;;);
       parentPort.postMessage(template === 'fault' ? { fault: 'line 3' } : { pdf: new TextEncoder().encode(template) });
     });`,
  );
  return new TypstThread(script, { templates: folder, fonts: folder }, longest);
}

const setBy = (thread: TypstThread, template: string) =>
  thread.set({ template, inputs: {}, options: {} }).then((pdf) => new TextDecoder().decode(pdf));

it('a thread that dies takes one paper with it, and those behind it are set', async () => {
  const thread = await typesetter();
  const asked = ['one', 'die', 'two', 'throw', 'three', 'fault', 'four'].map((name) => setBy(thread, name));
  expect(
    (await Promise.allSettled(asked)).map((each) => (each.status === 'fulfilled' ? each.value : 'not set')),
  ).toEqual([...['one', 'not set', 'two', 'not set', 'three', 'not set', 'four']]);
});

it('a paper that comes to no end is given up, and the next is set', async () => {
  const thread = await typesetter(1500);
  const hanging = setBy(thread, 'hang');
  await expect(hanging).rejects.toThrow('came to no end');
  expect(await setBy(thread, 'next')).toBe('next');
});

it.each([
  ['a paper', () => renderPaper('protocol', SAMPLES.protocol)],
  ['a bundle', () => renderBundle('conclusion', Array(8).fill(SAMPLES.conclusion))],
])('while %s is being set, its process goes on', async (_, set) => {
  let turns = 0;
  let isSet = false;
  const count = () => {
    turns += 1;
    if (!isSet) setImmediate(count);
  };
  setImmediate(count);
  await set();
  isSet = true;
  expect(turns).toBeGreaterThan(20);
});

it('a bundle leaves nothing of itself to the paper after it', async () => {
  const madeAt = new Date(0);
  const before = await renderPaper('conclusion', SAMPLES.conclusion, { madeAt });
  await renderBundle('conclusion', [SAMPLES.conclusion, { ...SAMPLES.conclusion, opinion: 'refuse' }], { madeAt });
  const after = await renderPaper('conclusion', SAMPLES.conclusion, { madeAt });
  expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
});
