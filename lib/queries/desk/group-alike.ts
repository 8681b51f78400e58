import type { DeskItem } from './item';

/** So many of one kind stand each by itself; more are one row that leads to all of them, to be worked on together. */
const MOST_APART = 5;

const HREF: Readonly<Record<string, string>> = {
  'appeal-receive': '/appeals?show=mine&state=sent',
  'appeal-forward': '/appeals?show=mine&state=held',
  'appeal-decide': '/appeals?show=mine&state=held',
  'appeal-announce': '/appeals?show=untold',
};

const keyOf = ({ code, article, due, state }: DeskItem): string => [code, article, due, state].join('|');

/** Complaints that wait for the same thing by the same day, as one row at the place of the first. */
export function groupAlike(items: readonly DeskItem[]): DeskItem[] {
  const alike = Map.groupBy(items, keyOf);
  return items.flatMap((item) => {
    const all = alike.get(keyOf(item)) ?? [item];
    const href = HREF[item.code];
    if (href === undefined || all.length <= MOST_APART) return [item];
    if (all[0] !== item) return [];
    return [{ ...item, key: `many:${item.key}`, code: `${item.code}-many`, href, values: { count: all.length } }];
  });
}
