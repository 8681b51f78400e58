// Next loads a module more than once in one process; the turns must be the same for all.
const holder = globalThis as typeof globalThis & { izbirkomTurns?: Map<string, Promise<unknown>> };

/** Does works of one key one after another, so that what one writes the next one sees. */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  holder.izbirkomTurns ??= new Map();
  const turns = holder.izbirkomTurns;
  const before = turns.get(key) ?? Promise.resolve();
  const own = before.then(work, work);
  turns.set(key, own);
  try {
    return await own;
  } finally {
    if (turns.get(key) === own) turns.delete(key);
  }
}
