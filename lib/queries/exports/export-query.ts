import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Refusal } from '@/lib/acts/refusal';
import type { Locale } from '@/lib/i18n/locales';
import type { exports as messages } from '@/lib/i18n/messages/ru/exports';
import { findWords, translatorFor } from '@/lib/i18n/translator';
import { ok, type Result } from '@/lib/kernel/result';
import { type TableFormat, type WrittenCell, type WrittenRow, writeTable } from '@/lib/registers/write-table';
import type { QueryContext } from '../query';
import type { Source } from './source';

export type ExportKind = keyof typeof messages.names;
export type ColumnName = keyof typeof messages.columns;

/** The words under a key of the message files for a code; the code itself where there are none. */
export type WordOf = (under: string, code: string | null) => string | null;

/** A column by its name in the message files, and how a row fills it. */
export type Column<T> = readonly [name: ColumnName, cell: (item: T, word: WordOf, locale: Locale) => WrittenCell];

export interface OpenedExport {
  write(format: TableFormat): Readable;
  /** What the file is called, without its ending. */
  readonly name: string;
}

export interface AnyExport {
  readonly kind: ExportKind;
  /** The query that it is, run page by page; none for the dictionary of another. */
  readonly query: string | null;
  readonly input: z.ZodType;
  open(context: QueryContext, parsed: unknown): Promise<Result<OpenedExport, Refusal>>;
}

/** A list as a table file: by the same question, the same filters and the same sight as on the screen. */
export function defineExport<I extends z.ZodType, T>(
  kind: ExportKind,
  { query, input, open }: Source<I, T>,
  columns: readonly Column<T>[],
): AnyExport {
  return {
    ...{ kind, query, input },
    open: async (context, parsed) => {
      // Whoever asks by the list has parsed the input by this very schema.
      const pages = await open(context, parsed as z.output<I>);
      if (!pages.ok) return pages;
      const name = nameOf(kind, context.locale);
      const heading = headingOf(columns, context.locale);
      const rows = writtenRows(pages.value, columns, context.locale);
      return ok({ name, write: (format) => writeTable(format, { heading, rows, name }) });
    },
  };
}

export const nameOf = (kind: ExportKind, locale: Locale): string => translatorFor(locale)(`exports.names.${kind}`);

export function headingOf<T>(columns: readonly Column<T>[], locale: Locale): readonly string[] {
  const words = translatorFor(locale);
  return columns.map(([name]) => words(`exports.columns.${name}`));
}

export async function* writtenRows<T>(
  pages: AsyncIterable<readonly T[]>,
  columns: readonly Column<T>[],
  locale: Locale,
): AsyncGenerator<WrittenRow> {
  const word: WordOf = (under, code) => (code === null ? null : (findWords(locale, `${under}.${code}`) ?? code));
  for await (const items of pages) {
    for (const item of items) yield columns.map(([, cell]) => cell(item, word, locale));
  }
}
