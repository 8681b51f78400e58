import { z } from 'zod';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { liesIn } from '@/lib/store/rows/within';
import { ask, countSome } from '../ask';
import { inSight, seesWhole } from '../in-sight';
import { afterOf, keysOf, limitTo, type Order, orderBy } from '../keyset';
import { cutPage, pageInput } from '../page';
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

const ORDER: Order<Row> = {
  keys: [
    { sql: 'c.created_at', cast: 'timestamptz', of: (row) => row.created },
    { sql: 'c.id', cast: 'uuid', of: (row) => row.id },
  ],
  direction: 'DESC',
};

/** Changes to many records in sight, the latest first: prepared, applied, undone. */
export const changesetsQuery = defineQuery({
  name: 'register/changesets',
  input: z.object({
    territoryId: z.uuid().optional(),
    state: z.enum(['prepared', 'applied', 'undone']).optional(),
    ...pageInput,
  }),
  run: async ({ db, actor }, { territoryId, state, limit, cursor }) => {
    const isPlain = seesWhole(actor) && territoryId === undefined;
    const tests = [
      isPlain ? Prisma.sql`TRUE` : Prisma.sql`(${inSight(actor, 's.path')} OR c.account_id = ${actor.accountId}::uuid)`,
      territoryId !== undefined && liesIn(Prisma.sql`s.path`, territoryId),
      state !== undefined && Prisma.sql`c.state = ${state}`,
    ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
    const soviet = isPlain ? Prisma.empty : Prisma.sql`JOIN territory s ON s.id = c.soviet_id`;
    const from = Prisma.sql`FROM changeset c ${soviet} WHERE ${Prisma.join(tests, ' AND ')}`;
    const [rows, { total, isCut }] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
      SELECT c.id, s.name AS soviet_name, c.state, c.kind, c.reason, c.fit, c.unfit, c.actor_name, c.prepared_on, c.created_at::text AS created
      FROM (SELECT c.id ${from} ${afterOf(cursor, ORDER)} ORDER BY ${orderBy(ORDER)} ${limitTo(limit + 1)}) page
      JOIN changeset c ON c.id = page.id JOIN territory s ON s.id = c.soviet_id ORDER BY ${orderBy(ORDER)}`,
      ),
      countSome(db, from),
    ]);
    const page = cutPage(rows, limit, total, keysOf(ORDER));
    return ok({
      ...page,
      isCut,
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
