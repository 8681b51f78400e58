import { FINDINGS, type FindingCode } from '@/lib/law/codes';
import type { Locale } from './locales';
import { findWords } from './translator';

/** What an article, letter or note says, in our own words; null where the text is lost. */
export const articleText = (article: string, locale: Locale): string | null =>
  findWords(locale, `lawArticles.${article.replaceAll('.', '_')}`);

const DOTS = '…';
// Dots are no number, and where a plural asks for one the languages say so.
const NOT_A_NUMBER = /NaN|не\u00a0число/g;

/** The sentence of a rule before any case: dots where its numbers, names and days will stand. */
export function ruleSentence(code: string, locale: Locale): string | null {
  const basis: readonly string[] = Object.hasOwn(FINDINGS, code) ? FINDINGS[code as FindingCode] : [];
  const sentence = findWords(locale, `findings.${code}`, Object.fromEntries(basis.map((name) => [name, DOTS])));
  return sentence?.replaceAll(NOT_A_NUMBER, DOTS) ?? null;
}
