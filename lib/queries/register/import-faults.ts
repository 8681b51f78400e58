import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { findImport } from './find-import';

/** The rejected rows of an import, each with its line, its fields as written and every reason; by `reason` only those. */
export const importFaults = defineQuery({
  name: 'register/import-faults',
  input: z.object({ importId: z.uuid(), reason: z.string().max(60).optional(), ...pageInput }),
  run: async (context, { importId, reason, limit, cursor }) => {
    const found = await findImport(context, importId);
    if (!found.ok) return found;
    const where = { importId, verdict: 'rejected', ...(reason !== undefined && { reasons: { has: reason } }) };
    const after = decodeCursor(cursor)?.[0];
    const rows = await context.db.importRow.findMany({
      where: { ...where, ...(typeof after === 'number' && { line: { gt: after } }) },
      orderBy: { line: 'asc' },
      take: limit + 1,
      select: { line: true, fields: true, reasons: true },
    });
    const total = await context.db.importRow.count({ where });
    return ok({ heading: found.value.row.heading, ...cutPage(rows, limit, total, ({ line }) => [line]) });
  },
});
