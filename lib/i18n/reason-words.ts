import { BARRED_REASONS } from '@/lib/law/stated-ground';
import { describeFinding } from './describe-finding';
import type { Locale } from './locales';
import { findWords } from './translator';

/** The words of a reason against a row of a register; a code that has none stands for itself. */
export const reasonWords = (reason: string, locale: Locale): string =>
  findWords(locale, `register.reasons.${reason}`) ?? barredWords(reason, locale) ?? reason;

/** What a row states, where nobody is deprived for it (17). */
const barredWords = (reason: string, locale: Locale): string | null =>
  BARRED_REASONS.some((barred) => barred === reason)
    ? describeFinding({ rule: 'ground-barred', article: '17', basis: { reason } }, locale)
    : null;
