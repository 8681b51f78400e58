/** Filters of a list that say who is asked for: beside pseudonyms they would tell whose each one is. */
export const NAMING_FILTERS: readonly string[] = ['name', 'residentId'];

/** What a list was asked with, save who was asked for. */
export const withoutNaming = (asked: object): object =>
  Object.fromEntries(Object.entries(asked).filter(([name]) => !NAMING_FILTERS.includes(name)));
