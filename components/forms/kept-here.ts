/** Under which a tab keeps what an account has typed into a sheet: it is put back for no other. */
export const draftKey = (owner: string, sheet: string): string => `draft:${owner}:${sheet}`;

/** What this tab keeps under the key until it is closed; null where there is nothing, or nothing that can be read. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps it in this tab; null keeps nothing. */
export function keepHere(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop the work itself.
  }
}
