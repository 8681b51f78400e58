import { z } from 'zod';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { liesIn } from '@/lib/store/rows/within';
import { ask, askTotal } from '../ask';
import { inSight } from '../in-sight';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';

interface Row {
  readonly id: string;
  readonly soviet_name: string;
  readonly state: string;
  readonly kind: string;
  readonly reason: string;
  readonly fit: number;
  readonly unfit: number;
  readonly actor_name: string;
  readonly prepared_on: Date;
  readonly created: string;
}

/** Changes to many records in sight, the latest first: prepared, applied, undone. */
export const changesetsQuery = defineQuery({
  name: 'register/changesets',
  input: z.object({
    territoryId: z.uuid().optional(),
    state: z.enum(['prepared', 'applied', 'undone']).optional(),
    ...pageInput,
  }),
  run: async ({ db, actor }, { territoryId, state, limit, cursor }) => {
    const tests = [
      Prisma.sql`(${inSight(actor, 's.path')} OR c.account_id = ${actor.accountId}::uuid)`,
      territoryId !== undefined && liesIn(Prisma.sql`s.path`, territoryId),
      state !== undefined && Prisma.sql`c.state = ${state}`,
    ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
    const filter = Prisma.join(tests, ' AND ');
    const after = decodeCursor(cursor);
    const from =
      after === null || after.length !== 2
        ? Prisma.empty
        : Prisma.sql`AND (c.created_at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
    const [rows, total] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
      SELECT c.id, s.name AS soviet_name, c.state, c.kind, c.reason, c.fit, c.unfit, c.actor_name, c.prepared_on, c.created_at::text AS created
      FROM changeset c JOIN territory s ON s.id = c.soviet_id WHERE ${filter} ${from}
      ORDER BY c.created_at DESC, c.id DESC LIMIT ${limit + 1}`,
      ),
      askTotal(
        db,
        Prisma.sql`SELECT count(*)::int AS total FROM changeset c JOIN territory s ON s.id = c.soviet_id WHERE ${filter}`,
      ),
    ]);
    const page = cutPage(rows, limit, total, ({ created, id }) => [created, id]);
    return ok({
      ...page,
      items: page.items.map((row) => ({
        ...{ id: row.id, sovietName: row.soviet_name, reason: row.reason, fit: row.fit, unfit: row.unfit },
        // Both are closed lists by the table's checks.
        ...{ state: row.state as ChangesetState, kind: row.kind as ChangesetKind },
        ...{ actorName: row.actor_name, preparedOn: dayOfDate(row.prepared_on) },
      })),
    });
  },
});

export type ChangesetState = 'prepared' | 'applied' | 'undone';
export type ChangesetKind = 'move' | 'strike' | 'uchastok' | 'field';
