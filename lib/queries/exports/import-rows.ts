import type { z } from 'zod';
import { reasonWords } from '@/lib/i18n/reason-words';
import { findWords, translatorFor } from '@/lib/i18n/translator';
import { ok } from '@/lib/kernel/result';
import { type Fault, writeFaults } from '@/lib/registers/faults-file';
import { findImport } from '../register/find-import';
import { importFaults } from '../register/import-faults';
import { importRows } from '../register/import-rows';
import { type AnyExport, type ExportKind, nameOf } from './export-query';
import { pagesOf, type Source } from './source';

interface StagedRow {
  readonly line: number;
  readonly fields: readonly string[];
  readonly reasons: readonly string[];
  readonly barred: readonly string[];
  readonly verdict?: string;
}

/** Rows of an import as they were written, under their file's own heading, each with its line and what was found. */
function defineRowsExport<I extends z.ZodType<{ importId: string }>>(
  kind: ExportKind,
  { query, input, open }: Source<I, StagedRow>,
): AnyExport {
  return {
    ...{ kind, query, input },
    open: async (context, parsed) => {
      // Whoever asks by the list has parsed the input by this very schema.
      const asked = parsed as z.output<I>;
      const found = await findImport(context, asked.importId);
      if (!found.ok) return found;
      const rows = await open(context, asked);
      if (!rows.ok) return rows;
      const { locale } = context;
      const words = translatorFor(locale);
      const name = nameOf(kind, locale);
      return ok({
        name: `${name}, ${found.value.row.fileName.replace(/\.[^.]*$/, '')}`,
        write: (format) =>
          writeFaults(format, {
            heading: found.value.row.heading,
            faults: faultsOf(rows.value),
            words: {
              sheet: name,
              line: words('register.import.line'),
              reasons: words('register.import.reasonsColumn'),
              ofReason: (reason) =>
                findWords(locale, `register.import.verdicts.${reason}`) ?? reasonWords(reason, locale),
            },
          }),
      });
    },
  };
}

/** Of a row that was not rejected its verdict is told where the others have their reasons. */
async function* faultsOf(pages: AsyncIterable<readonly StagedRow[]>): AsyncGenerator<Fault> {
  for await (const rows of pages) {
    for (const { line, fields, reasons, barred, verdict } of rows) {
      const told = reasons.length === 0 && verdict !== undefined ? [verdict] : reasons;
      yield { line, cells: fields, reasons: [...told, ...barred] };
    }
  }
}

/** The rejected rows: to put right and read again. */
const rejected = defineRowsExport('import-faults', pagesOf(importFaults));

const staged = defineRowsExport('import-rows', pagesOf(importRows));

export const IMPORT_EXPORTS = [rejected, staged];
