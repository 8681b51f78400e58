import { expect, test } from 'vitest';
import { DEFAULT_INTERPRETATIONS } from '@/lib/law/interpretations';
import { previewVote } from './preview';

const facts = { seats: 2, present: 50, isLists: false, interpretations: DEFAULT_INTERPRETATIONS };
const item = (id: string, votes: number, against = 0, members: string[] = []) => ({
  ...{ id, name: `имя ${id}`, members, for: votes, against, abstained: 0 },
});

test('art. 45: more votes than others elect, votes against defeat nobody', () => {
  const preview = previewVote([item('a', 20, 30), item('b', 31), item('c', 5)], facts);
  expect(preview.elected).toEqual(['имя b', 'имя a']);
  expect(preview).toMatchObject({ tied: [], open: 0, over: [], limit: null });
});

test('art. 45: equals at the border are named and nobody is chosen between them', () => {
  const preview = previewVote([item('a', 31), item('b', 20), item('c', 20)], facts);
  expect(preview.elected).toEqual(['имя a']);
  expect(preview.tied).toEqual(['имя b', 'имя c']);
  expect([...preview.marks]).toEqual([
    ['a', 'elected'],
    ['b', 'tied'],
    ['c', 'tied'],
  ]);
});

test('art. 45: more hands than people in the room are shown before they are sent', () => {
  expect(previewVote([item('a', 30, 21), item('b', 3)], facts).over).toEqual(['имя a']);
});

test('art. 44: of lists the one with most votes gives its first names', () => {
  const lists = [item('x', 30, 0, ['Первый', 'Второй', 'Третий']), item('y', 10, 0, ['Четвёртый'])];
  const preview = previewVote(lists, { ...facts, isLists: true });
  expect(preview.elected).toEqual(['Первый', 'Второй']);
  expect(preview.marks.get('x')).toBe('elected');
});
