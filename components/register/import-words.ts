import type { Locale } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';

export const columnWords = (column: string, locale: Locale): string =>
  findWords(locale, `register.import.columnNames.${column}`) ?? column;

interface Failure {
  readonly code: string;
  readonly detail?: string;
  readonly line?: number;
  readonly columns?: readonly string[];
}

/** Why a file was not read, and what to do about it. */
export function failureWords(failure: Failure | null, locale: Locale): string {
  const { code, detail, line, columns = [] } = failure ?? { code: 'other' };
  const named = { columns: columns.map((column) => columnWords(column, locale)).join(', '), line: String(line ?? 1) };
  return (
    (detail === undefined ? null : findWords(locale, `refusals.table-${detail}`, named)) ??
    findWords(locale, `register.import.failures.${code}`, named) ??
    findWords(locale, 'register.import.failures.other') ??
    code
  );
}
