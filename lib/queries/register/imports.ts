import { z } from 'zod';
import { discarded } from '@/lib/acts/register/discarded';
import { shownState } from '@/lib/acts/register/import/jobs';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, countSome } from '../ask';
import { inSight, seesWhole } from '../in-sight';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { REJECTED } from './find-import';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly fileName: string;
  readonly read: number;
  readonly valid: number;
  readonly duplicates: number;
  readonly territoryName: string;
  readonly rejected: unknown;
  readonly createdAt: Date;
  readonly appliedAt: Date | null;
}

const IS_DISCARDED = discarded(Prisma.sql`i.state`, Prisma.sql`i.applied_at`);

/** The imports of the territories in sight, the newest first: those that were put away, or all others. */
export const importsQuery = defineQuery({
  name: 'register/imports',
  input: z.object({
    kind: z.enum(['settlements', 'residents', 'lishentsy']).optional(),
    discarded: z.enum(['yes', 'no']).default('no'),
    ...pageInput,
  }),
  run: async ({ db, actor }, { kind, discarded: asked, limit, cursor }) => {
    const territory = seesWhole(actor) ? Prisma.empty : Prisma.sql`JOIN territory t ON t.id = i.territory_id`;
    const from = Prisma.sql`FROM import i ${territory} WHERE ${inSight(actor, 't.path')} ${kind === undefined ? Prisma.empty : Prisma.sql`AND i.kind = ${kind}`}
      AND ${asked === 'yes' ? IS_DISCARDED : Prisma.sql`NOT ${IS_DISCARDED}`}`;
    const after = decodeCursor(cursor)?.[0];
    // Ids of version 7 follow the time of their making.
    const further = typeof after === 'string' ? Prisma.sql`AND i.id < ${after}::uuid` : Prisma.empty;
    const [rows, { total, isCut }] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
          SELECT i.id, i.kind, i.state, i.file_name AS "fileName", i.read, i.valid, i.duplicates, t.name AS "territoryName",
            i.rejected, i.created_at AS "createdAt", i.applied_at AS "appliedAt"
          FROM (SELECT i.id ${from} ${further} ORDER BY i.id DESC ${limitTo(limit + 1)}) page
          JOIN import i ON i.id = page.id JOIN territory t ON t.id = i.territory_id ORDER BY i.id DESC`,
      ),
      countSome(db, from),
    ]);
    const page = cutPage(rows, limit, total, ({ id }) => [id]);
    const items = page.items.map(({ appliedAt, ...row }) => ({
      ...row,
      state: shownState({ state: row.state, appliedAt }),
      rejected: REJECTED.parse(row.rejected),
      createdAt: row.createdAt.toISOString(),
    }));
    return ok({ ...page, isCut, items });
  },
});
