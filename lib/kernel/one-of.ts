/** Narrows a stored code to its closed list; a code that is not in it is a bug, so it throws. */
export function oneOf<const T extends string>(list: readonly T[], value: string): T {
  const found = list.find((item) => item === value);
  if (found === undefined) throw new Error(`"${value}" is none of ${list.join(', ')}`);
  return found;
}
