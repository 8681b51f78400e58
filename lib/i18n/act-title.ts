import type { Locale } from './locales';
import { findWords } from './translator';

const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What an act is called: `lishentsy/send-copies` → «Разослать экземпляры списка». */
export function actTitle(act: string, locale: Locale): string {
  return findWords(locale, `acts.${act.split('/').map(camel).join('.')}`) ?? act;
}
