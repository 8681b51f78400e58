import type { Locale } from './locales';
import { findWords } from './translator';

const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const keyOf = (act: string): string => act.split('/').map(camel).join('.');

/** What an act is called: `lishentsy/send-copies` → «Разослать экземпляры списка». */
export function actTitle(act: string, locale: Locale): string {
  return findWords(locale, `acts.${keyOf(act)}`) ?? act;
}

/** An act as the ground of what it changed in a record: `uchastki/adopt` → «разбивка на участки»; null where it can be none. */
export function actGround(act: string, locale: Locale): string | null {
  return findWords(locale, `grounds.${keyOf(act)}`);
}
