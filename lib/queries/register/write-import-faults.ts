import type { Readable } from 'node:stream';
import type { Refusal } from '@/lib/acts/refusal';
import { reasonWords } from '@/lib/i18n/reason-words';
import { translatorFor } from '@/lib/i18n/translator';
import { ok, type Result } from '@/lib/kernel/result';
import { type Fault, writeFaults } from '@/lib/registers/faults-file';
import type { TableFormat } from '@/lib/registers/write-table';
import type { QueryContext } from '../query';
import { findImport } from './find-import';

const AT_ONCE = 1000;

/** The rejected rows as a file to put right and send again; a thousand of them in memory at a time. */
export async function writeImportFaults(
  context: QueryContext,
  importId: string,
  format: TableFormat,
): Promise<Result<Readable, Refusal>> {
  const found = await findImport(context, importId);
  if (!found.ok) return found;
  const t = translatorFor(context.locale);
  const words = {
    sheet: t('register.import.tabs.rejected'),
    line: t('register.import.line'),
    reasons: t('register.import.reasonsColumn'),
    ofReason: (reason: string) => reasonWords(reason, context.locale),
  };
  return ok(writeFaults(format, { heading: found.value.row.heading, faults: listFaults(context, importId), words }));
}

async function* listFaults({ db }: QueryContext, importId: string): AsyncGenerator<Fault> {
  for (let after = 0; ; ) {
    const rows = await db.importRow.findMany({
      where: { importId, verdict: 'rejected', line: { gt: after } },
      orderBy: { line: 'asc' },
      take: AT_ONCE,
    });
    for (const { line, fields, reasons } of rows) yield { line, cells: fields, reasons };
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.line;
  }
}
