const SHOWN = 'shown:';

/** The field of the form alone that holds what stands on the sheet for the id in another. */
export const shownAs = (name: string): string => `${SHOWN}${name}`;

/** What goes into the act's input: all but what stands there for the eye. */
export const withoutShown = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(SHOWN)));

/** What was left empty is left out, so that the act's own schema decides what may be missing. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, item]): [string, unknown] => [key, withoutEmpty(item)])
    .filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries);
}

/**
 * The field on the sheet that a place in the act's input belongs to. The sheet may call it shorter (`copies.0.receivedOn` is
 * `receivedOn` for all copies), hold it whole (`candidates.2` in `candidates`) or in parts (`copies` in `copies.soviet`).
 */
export function fieldOnSheet(place: string, fields: readonly string[]): string | undefined {
  const parts = place.split('.');
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = parts.length; to > from; to -= 1) {
      const name = parts.slice(from, to).join('.');
      if (fields.includes(name)) return name;
    }
  }
  return fields.find((name) => name.startsWith(`${place}.`));
}

interface NamedFault {
  readonly name: string;
  readonly message: string;
}

/** The tree of faults that the form holds, as a list by field name. */
export function listFaults(errors: object, prefix = ''): NamedFault[] {
  return Object.entries(errors).flatMap(([key, value]): NamedFault[] => {
    if (value === null || typeof value !== 'object' || key === 'ref') return [];
    const name = `${prefix}${key}`;
    if ('message' in value && typeof value.message === 'string') return [{ name, message: value.message }];
    return listFaults(value, `${name}.`);
  });
}
