type Key = string | number;

/** A value within what was given, and where it stands: told only once it is asked for, however deep it lies. */
interface Held {
  readonly value: unknown;
  readonly key: Key | null;
  readonly within: Held | null;
}

/**
 * Where in a value from outside stands a text that no database keeps and no paper prints: a zero character, or half of
 * one. Null when all can be read; files and other things that are neither lists nor plain records are not looked into.
 */
export function findUnreadable(value: unknown): readonly Key[] | null {
  const waiting: Held[] = [{ value, key: null, within: null }];
  for (let held = waiting.pop(); held !== undefined; held = waiting.pop()) {
    if (typeof held.value === 'string' && !isReadable(held.value)) return pathOf(held);
    for (const [key, item] of partsOf(held.value)) {
      // A name that cannot be kept cannot be told either.
      if (typeof key === 'string' && !isReadable(key)) return pathOf(held);
      waiting.push({ value: item, key, within: held });
    }
  }
  return null;
}

const isReadable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

function partsOf(value: unknown): readonly (readonly [Key, unknown])[] {
  if (Array.isArray(value)) return value.map((item, at) => [at, item]);
  if (typeof value !== 'object' || value === null) return [];
  return [Object.prototype, null].includes(Object.getPrototypeOf(value)) ? Object.entries(value) : [];
}

function pathOf(found: Held): readonly Key[] {
  const path: Key[] = [];
  for (let held: Held | null = found; held !== null; held = held.within) if (held.key !== null) path.push(held.key);
  return path.reverse();
}
