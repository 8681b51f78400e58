import type { DeskItem } from './item';

/** So many of one kind stand each by itself; more are one row that leads to all of them, to be worked on together. */
export const MOST_APART = 5;

const HREF: Readonly<Record<string, (item: DeskItem) => string>> = {
  'appeal-receive': () => '/appeals?show=mine&state=sent',
  'appeal-forward': () => '/appeals?show=mine&state=held',
  'appeal-decide': () => '/appeals?show=mine&state=held',
  'appeal-announce': () => '/appeals?show=untold',
  'appeal-on-its-way': () => '/appeals?show=open&state=sent',
  'entry-left': ({ values }) => `/lishentsy?left=yes&sovietId=${values.sovietId}`,
};

/** What may stand as one row with others like it. */
export const WORKED_ON_TOGETHER: readonly string[] = Object.keys(HREF);

/** The soviet counts where it tells one list from another: a secretary may keep the registers of two. */
const keyOf = ({ code, article, due, state, values }: DeskItem): string =>
  [code, article, due, state, values.sovietId].join('|');

/** As how many rows so many alike stand. */
export const rowsOf = (code: string, count: number): number =>
  WORKED_ON_TOGETHER.includes(code) && count > MOST_APART ? 1 : count;

/** The first of so many that are alike, as the row of them all where there is one. */
export function rowOf(first: DeskItem, count: number): DeskItem {
  const hrefOf = HREF[first.code];
  if (hrefOf === undefined || count <= MOST_APART) return first;
  const values = { soviet: first.values.soviet ?? '', count };
  return { ...first, code: `${first.code}-many`, href: hrefOf(first), values };
}

/** Complaints that wait for the same thing by the same day, entries to be struck, as one row at the place of the first. */
export function groupAlike(items: readonly DeskItem[]): DeskItem[] {
  const alike = Map.groupBy(items, keyOf);
  return items.flatMap((item) => {
    const all = alike.get(keyOf(item)) ?? [item];
    const row = rowOf(item, all.length);
    return row === item || all[0] === item ? [row] : [];
  });
}
