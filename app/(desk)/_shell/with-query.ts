type Query = Readonly<Record<string, string | undefined>>;

/** What an address asks: a field left empty asks nothing. */
export const askedOf = (given: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** A path with its query; what is empty is left out. */
export function withQuery(path: string, query: Query): string {
  const asked = new URLSearchParams(askedOf(query)).toString();
  return asked === '' ? path : `${path}?${asked}`;
}
