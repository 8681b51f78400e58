import { normalizeName } from './normalize-name';

/** A text as a pattern that matches what begins with it, for LIKE with its usual escape. */
export const beginsWith = (text: string): string => `${escapeLike(text)}%`;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * A surname without the ending that tells man from woman, so that Иванов, Иванова and Ивановы are found by any of
 * them. Always at least three letters; given in today's spelling.
 */
export function surnameStem(surname: string): string {
  const plain = normalizeName(surname);
  const stem = plain
    .replace(/(?<=(?:ов|ев|ин|ын))(?:а|ы|у|ой|ым|ых)$/u, '')
    .replace(/(?:ск|цк)(?:ий|ой|ая|ие|ого|ой|ую)$/u, (e) => e.slice(0, 2));
  return stem.length >= 3 ? stem : plain;
}
