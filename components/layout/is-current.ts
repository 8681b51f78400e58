/** Whether a navigation's item leads to where one is: to the page itself, or to one above it unless `exact`. */
export function isCurrent(path: string, href: string, exact = false): boolean {
  const target = href.split('?')[0] ?? href;
  return path === target || (!exact && path.startsWith(`${target}/`));
}
