import { foldName, normalizeName } from '../normalize-name';

/** A word of what someone looking for a person typed. */
export interface NameWord {
  /** In today's spelling. */
  readonly text: string;
  readonly folded: string;
  /** An initial or a name cut short by a stop («Петр.»): nothing but a beginning. */
  readonly isShort: boolean;
}

const MOST_WORDS = 6;

/** Splits what was typed: «Ѳедоровъ П. С.», «П.С. Фёдоров» and «федоров пс» ask for one person. */
export function readWords(typed: string): readonly NameWord[] {
  const parts = normalizeName(typed)
    .replace(/\.+/g, '. ')
    .split(/[\s,;]+/)
    .map((part) => ({ text: part.replace(/[^\p{L}\p{N}'’ʼ-]/gu, ''), isShort: part.endsWith('.') }))
    .filter(({ text }) => text !== '');
  return parts
    .flatMap(({ text, isShort }) => {
      const isInitials = parts.length > 1 && INITIALS.test(text);
      return (isInitials ? [...text] : [text]).map((word) => wordOf(word, isShort));
    })
    .slice(0, MOST_WORDS);
}

/** Two consonants beside a surname are initials written together: no name is spelt so. */
const INITIALS = /^[бвгджзклмнпрстфхцчшщ]{2}$/u;

const wordOf = (text: string, hasStop: boolean): NameWord => {
  const isShort = hasStop || text.length === 1;
  return { text, isShort, folded: foldName(text) };
};
