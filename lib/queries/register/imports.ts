import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { inSight } from '../in-sight';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';

/** The imports of the territories in sight, the newest first. */
export const importsQuery = defineQuery({
  name: 'register/imports',
  input: z.object({ kind: z.enum(['settlements', 'residents', 'lishentsy']).optional(), ...pageInput }),
  run: async ({ db, actor }, { kind, limit, cursor }) => {
    const within = await db.$queryRaw<{ id: string; name: string }[]>`
      SELECT t.id, t.name FROM territory t WHERE ${inSight(actor, 't.path')} AND t.id IN (SELECT territory_id FROM import)`;
    const nameOf = new Map(within.map(({ id, name }) => [id, name]));
    const where = { territoryId: { in: [...nameOf.keys()] }, ...(kind !== undefined && { kind }) };
    const after = decodeCursor(cursor)?.[0];
    const rows = await db.import.findMany({
      // Ids of version 7 follow the time of their making.
      where: { ...where, ...(typeof after === 'string' && { id: { lt: after } }) },
      orderBy: { id: 'desc' },
      take: limit + 1,
    });
    const page = cutPage(rows, limit, await db.import.count({ where }), ({ id }) => [id]);
    const items = page.items.map((row) => ({
      ...{ id: row.id, kind: row.kind, state: row.state, fileName: row.fileName, read: row.read, valid: row.valid },
      ...{ duplicates: row.duplicates, territoryName: nameOf.get(row.territoryId) ?? '' },
      rejected: z.record(z.string(), z.number()).catch({}).parse(row.rejected),
      createdAt: row.createdAt.toISOString(),
    }));
    return ok({ ...page, items });
  },
});
