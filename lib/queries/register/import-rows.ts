import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { ImportModel } from '@/lib/store/generated/models/Import';
import { ask, askTotal } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { barredOf } from './barred-grounds';
import { findImportHead } from './find-import';

export interface ImportTwin {
  /** Line of the file, where the twin stands above in it. */
  readonly line: number | null;
  /** Who is in the register already. */
  readonly residentId: string | null;
  readonly fields: readonly string[];
}

/** The staged rows of an import in the order of the file, of one verdict or of all; a duplicate beside its twin. */
export const importRows = defineQuery({
  name: 'register/import-rows',
  input: z.object({
    importId: z.uuid(),
    verdict: z.enum(['valid', 'rejected', 'duplicate', 'outside']).optional(),
    ...pageInput,
  }),
  run: async (context, { importId, verdict, limit, cursor }) => {
    const found = await findImportHead(context, importId);
    if (!found.ok) return found;
    const from = Prisma.sql`FROM import_row WHERE import_id = ${importId}::uuid
      ${verdict === undefined ? Prisma.empty : Prisma.sql`AND verdict = ${verdict}`}`;
    const after = decodeCursor(cursor)?.[0];
    const counted = countedOf(found.value, verdict);
    const [rows, total] = await Promise.all([
      ask<Row>(
        context.db,
        Prisma.sql`SELECT line, verdict, fields, reasons, twin_line AS "twinLine", twin_id AS "twinId" ${from}
          ${typeof after === 'number' ? Prisma.sql`AND line > ${after}::int` : Prisma.empty} ORDER BY line ${limitTo(limit + 1)}`,
      ),
      counted ?? askTotal(context.db, Prisma.sql`SELECT count(*)::int AS total ${from}`),
    ]);
    const page = cutPage(rows, limit, total, ({ line }) => [line]);
    const twinOf = await findTwins(context, importId, page.items);
    const barred = barredOf(found.value);
    const items = page.items.map((row) => ({
      ...{ line: row.line, verdict: row.verdict, fields: row.fields, reasons: row.reasons },
      ...{ twin: twinOf(row), barred: barred(row) },
    }));
    return ok({ heading: found.value.heading, ...page, items });
  },
});

/** Nearly all rows are valid: the reader has counted them, and a hundred thousand are not counted again page by page. */
function countedOf(
  { state, read, valid }: Pick<ImportModel, 'state' | 'read' | 'valid'>,
  verdict: string | undefined,
): number | null {
  if (state === 'failed' || state === 'undone') return 0;
  if (verdict === undefined) return read;
  return verdict === 'valid' ? valid : null;
}

interface Twinned {
  readonly twinLine: number | null;
  readonly twinId: string | null;
}

interface Row extends Twinned {
  readonly line: number;
  readonly verdict: string;
  readonly fields: readonly string[];
  readonly reasons: readonly string[];
}

/** The twins of a page's duplicates, as they stand in the file or in the register. */
async function findTwins(
  { db, sees }: QueryContext,
  importId: string,
  rows: readonly Twinned[],
): Promise<(row: Twinned) => ImportTwin | null> {
  const lines = rows.flatMap(({ twinLine }) => (twinLine === null ? [] : [twinLine]));
  const ids = rows.flatMap(({ twinId }) => (twinId === null ? [] : [twinId]));
  const [above, stored] = await Promise.all([
    lines.length === 0 ? [] : findLines(db, importId, lines),
    ids.length === 0 ? [] : findRecords(db, ids),
  ]);
  // Who has gone out of the asker's sight is known to be there, and nothing more.
  const seen = stored.filter(({ sovietId, path }) => sees({ territoryId: sovietId, territoryPath: path }));
  const fieldsOf = new Map<string | number, readonly string[]>([
    ...above.map(({ line, fields }) => [line, fields] as const),
    ...seen.map(({ id, fields }) => [id, fields] as const),
  ]);
  const residentOf = new Map(seen.map(({ id, residentId }) => [id, residentId]));
  return ({ twinLine, twinId }) => {
    const key = twinLine ?? twinId;
    if (key === null) return null;
    const residentId = twinId === null ? null : (residentOf.get(twinId) ?? null);
    return { line: twinLine, residentId, fields: fieldsOf.get(key) ?? [] };
  };
}

const findLines = (db: Db, importId: string, lines: readonly number[]) =>
  ask<{ line: number; fields: readonly string[] }>(
    db,
    Prisma.sql`SELECT line, fields FROM import_row WHERE import_id = ${importId}::uuid AND line = ANY(${[...lines]}::int[])`,
  );

interface StoredRecord {
  readonly id: string;
  readonly residentId: string | null;
  readonly fields: readonly string[];
  /** Where it stands: a soviet, or a settlement's own place. */
  readonly sovietId: string;
  readonly path: string;
}

const PERSON = Prisma.sql`ARRAY[place.name, r.household, r.surname, r.given, r.patronymic, r.birth_year::text]`;

/** People, entries of the disfranchised and settlements by their ids, as the registers have them. */
function findRecords(db: Db, ids: readonly string[]): Promise<StoredRecord[]> {
  const all = [...ids];
  return ask<StoredRecord>(
    db,
    Prisma.sql`
      SELECT r.id, r.id AS "residentId", ${PERSON} AS fields, soviet.id AS "sovietId", soviet.path
      FROM resident r JOIN territory place ON place.id = r.settlement_id JOIN territory soviet ON soviet.id = r.soviet_id
      WHERE r.id = ANY(${all}::uuid[])
      UNION ALL
      SELECT e.id, e.resident_id, ${PERSON} || e.letter, soviet.id, soviet.path
      FROM lishenets_entry e JOIN resident r ON r.id = e.resident_id JOIN territory place ON place.id = r.settlement_id
      JOIN territory soviet ON soviet.id = e.soviet_id
      WHERE e.id = ANY(${all}::uuid[])
      UNION ALL
      SELECT place.id, NULL, ARRAY[coalesce(above.name, ''), place.name], place.id, place.path
      FROM territory place LEFT JOIN territory above ON above.id = place.parent_id WHERE place.id = ANY(${all}::uuid[])`,
  );
}
