const EMPTY_IS_NONE = ['bornOn', 'nationality', 'occupation', 'party'];
const OF_AGE: Readonly<Record<string, boolean | null>> = { byYear: null, yes: true, no: false };

/** What was typed as the act takes it: an emptied field is none, the age is decided or left to the birth year. */
export function residentInput(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => {
    if (name === 'isOfAge') return [name, OF_AGE[String(value)] ?? null];
    if (name === 'detained') return [name, value === true];
    const isEmpty = value === '' || value === undefined;
    return [name, isEmpty ? (EMPTY_IS_NONE.includes(name) ? null : '') : value];
  });
  return Object.fromEntries(entries);
}

export const writtenOfAge = (isOfAge: boolean | null): string => (isOfAge === null ? 'byYear' : isOfAge ? 'yes' : 'no');
