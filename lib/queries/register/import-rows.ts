import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import type { Db } from '@/lib/store/client';
import type { ImportModel } from '@/lib/store/generated/models/Import';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { findImport } from './find-import';

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
    const found = await findImport(context, importId);
    if (!found.ok) return found;
    const where = { importId, ...(verdict !== undefined && { verdict }) };
    const after = decodeCursor(cursor)?.[0];
    const rows = await context.db.importRow.findMany({
      where: { ...where, ...(typeof after === 'number' && { line: { gt: after } }) },
      orderBy: { line: 'asc' },
      take: limit + 1,
    });
    const total = countedOf(found.value.row, verdict) ?? (await context.db.importRow.count({ where }));
    const page = cutPage(rows, limit, total, ({ line }) => [line]);
    const twinOf = await findTwins(context.db, importId, page.items);
    const items = page.items.map((row) => ({
      ...{ line: row.line, verdict: row.verdict, fields: row.fields, reasons: row.reasons },
      twin: twinOf(row),
    }));
    return ok({ heading: found.value.row.heading, ...page, items });
  },
});

/** Nearly all rows are valid: the reader has counted them, and a hundred thousand are not counted again page by page. */
function countedOf({ state, read, valid }: ImportModel, verdict: string | undefined): number | null {
  if (state === 'failed' || state === 'undone') return 0;
  if (verdict === undefined) return read;
  return verdict === 'valid' ? valid : null;
}

interface Twinned {
  readonly twinLine: number | null;
  readonly twinId: string | null;
}

/** The twins of a page's duplicates, as they stand in the file or in the register. */
async function findTwins(
  db: Db,
  importId: string,
  rows: readonly Twinned[],
): Promise<(row: Twinned) => ImportTwin | null> {
  const lines = rows.flatMap(({ twinLine }) => (twinLine === null ? [] : [twinLine]));
  const ids = rows.flatMap(({ twinId }) => (twinId === null ? [] : [twinId]));
  const above = await db.importRow.findMany({ where: { importId, line: { in: lines } } });
  const stored = await findRecords(db, ids);
  const fieldsOf = new Map<string | number, readonly string[]>([
    ...above.map(({ line, fields }) => [line, fields] as const),
    ...stored.map(({ id, fields }) => [id, fields] as const),
  ]);
  const residentOf = new Map(stored.map(({ id, residentId }) => [id, residentId]));
  return ({ twinLine, twinId }) => {
    const key = twinLine ?? twinId;
    if (key === null) return null;
    const residentId = twinId === null ? null : (residentOf.get(twinId) ?? null);
    return { line: twinLine, residentId, fields: fieldsOf.get(key) ?? [] };
  };
}

interface StoredRecord {
  readonly id: string;
  readonly residentId: string | null;
  readonly fields: readonly string[];
}

/** People, entries of the disfranchised and settlements by their ids, as the registers have them. */
async function findRecords(db: Db, ids: readonly string[]): Promise<readonly StoredRecord[]> {
  const where = { id: { in: [...ids] } };
  const people = await db.resident.findMany({ where, include: { settlement: true } });
  const entries = await db.lishenetsEntry.findMany({
    where,
    include: { resident: { include: { settlement: true } } },
  });
  const places = await db.territory.findMany({ where, include: { parent: { select: { name: true } } } });
  return [
    ...people.map((person) => ({ id: person.id, residentId: person.id, fields: personFields(person) })),
    ...entries.map(({ id, residentId, resident, letter }) => ({
      ...{ id, residentId, fields: [...personFields(resident), letter] },
    })),
    ...places.map(({ id, name, parent }) => ({ id, residentId: null, fields: [parent?.name ?? '', name] })),
  ];
}

interface NamedPerson {
  readonly settlement: { readonly name: string };
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
}

const personFields = (person: NamedPerson): readonly string[] => [
  ...[person.settlement.name, person.household, person.surname, person.given, person.patronymic],
  String(person.birthYear),
];
