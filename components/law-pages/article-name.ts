import { articleTitle } from '@/lib/i18n/article-title';
import type { Locale } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';

/** «Ст. 15, п. «з»». */
export function articleName(article: string, locale: Locale): string {
  const [number = '', ...parts] = article.split('.');
  const note = parts.find((part) => /^n\d$/.test(part));
  const letter = parts.find((part) => !/^n\d$/.test(part));
  const values = { number, letter: letter ?? '', note: note?.slice(1) ?? '', part: '' };
  const base = findWords(locale, letter === undefined ? 'law.article' : 'law.articleLetter', values) ?? article;
  if (note === undefined) return base;
  if (letter === undefined) return findWords(locale, 'law.articleNote', values) ?? article;
  return findWords(locale, 'lawPages.noteOf', { article: base, note: values.note }) ?? article;
}

/** The heading of its page: its number and what it is about. */
export function articleHeading(article: string, locale: Locale): string {
  const title = articleTitle(article, locale);
  return title === null ? articleName(article, locale) : `${articleName(article, locale)}. ${title}`;
}
