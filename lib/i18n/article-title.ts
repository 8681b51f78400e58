import type { Locale } from './locales';
import { findWords } from './translator';

/** The whole article that a reference points into: `15.з` and `44.n1` → `15` and `44`. */
export const articleNumber = (article: string): string => /^\d+/.exec(article)?.[0] ?? article;

/** What an article is about, in our own words; null where the Instruction's text has none (articles 3 to 13). */
export const articleTitle = (article: string, locale: Locale): string | null =>
  findWords(locale, `law.articles.${articleNumber(article)}`);
