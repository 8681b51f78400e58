import type { DeskItem } from './item';

/** So many of one kind stand each by itself; more are one row that leads to all of them, to be worked on together. */
const MOST_APART = 5;

const HREF: Readonly<Record<string, (item: DeskItem) => string>> = {
  'appeal-receive': () => '/appeals?show=mine&state=sent',
  'appeal-forward': () => '/appeals?show=mine&state=held',
  'appeal-decide': () => '/appeals?show=mine&state=held',
  'appeal-announce': () => '/appeals?show=untold',
  'entry-left': ({ values }) => `/lishentsy?left=yes&sovietId=${values.sovietId}`,
};

/** The soviet counts where it tells one list from another: a secretary may keep the registers of two. */
const keyOf = ({ code, article, due, state, values }: DeskItem): string =>
  [code, article, due, state, values.sovietId].join('|');

/** Complaints that wait for the same thing by the same day, entries to be struck, as one row at the place of the first. */
export function groupAlike(items: readonly DeskItem[]): DeskItem[] {
  const alike = Map.groupBy(items, keyOf);
  return items.flatMap((item) => {
    const all = alike.get(keyOf(item)) ?? [item];
    const hrefOf = HREF[item.code];
    if (hrefOf === undefined || all.length <= MOST_APART) return [item];
    if (all[0] !== item) return [];
    const values = { soviet: item.values.soviet ?? '', count: all.length };
    return [{ ...item, key: `many:${item.key}`, code: `${item.code}-many`, href: hrefOf(item), values }];
  });
}
