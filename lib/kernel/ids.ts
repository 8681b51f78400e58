import { randomUUID } from 'node:crypto';

/** A UUID of version 7 (RFC 9562): its first 48 bits are the instant, so that new rows lie together in an index. */
export function newId(now: number = Date.now()): string {
  const instant = now.toString(16).padStart(12, '0');
  // A random one of version 4, drawn from many made at once, has its variant and the rest in the same places.
  return `${instant.slice(0, 8)}-${instant.slice(8)}-7${randomUUID().slice(15)}`;
}

/** When a row so named was written, in milliseconds. */
export const instantOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (text: string): boolean => UUID.test(text);
