import type { Prisma } from './generated/client';
import { often } from './straight';

/** So many statements are kept prepared on a connection; what else is asked is planned each time anew. */
const MOST = 300;
/** Asked so often, a statement is worth keeping. */
const OFTEN = 3;
/** Texts remembered that have not been asked often yet. */
const MOST_SEEN = 2000;

const kept = new Set<string>();
const seen = new Map<string, number>();

function isKept(text: string): boolean {
  if (kept.has(text)) return true;
  if (kept.size >= MOST) return false;
  const times = (seen.get(text) ?? 0) + 1;
  if (times < OFTEN) {
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(text, times);
    return false;
  }
  seen.delete(text);
  kept.add(text);
  return true;
}

/**
 * Of a list put together from filters in a thousand ways, the ways that are asked again and again are kept prepared: to
 * plan one of many tables takes longer than to answer it.
 */
export const askedOften = (statement: Prisma.Sql): Prisma.Sql =>
  isKept(statement.text) ? often(statement) : statement;
