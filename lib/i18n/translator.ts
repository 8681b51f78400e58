import { createTranslator } from 'next-intl';
import { DEFAULT_LOCALE, type Locale } from './locales';
import { type Messages, messagesOf } from './messages/all';

function make(locale: Locale) {
  // Every language has the master's keys; only the master's literal words make up the type.
  return createTranslator({ locale, messages: messagesOf(locale) as Messages, timeZone: 'UTC' });
}

const made = new Map<Locale, ReturnType<typeof make>>();

/** The words of a language where there is no React: papers, answers over HTTP, mail. */
export function translatorFor(locale: Locale = DEFAULT_LOCALE): ReturnType<typeof make> {
  const known = made.get(locale) ?? make(locale);
  made.set(locale, known);
  return known;
}

/**
 * For keys that come as data (a rule's name, an act's): their literal types are not known here, so they are looked up
 * loosely, and null says that there are no such words.
 */
export function findWords(locale: Locale, key: string, values?: Record<string, string | number>): string | null {
  const loose = translatorFor(locale) as unknown as {
    (key: string, values?: Record<string, string | number>): string;
    has(key: string): boolean;
  };
  return loose.has(key) ? loose(key, values) : null;
}
