import { z } from 'zod';
import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { inSight } from '../in-sight';
import { cutPage, decodeCursor, pageInput } from '../page';
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
  formedOn: row.formed_on === null ? null : dayOfDate(row.formed_on),
  members: row.members,
  agents: row.agents,
});

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
    const wanted = Prisma.join(
      [
        inSight(actor, 't.path', 'c.campaign_id'),
        campaignId === undefined ? Prisma.sql`TRUE` : Prisma.sql`c.campaign_id = ${campaignId}::uuid`,
        kind === undefined ? Prisma.sql`TRUE` : Prisma.sql`c.kind = ${kind}`,
        name === undefined ? Prisma.sql`TRUE` : Prisma.sql`strpos(lower(t.name), lower(${name.trim()})) > 0`,
      ],
      ' AND ',
    );
    const [afterName, afterId] = decodeCursor(cursor) ?? [];
    const after =
      typeof afterName === 'string' && typeof afterId === 'string'
        ? Prisma.sql`AND (t.name, c.id) > (${afterName}, ${afterId}::uuid)`
        : Prisma.empty;
    const from = Prisma.sql`FROM commission c JOIN territory t ON t.id = c.territory_id
      LEFT JOIN territory p ON p.id = t.parent_id WHERE ${wanted}`;
    const [rows, total] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
      SELECT c.id, c.kind, c.campaign_id, t.id AS territory_id, t.name, p.name AS within, c.formed_on,
        (SELECT count(*)::int FROM commission_member m WHERE m.commission_id = c.id) AS members,
        (SELECT count(*)::int FROM commission_agent a WHERE a.commission_id = c.id) AS agents
      ${from} ${after} ORDER BY t.name, c.id LIMIT ${limit + 1}`,
      ),
      askTotal(db, Prisma.sql`SELECT count(*)::int AS total ${from}`),
    ]);
    return ok(cutPage(rows.map(itemOf), limit, total, (item) => [item.territory.name, item.id]));
  },
});
