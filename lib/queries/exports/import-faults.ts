import { findWords, translatorFor } from '@/lib/i18n/translator';
import { ok } from '@/lib/kernel/result';
import { writeFaults } from '@/lib/registers/faults-file';
import { findImport } from '../register/find-import';
import { importFaults } from '../register/import-faults';
import { type AnyExport, pagesOf } from './export-query';

/** The rejected rows of an import as they were written, each with its line and every reason: to put right and read again. */
export const importFaultsExport: AnyExport = {
  kind: 'import-faults',
  input: importFaults.input,
  open: async (context, parsed) => {
    const input = importFaults.input.parse(parsed);
    const found = await findImport(context, input.importId);
    if (!found.ok) return found;
    const rows = await pagesOf(importFaults)(context, input);
    if (!rows.ok) return rows;
    const { locale } = context;
    const words = translatorFor(locale);
    const name = words('papers.exports.names.import-faults');
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
            ofReason: (reason) => findWords(locale, `register.reasons.${reason}`) ?? reason,
          },
        }),
    });
  },
};

async function* faultsOf(rows: AsyncIterable<{ line: number; fields: string[]; reasons: string[] }>) {
  for await (const { line, fields, reasons } of rows) yield { line, cells: fields, reasons };
}
