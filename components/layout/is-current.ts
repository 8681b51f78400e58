/** Whether a navigation's item leads to where one is: to the page itself, or to one above it unless `exact`. */
export function isCurrent(path: string, href: string, exact = false): boolean {
  const target = href.split('?')[0] ?? href;
  return path === target || (!exact && path.startsWith(`${target}/`));
}

interface Place {
  readonly href: string;
  readonly exact?: boolean | undefined;
  /** Other roots that belong to it. */
  readonly covers?: readonly string[] | undefined;
}

/** The item of a navigation where one is: of several the one that names the place most closely. */
export function currentOf<Item extends Place>(path: string, items: readonly Item[]): Item | undefined {
  const near = items.flatMap((item) =>
    [item.href, ...(item.covers ?? [])]
      .filter((href) => isCurrent(path, href, href === item.href && item.exact))
      .map((href) => ({ item, length: href.length })),
  );
  return near.sort((a, b) => b.length - a.length)[0]?.item;
}
