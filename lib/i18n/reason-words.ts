import type { Locale } from './locales';
import { findWords } from './translator';

/** The words of a reason against a row of a register; a code that has none stands for itself. */
export const reasonWords = (reason: string, locale: Locale): string =>
  findWords(locale, `register.reasons.${reason}`) ?? reason;
