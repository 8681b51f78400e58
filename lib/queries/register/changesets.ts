import { z } from 'zod';
import { type ChangesetState, changesetState } from '@/lib/acts/register/changeset/changeset-state';
import { isOvertaken } from '@/lib/acts/register/changeset/load-changeset';
import { discarded } from '@/lib/acts/register/discarded';
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
  readonly applied_on: Date | null;
  readonly is_overtaken: boolean;
  readonly created: string;
}

const ORDER: Order<Row> = {
  keys: [
    { sql: 'c.created_at', cast: 'timestamptz', of: (row) => row.created },
    { sql: 'c.id', cast: 'uuid', of: (row) => row.id },
  ],
  direction: 'DESC',
};

const IS_DISCARDED = discarded(Prisma.sql`c.state`, Prisma.sql`c.applied_on`);

/** Those of a state; without one all but what was put away. */
function ofState(state: ChangesetState | undefined): Prisma.Sql {
  if (state === 'discarded') return IS_DISCARDED;
  const shown = Prisma.sql`NOT ${IS_DISCARDED}`;
  return state === undefined ? shown : Prisma.sql`c.state = ${state} AND ${shown}`;
}

/** Changes to many records in sight, the latest first; a prepared one says whether it was overtaken. */
export const changesetsQuery = defineQuery({
  name: 'register/changesets',
  input: z.object({
    territoryId: z.uuid().optional(),
    state: z.enum(['prepared', 'applied', 'undone', 'discarded']).optional(),
    ...pageInput,
  }),
  run: async ({ db, actor }, { territoryId, state, limit, cursor }) => {
    const isPlain = seesWhole(actor) && territoryId === undefined;
    const tests = [
      isPlain ? Prisma.sql`TRUE` : Prisma.sql`(${inSight(actor, 's.path')} OR c.account_id = ${actor.accountId}::uuid)`,
      territoryId !== undefined && liesIn(Prisma.sql`s.path`, territoryId),
      ofState(state),
    ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
    const soviet = isPlain ? Prisma.empty : Prisma.sql`JOIN territory s ON s.id = c.soviet_id`;
    const from = Prisma.sql`FROM changeset c ${soviet} WHERE ${Prisma.join(tests, ' AND ')}`;
    const [rows, { total, isCut }] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
      SELECT c.id, s.name AS soviet_name, c.state, c.kind, c.reason, c.fit, c.unfit, c.actor_name, c.prepared_on, c.applied_on, c.created_at::text AS created,
        c.state = 'prepared' AND ${isOvertaken(Prisma.sql`page.id`)} AS is_overtaken
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
        state: changesetState({ state: row.state, applied: row.applied_on }),
        // A closed list by the table's check.
        kind: row.kind as ChangesetKind,
        isOvertaken: row.is_overtaken,
        ...{ actorName: row.actor_name, preparedOn: dayOfDate(row.prepared_on) },
      })),
    });
  },
});

export type ChangesetKind = 'move' | 'strike' | 'uchastok' | 'field';
