import { expect, test } from 'vitest';
import { findWords } from '@/lib/i18n/translator';
import { civilDay } from '@/lib/kernel/civil-day';
import { groupAlike } from './group-alike';
import { deskItem } from './item';

const TODAY = civilDay('1927-02-06');
const item = (code: string, number: number, due: string | null = null) =>
  deskItem(
    {
      ...{ key: `${code}:${number}:${due}`, code, article: '29', href: `/appeals/${number}` },
      ...{ values: { person: `${number}` }, due: due === null ? null : civilDay(due) },
    },
    TODAY,
  );
const many = (code: string, count: number, due?: string) =>
  Array.from({ length: count }, (_, index) => item(code, index, due ?? null));

test('art. 29: a hundred complaints that wait for the same act by the same day are one row of the desk', () => {
  const grouped = groupAlike([item('list-copies', 1), ...many('appeal-decide', 100, '1927-02-09'), item('x', 2)]);
  expect(grouped.map(({ code, values, due }) => [code, values.count ?? null, due])).toEqual([
    ['list-copies', null, null],
    ['appeal-decide-many', 100, '1927-02-09'],
    ['x', null, null],
  ]);
  expect(findWords('ru', 'desk.tasks.appeal-decide-many.title', { count: 100 })).toContain('100');
});

test('few stand each by itself, and those of another day or another act stand apart', () => {
  const few = many('appeal-receive', 5);
  expect(groupAlike(few)).toEqual(few);
  const late = many('appeal-decide', 6, '1927-02-05');
  const ahead = many('appeal-decide', 6, '1927-02-09');
  expect(groupAlike([...late, ...ahead]).map(({ state, values }) => [state, values.count])).toEqual([
    ['overdue', 6],
    ['ahead', 6],
  ]);
});

test('art. 21: entries of the dead and the gone are one row for each register, which leads to them', () => {
  const left = (sovietId: string, number: number) =>
    deskItem(
      {
        ...{ key: `entry-left:${sovietId}${number}`, code: 'entry-left', article: '21', href: '/lishentsy/entry/1' },
        values: { sovietId, soviet: sovietId, person: `${number}` },
      },
      TODAY,
    );
  const ofEach = ['one', 'other'].flatMap((soviet) => Array.from({ length: 6 }, (_, number) => left(soviet, number)));
  expect(groupAlike(ofEach).map(({ code, href, values }) => [code, href, values])).toEqual([
    ['entry-left-many', '/lishentsy?left=yes&sovietId=one', { soviet: 'one', count: 6 }],
    ['entry-left-many', '/lishentsy?left=yes&sovietId=other', { soviet: 'other', count: 6 }],
  ]);
  for (const locale of ['ru', 'uk', 'en'] as const)
    expect(findWords(locale, 'desk.tasks.entry-left-many.title', { count: 6, soviet: '' })).toContain('6');
});
