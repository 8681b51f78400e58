import { z } from 'zod';
import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { Prisma } from '@/lib/store/generated/client';
import { ask, countSome } from '../ask';
import { inSight, nameHolds, nameHoldsAmongFew, seesWhole } from '../in-sight';
import { fromOf, keysOf, limitTo, type Order, orderBy } from '../keyset';
import { cutPage, pageInput } from '../page';
import { defineQuery } from '../query';

export interface CommissionItem {
  readonly id: string;
  readonly kind: CommissionKind;
  readonly campaignId: string;
  readonly territory: { readonly id: string; readonly name: string };
  /** Name of what the territory lies in; null for a root. */
  readonly within: string | null;
  readonly formedOn: CivilDay | null;
  readonly members: number;
  readonly agents: number;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly campaign_id: string;
  readonly territory_id: string;
  readonly name: string;
  readonly within: string | null;
  readonly formed_on: Date | null;
  readonly members: number;
  readonly agents: number;
}

const itemOf = (row: Row): CommissionItem => ({
  id: row.id,
  kind: oneOf(COMMISSION_KINDS, row.kind),
  campaignId: row.campaign_id,
  territory: { id: row.territory_id, name: row.name },
  within: row.within,
  formedOn: dayOfColumn(row.formed_on),
  members: row.members,
  agents: row.agents,
});

const ORDER: Order<CommissionItem> = {
  keys: [
    { sql: 't.name', cast: 'text', of: (item) => item.territory.name },
    { sql: 'c.id', cast: 'uuid', of: (item) => item.id },
  ],
  direction: 'ASC',
};

/** Commissions in sight, by name. */
export const commissionsList = defineQuery({
  name: 'commissions/list',
  input: z.object({
    campaignId: z.uuid().optional(),
    kind: z.enum(COMMISSION_KINDS).optional(),
    name: z.string().max(200).optional(),
    ...pageInput,
  }),
  run: async ({ actor, db }, { campaignId, kind, name, limit, cursor }) => {
    const wanted = (named: typeof nameHolds) =>
      Prisma.join(
        [
          inSight(actor, 't.path', 'c.campaign_id'),
          campaignId === undefined ? Prisma.sql`TRUE` : Prisma.sql`c.campaign_id = ${campaignId}::uuid`,
          kind === undefined ? Prisma.sql`TRUE` : Prisma.sql`c.kind = ${kind}`,
          name === undefined ? Prisma.sql`TRUE` : named('t.name', name),
        ],
        ' AND ',
      );
    // No territory is looked at where nothing of it is asked.
    const territory =
      seesWhole(actor) && name === undefined ? Prisma.empty : Prisma.sql`JOIN territory t ON t.id = c.territory_id`;
    // The page walks what are no settlements by name, the count asks the index of trigrams.
    const [rows, { total, isCut }] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
      SELECT page.*, p.name AS within,
        (SELECT count(*)::int FROM commission_member m WHERE m.commission_id = page.id) AS members,
        (SELECT count(*)::int FROM commission_agent a WHERE a.commission_id = page.id) AS agents
      FROM (
        SELECT c.id, c.kind, c.campaign_id, c.territory_id, c.formed_on, t.name, t.parent_id
        FROM commission c JOIN territory t ON t.id = c.territory_id AND t.kind <> 'settlement'
        WHERE ${wanted(nameHoldsAmongFew)} ${fromOf(cursor, ORDER)} ORDER BY ${orderBy(ORDER)} ${limitTo(limit + 1)}
      ) page LEFT JOIN territory p ON p.id = page.parent_id ORDER BY page.name, page.id`,
      ),
      countSome(db, Prisma.sql`FROM commission c ${territory} WHERE ${wanted(nameHolds)}`),
    ]);
    return ok({ ...cutPage(rows.map(itemOf), limit, total, keysOf(ORDER)), isCut });
  },
});
