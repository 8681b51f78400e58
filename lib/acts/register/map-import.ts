import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { type RegisterKind, resolveMapping } from '@/lib/registers/columns';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id } from '../schemas';
import { stateOf } from './import/begin-import';
import { lockName, mappingSchema, shownState, UNREAD } from './import/jobs';
import { getImportKind } from './import/kinds';
import { loadJob } from './import/load-job';
import { startReading } from './import/reader';

const AGAIN: readonly string[] = ['ready', 'failed'];

/** Says by hand which column is which; the file is read again from its beginning. */
export const mapImport = defineAct({
  name: 'register/map-import',
  article: null,
  permission: 'register.keep',
  input: z.object({ importId: id, mapping: mappingSchema }),
  load: (tx, { importId }) => loadJob(tx, importId),
  write: async (tx, { row }, { mapping }, { actor }) => {
    if (!AGAIN.includes(row.state)) return err(conflict(`import-${shownState(row)}`));
    const kind: RegisterKind = getImportKind(row.kind).kind;
    const { missing, unknown } = resolveMapping(kind, row.heading, mapping);
    if (unknown.length > 0) return err(invalid(['mapping'], 'unknown-column'));
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lockName(row.id)}, 0))`;
    const version = { increment: 1 };
    await tx.import.update({ where: { id: row.id }, data: { ...UNREAD, mapping, version, ...stateOf(missing) } });
    startReading(actor.store, row.id);
    return ok({ answer: { id: row.id, importId: row.id }, subjectId: row.id, noted: { fileName: row.fileName } });
  },
});
