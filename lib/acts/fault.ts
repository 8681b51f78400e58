import { randomBytes } from 'node:crypto';
import type { Locale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';

/** Writes a fault of the program to the log under a number that its user can name. */
export function reportFault(error: unknown, locale: Locale): { number: string; title: string; detail: string } {
  const number = randomBytes(4).toString('hex');
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`fault ${number}: ${trace}\n`);
  const t = translatorFor(locale);
  return { number, title: t('errors.INTERNAL.title'), detail: t('errors.INTERNAL.detail') };
}
