import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Refusal } from '@/lib/acts/refusal';
import type { Locale } from '@/lib/i18n/locales';
import type { papers } from '@/lib/i18n/messages/ru/papers';
import { findWords, translatorFor } from '@/lib/i18n/translator';
import { ok, type Result } from '@/lib/kernel/result';
import { type TableFormat, type WrittenCell, type WrittenRow, writeTable } from '@/lib/registers/write-table';
import type { Query, QueryContext } from '../query';

export type ExportKind = keyof typeof papers.exports.names;
type ColumnName = keyof typeof papers.exports.columns;

/** The word for a code under a heading of the message files; the code itself where there is none. */
export type WordOf = (under: string, code: string | null) => string | null;

/** A column by its name in the message files, and how a row fills it. */
export type Column<T> = readonly [name: ColumnName, cell: (item: T, word: WordOf) => WrittenCell];

export interface OpenedExport {
  write(format: TableFormat): Readable;
  /** What the file is called, without its ending. */
  readonly name: string;
}

export interface AnyExport {
  readonly kind: ExportKind;
  readonly input: z.ZodType;
  open(context: QueryContext, parsed: unknown): Promise<Result<OpenedExport, Refusal>>;
}

/** A list as a table file: by the same question, the same filters and the same sight as on the screen. */
export function defineExport<I extends z.ZodType, T>(
  kind: ExportKind,
  input: I,
  open: (context: QueryContext, input: z.output<I>) => Promise<Result<AsyncIterable<T>, Refusal>>,
  columns: readonly Column<T>[],
): AnyExport {
  return {
    kind,
    input,
    open: async (context, parsed) => {
      // Whoever asks by the list has parsed the input by this very schema.
      const rows = await open(context, parsed as z.output<I>);
      if (!rows.ok) return rows;
      const words = translatorFor(context.locale);
      const name = words(`papers.exports.names.${kind}`);
      const heading = columns.map(([column]) => words(`papers.exports.columns.${column}`));
      const written = writtenRows(rows.value, columns, context.locale);
      return ok({ name, write: (format) => writeTable(format, { heading, rows: written, name }) });
    },
  };
}

async function* writtenRows<T>(
  items: AsyncIterable<T>,
  columns: readonly Column<T>[],
  locale: Locale,
): AsyncGenerator<WrittenRow> {
  const word: WordOf = (under, code) => (code === null ? null : (findWords(locale, `${under}.${code}`) ?? code));
  for await (const item of items) yield columns.map(([, cell]) => cell(item, word));
}

interface Paged<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Rows asked for at once: more than a screen's, as nobody waits for each page. */
const BATCH = 2000;

/** A list's pages one after another, from the first; its own `limit` and `cursor` are not the asker's here. */
export const pagesOf =
  <I extends z.ZodType, T, A extends Paged<T>>(query: Query<I, A & Paged<T>>) =>
  async (context: QueryContext, input: z.output<I>): Promise<Result<AsyncIterable<T>, Refusal>> => {
    const ask = (cursor: string | undefined) =>
      // A list's input is an object with `limit` and `cursor` in it.
      query.run(context, { ...(input as object), limit: BATCH, cursor } as z.output<I>);
    const first = await ask(undefined);
    return first.ok ? ok(follow(first.value, ask)) : first;
  };

async function* follow<T>(
  first: Paged<T>,
  ask: (cursor: string) => Promise<Result<Paged<T>, Refusal>>,
): AsyncGenerator<T> {
  let page = first;
  for (;;) {
    yield* page.items;
    if (page.next === null) return;
    const next = await ask(page.next);
    // It was allowed a moment ago: a table that breaks off is better than one that seems whole.
    if (!next.ok) throw new Error(`The rest of the list was refused: ${next.error.code}`);
    page = next.value;
  }
}
