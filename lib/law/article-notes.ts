const NUMBERED = new Set(['44', '52', '54']);

/** The number of a note, `n1` of `44.n1`; null where the article, or its letter, has no other: nobody numbers the only one. */
export const noteNumber = (article: string, note: string): string | null =>
  NUMBERED.has(article) ? note.replace(/^n/, '') : null;
