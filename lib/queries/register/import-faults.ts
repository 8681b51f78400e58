import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { barredOf } from './barred-grounds';
import { findImportHead } from './find-import';

interface Fault {
  readonly line: number;
  readonly fields: readonly string[];
  readonly reasons: readonly string[];
}

/** The rejected rows of an import, each with its line, its fields as written and every reason; by `reason` only those. */
export const importFaults = defineQuery({
  name: 'register/import-faults',
  input: z.object({ importId: z.uuid(), reason: z.string().max(60).optional(), ...pageInput }),
  run: async (context, { importId, reason, limit, cursor }) => {
    const found = await findImportHead(context, importId);
    if (!found.ok) return found;
    const from = Prisma.sql`FROM import_row WHERE import_id = ${importId}::uuid AND verdict = 'rejected'
      ${reason === undefined ? Prisma.empty : Prisma.sql`AND ${reason} = ANY(reasons)`}`;
    const after = decodeCursor(cursor)?.[0];
    const [rows, total] = await Promise.all([
      ask<Fault>(
        context.db,
        Prisma.sql`SELECT line, fields, reasons ${from} ${typeof after === 'number' ? Prisma.sql`AND line > ${after}::int` : Prisma.empty}
          ORDER BY line ${limitTo(limit + 1)}`,
      ),
      askTotal(context.db, Prisma.sql`SELECT count(*)::int AS total ${from}`),
    ]);
    const page = cutPage(rows, limit, total, ({ line }) => [line]);
    const barred = barredOf(found.value);
    const items = page.items.map((row) => ({ ...row, barred: barred(row) }));
    return ok({ heading: found.value.heading, ...page, items });
  },
});
