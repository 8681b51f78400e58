import { z } from 'zod';
import type { Locale } from '@/lib/i18n/locales';
import { findWords, translatorFor } from '@/lib/i18n/translator';
import { ok } from '@/lib/kernel/result';
import { NAMING_FILTERS } from '@/lib/registers/naming-filters';
import type { Pseudonyms } from '@/lib/registers/pseudonyms';
import { type TableToWrite, type WrittenCell, writeTable } from '@/lib/registers/write-table';
import { writeWorkbook } from '@/lib/registers/write-workbook';
import {
  type AnyExport,
  type Column,
  type ColumnName,
  type ExportKind,
  headingOf,
  nameOf,
  type WordOf,
  writtenRows,
} from './export-query';
import { loadPseudonyms } from './pseudonym-key';
import type { Source } from './source';

/** What becomes of a column where names may not stand. */
type Concealment = 'name' | 'number' | 'flag' | 'year' | 'nameless' | 'letter' | 'withheld';
type ValueType = 'text' | 'integer' | 'year' | 'day' | 'code' | 'codes' | 'record';

interface Values {
  readonly under: string;
  readonly codes: readonly string[];
  readonly stands: 'code' | 'word';
}

/** A column with what its dictionary says of it. */
export interface ResearchColumn<T> {
  readonly name: ColumnName;
  readonly type: ValueType;
  /** The article that it rests on. */
  readonly article: string;
  readonly cell: Column<T>[1];
  /** Where its codes have their words, and which of the two stands in the file. */
  readonly values?: Values;
  readonly concealed?: { readonly how: Concealment; readonly cell: (item: T, by: Pseudonyms) => WrittenCell };
}

const concealment = {
  pseudonyms: z.enum(['true', 'false']).default('false'),
  /** Drawn with another key, the same people have other pseudonyms. */
  pseudonymKey: z.string().max(100).default(''),
};

/** A list for research: each column is described, and names may be replaced by pseudonyms. With it goes its dictionary. */
export function defineResearch<I extends z.ZodObject, T>(
  kind: ExportKind,
  dictionaryKind: ExportKind,
  source: Source<I, T>,
  columns: readonly ResearchColumn<T>[],
  /** What pseudonymised rows are put in order by: their own order is that of the names. */
  orderOf: (item: T, by: Pseudonyms) => string,
): readonly AnyExport[] {
  const input = z.object({ ...source.input.shape, ...concealment }).superRefine((asked, context) => {
    if (asked.pseudonyms !== 'true') return;
    const given: Readonly<Record<string, unknown>> = asked;
    for (const field of NAMING_FILTERS.filter((name) => given[name] !== undefined))
      context.addIssue({ code: 'custom', path: [field], message: 'names-concealed' });
  });
  const list: AnyExport = {
    ...{ kind, input, query: source.query },
    open: async (context, parsed) => {
      const { pseudonyms, pseudonymKey } = z.object(concealment).parse(parsed);
      // Whoever asks by the list has parsed the input by this schema with two fields more.
      const pages = await source.open(context, parsed as z.output<I>);
      if (!pages.ok) return pages;
      const { locale, actor } = context;
      const isConcealed = pseudonyms === 'true';
      const by = isConcealed ? await loadPseudonyms(actor.store, pseudonymKey) : null;
      const shown = columns.map(
        (column): Column<T> => [column.name, by === null ? column.cell : concealedCell(column, by)],
      );
      const name = nameOf(kind, locale);
      const ordered = by === null ? pages.value : inOrder(pages.value, (item) => orderOf(item, by));
      const table = { name, heading: headingOf(shown, locale), rows: writtenRows(ordered, shown, locale) };
      return ok({
        name: isConcealed ? `${name}, ${translatorFor(locale)('exports.research.concealedName')}` : name,
        write: (format) =>
          format === 'csv'
            ? writeTable('csv', table)
            : writeWorkbook([table, dictionaryOf(dictionaryKind, columns, isConcealed, locale)]),
      });
    },
  };
  const dictionary: AnyExport = {
    ...{ kind: dictionaryKind, query: null, input: z.object({ pseudonyms: concealment.pseudonyms }) },
    open: async ({ locale }, parsed) => {
      const { pseudonyms } = z.object({ pseudonyms: concealment.pseudonyms }).parse(parsed);
      const table = dictionaryOf(dictionaryKind, columns, pseudonyms === 'true', locale);
      return ok({ name: nameOf(dictionaryKind, locale), write: (format) => writeTable(format, table) });
    },
  };
  return [list, dictionary];
}

async function* inOrder<T>(pages: AsyncIterable<readonly T[]>, keyOf: (item: T) => string) {
  const keyed: { readonly key: string; readonly item: T }[] = [];
  for await (const items of pages) keyed.push(...items.map((item) => ({ key: keyOf(item), item })));
  yield keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

const concealedCell =
  <T>({ cell, concealed }: ResearchColumn<T>, by: Pseudonyms): Column<T>[1] =>
  (item, word, locale) =>
    concealed === undefined ? cell(item, word, locale) : told(concealed.cell(item, by), concealed.how, word);

/** Of a text that is kept back it is told that there is one. */
const told = (cell: WrittenCell, how: Concealment, word: WordOf): WrittenCell =>
  how === 'flag' ? (cell === null || cell === '' ? null : word('exports.research', 'present')) : cell;

/** Every column of the file: what it means, what may stand in it, which article it rests on, what became of it. */
function dictionaryOf<T>(
  kind: ExportKind,
  columns: readonly ResearchColumn<T>[],
  isConcealed: boolean,
  locale: Locale,
): TableToWrite {
  const words = translatorFor(locale);
  const HEADING = ['column', 'code', 'meaning', 'type', 'values', 'source', 'form'] as const;
  const rows = columns.map(({ name, type, values, article, concealed }) => [
    words(`exports.columns.${name}`),
    name,
    findWords(locale, `exports.research.meanings.${name}`),
    words(`exports.research.types.${isConcealed && concealed !== undefined ? concealed.how : type}`),
    values === undefined ? null : valuesOf(values, locale),
    words('exports.research.article', { article }),
    words(`exports.research.forms.${isConcealed ? (concealed?.how ?? 'kept') : 'kept'}`),
  ]);
  return {
    name: nameOf(kind, locale),
    heading: HEADING.map((key) => words(`exports.research.dictionary.${key}`)),
    rows,
  };
}

/** Each value as it stands in the file, with what explains it. */
const valuesOf = ({ under, codes, stands }: Values, locale: Locale): string =>
  codes
    .map((code) => {
      const word = findWords(locale, `${under}.${code}`) ?? code;
      return stands === 'code' ? `${code} — ${word}` : `${word} (${code})`;
    })
    .join('; ');
