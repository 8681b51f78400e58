import { expect, test } from 'vitest';
import { BatchRun, type Outcome } from './batch-run';

const ids = Array.from({ length: 100 }, (_, index) => `appeal-${index}`);
const job = { id: 'job', owner: 'clerk', act: 'appeals/decide', common: { outcome: 'refused' }, appealIds: ids };

function runWith(answer: (id: string) => Outcome, kept: { text: string | null } = { text: null }) {
  const sent: string[] = [];
  const keys = new Set<string>();
  const run = new BatchRun({
    send: async (_act, input, key) => {
      sent.push(String(input.appealId));
      keys.add(key);
      return answer(String(input.appealId));
    },
    load: () => kept.text,
    save: (text) => {
      kept.text = text;
    },
  });
  return { run, sent, keys, kept };
}

test('every complaint is an act of its own, by a key of its own', async () => {
  const { run, sent, keys } = runWith(() => ({ kind: 'done' }));
  await run.start(job);
  expect(sent).toHaveLength(100);
  expect(keys.size).toBe(100);
  expect(run.snapshot()).toMatchObject({ isRunning: false, isStopped: false, refused: {} });
  expect([...run.snapshot().done].sort()).toEqual([...ids].sort());
});

test('one that is refused keeps its reason and stops no other', async () => {
  const { run } = runWith((id) => (id === ids[7] ? { kind: 'refused', reason: 'уже решена' } : { kind: 'done' }));
  await run.start(job);
  expect(run.snapshot().done).toHaveLength(99);
  expect(run.snapshot().refused).toEqual({ 'appeal-7': 'уже решена' });
});

test('broken off, it goes on where it was, after a reload too, by the same keys and none twice', async () => {
  let isUp = true;
  let count = 0;
  const first = runWith(() => {
    count += 1;
    if (count > 40) isUp = false;
    return isUp ? { kind: 'done' } : { kind: 'unreachable' };
  });
  await first.run.start(job);
  expect(first.run.snapshot()).toMatchObject({ isRunning: false, isStopped: true });
  const done = new Set(first.run.snapshot().done);
  expect(done.size).toBe(40);
  const second = runWith(() => ({ kind: 'done' }), first.kept);
  await second.run.resume('clerk');
  expect(second.sent.filter((id) => done.has(id))).toEqual([]);
  expect(second.run.snapshot().done).toHaveLength(100);
  expect([...second.keys].every((key) => key.startsWith('job:'))).toBe(true);
});

test('broken off by the end of the session, it says so, and goes on once somebody has signed in', async () => {
  let isIn = false;
  const { run, sent } = runWith(() => (isIn ? { kind: 'done' } : { kind: 'signed-out' }));
  await run.start(job);
  expect(run.snapshot()).toMatchObject({ isStopped: true, isSignedOut: true, done: [], refused: {} });
  expect(sent.length).toBeLessThan(10);
  isIn = true;
  await run.resume('clerk');
  expect(run.snapshot()).toMatchObject({ isStopped: false, isSignedOut: false });
  expect(run.snapshot().done).toHaveLength(100);
});

test('no name of a complainant lies in the browser’s store', async () => {
  const { run, kept } = runWith(() => ({ kind: 'unreachable' }));
  await run.start({ ...job, names: { [ids[0] ?? '']: 'Дубов Пётр' } });
  expect(kept.text).toContain(ids[0]);
  expect(kept.text).not.toContain('Дубов');
  expect(run.snapshot().job?.names).toEqual({ [ids[0] ?? '']: 'Дубов Пётр' });
});

test('nobody goes on with what another account began', async () => {
  const kept = { text: JSON.stringify({ job, done: [], refused: {}, isRunning: true, isStopped: false }) };
  const { run, sent } = runWith(() => ({ kind: 'done' }), kept);
  await run.resume('chair');
  expect(sent).toEqual([]);
});

test('what an earlier visit left is nothing, or no text of ours, and nothing begins', async () => {
  const { run, sent } = runWith(() => ({ kind: 'done' }), { text: '{"job":' });
  await run.resume('clerk');
  expect(sent).toEqual([]);
});
