import type { Locale } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';

const keyOf = (code: string): string => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a numbered interpretation is about. */
export const readingTitle = (id: string, locale: Locale): string => findWords(locale, `readings.${id}.about`) ?? id;

/** One of its readings, in words. */
export const readingName = (id: string, code: string, locale: Locale): string =>
  findWords(locale, `campaign.readingWords.${id}.${keyOf(code)}`) ?? code;

export const normName = (name: string, locale: Locale): string =>
  findWords(locale, `campaign.normNames.${name}`) ?? name;
