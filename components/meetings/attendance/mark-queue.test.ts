import { expect, test } from 'vitest';
import type { Sent } from '@/components/forms/send-act';
import { type Batch, type Mark, MarkQueue } from './mark-queue';

const mark = (residentId: string, present = true): Mark => ({ residentId, present, at: '12:20' });

function queueWith(answers: (batch: Batch) => Sent, kept: string | null = null) {
  let stored = kept;
  let keys = 0;
  const sent: Batch[] = [];
  const confirmed: string[] = [];
  const queue = new MarkQueue({
    send: async (batch) => {
      sent.push(batch);
      return answers(batch);
    },
    newKey: () => `key-${++keys}`,
    store: {
      read: () => stored,
      write: (text) => {
        stored = text;
      },
    },
    onConfirmed: (marks) => confirmed.push(...marks.map(({ residentId }) => residentId)),
  });
  return { queue, sent, confirmed, stored: () => stored };
}

test('a mark is pending until the server has confirmed it', async () => {
  const { queue, confirmed, stored } = queueWith(() => ({ kind: 'done' }));
  queue.add(mark('a'));
  expect(queue.snapshot().pending.get('a')?.present).toBe(true);
  expect(stored()).toContain('"a"');
  await expect.poll(() => confirmed).toEqual(['a']);
  expect(queue.snapshot().pending.size).toBe(0);
  expect(stored()).toBeNull();
});

test('what got no answer goes again word for word under the same key', async () => {
  let isUp = false;
  const { queue, sent, confirmed } = queueWith(() => ({ kind: isUp ? 'done' : 'unreachable' }));
  queue.add(mark('a'));
  await expect.poll(() => queue.snapshot().trouble).toBe('offline');
  queue.add(mark('b'));
  isUp = true;
  await expect
    .poll(async () => {
      await queue.flush();
      return confirmed;
    })
    .toEqual(['a', 'b']);
  const ofA = sent.filter(({ marks }) => marks[0]?.residentId === 'a');
  expect(ofA.length).toBeGreaterThan(1);
  expect(new Set(ofA.map(({ key }) => key)).size).toBe(1);
  expect(queue.snapshot().trouble).toBeNull();
});

test('a reload finds what was not confirmed, sent or not', async () => {
  const first = queueWith(() => ({ kind: 'unreachable' }));
  first.queue.add(mark('a'));
  first.queue.add(mark('b', false));
  await expect.poll(() => first.queue.snapshot().trouble).toBe('offline');
  const second = queueWith(() => ({ kind: 'done' }), first.stored());
  expect([...second.queue.snapshot().pending.keys()]).toEqual(['a', 'b']);
  await second.queue.flush();
  expect(second.confirmed).toEqual(['a', 'b']);
  expect(second.sent[0]?.key).toBe(first.sent[0]?.key);
});

test('art. 38: one mark refused does not hold up the others of its batch', async () => {
  const kept = JSON.stringify([{ key: 'k', marks: [mark('a'), mark('listed'), mark('c')] }]);
  const { queue, confirmed } = queueWith(
    ({ marks }) =>
      marks.some(({ residentId }) => residentId === 'listed')
        ? { kind: 'refused', reason: 'ст. 38' }
        : { kind: 'done' },
    kept,
  );
  await queue.flush();
  expect(confirmed).toEqual(['a', 'c']);
  expect(queue.snapshot().refused?.marks.map(({ residentId }) => residentId)).toEqual(['listed']);
  expect(queue.snapshot().pending.size).toBe(0);
});

test('the last mark of one person counts', () => {
  const { queue } = queueWith(() => ({ kind: 'unreachable' }));
  queue.add(mark('a'));
  queue.add(mark('a', false));
  expect(queue.snapshot().pending.get('a')?.present).toBe(false);
});

test('garbage in the store is nothing', () => {
  expect(queueWith(() => ({ kind: 'done' }), '{oops').queue.snapshot().pending.size).toBe(0);
});
