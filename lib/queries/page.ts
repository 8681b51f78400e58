import { z } from 'zod';

/** What every list takes: how many, and from where. The cursor is opaque. */
export const pageInput = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(500).optional(),
};

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** There are more than `total`, which were counted no further. */
  readonly isCut?: boolean;
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

export const encodeCursor = (keys: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The keys of the row after which the page begins; null when the cursor is none of ours. */
export function decodeCursor(cursor: string | undefined): readonly (string | number | null)[] | null {
  if (cursor === undefined) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) ? keys : null;
  } catch {
    return null;
  }
}

/** Cuts the one row too many that tells whether there is a next page. */
export function cutPage<T>(
  rows: readonly T[],
  limit: number,
  total: number,
  keysOf: (row: T) => readonly (string | number | null)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, total, next: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null };
}
