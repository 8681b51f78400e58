import { articleTitle } from '@/lib/i18n/article-title';
import type { Locale } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';
import { noteNumber } from '@/lib/law/article-notes';

/** «Ст. 15, п. «з»», «Ст. 44, прим. 1». */
export function articleName(article: string, locale: Locale): string {
  const [number = '', ...parts] = article.split('.');
  const note = parts.find((part) => /^n\d$/.test(part));
  const letter = parts.find((part) => !/^n\d$/.test(part));
  const kind = `article${letter === undefined ? '' : 'Letter'}${note === undefined ? '' : 'Note'}`;
  const values = { number, letter: letter ?? '', note: noteNumber(number, note ?? '') ?? 'only', part: '' };
  return findWords(locale, `law.${kind}`, values) ?? article;
}

/** The heading of its page: its number, and of a whole article also what it is about. */
export function articleHeading(article: string, locale: Locale): string {
  const title = article.includes('.') ? null : articleTitle(article, locale);
  return title === null ? articleName(article, locale) : `${articleName(article, locale)}. ${title}`;
}
