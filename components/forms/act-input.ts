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
