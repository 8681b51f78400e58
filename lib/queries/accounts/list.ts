import { z } from 'zod';
import { couldEver } from '@/lib/access/allow';
import { COMMISSION_KINDS, FUNCTIONS } from '@/lib/access/functions';
import { forbidden } from '@/lib/acts/refusal';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { inSight, nameHoldsAmongFew } from '../in-sight';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';

interface Appointed {
  readonly id: string;
  readonly account_id: string;
  readonly function: string;
  readonly commission_id: string | null;
  readonly commission_kind: string | null;
  readonly territory_id: string | null;
  readonly territory_name: string | null;
}

async function listAppointments({ db }: QueryContext, accountIds: readonly string[]) {
  const rows = await ask<Appointed>(
    db,
    Prisma.sql`
      SELECT p.id, p.account_id, p.function, c.id AS commission_id, c.kind AS commission_kind, t.id AS territory_id, t.name AS territory_name
      FROM appointment p LEFT JOIN commission c ON c.id = p.commission_id
      LEFT JOIN territory t ON t.id = coalesce(c.territory_id, p.territory_id)
      WHERE p.account_id = ANY(${[...accountIds]}::uuid[]) AND p.dismissed_at IS NULL ORDER BY p.id`,
  );
  return rows.map((row) => ({
    ...{ id: row.id, accountId: row.account_id, function: oneOf(FUNCTIONS, row.function) },
    commission:
      row.commission_id === null || row.commission_kind === null
        ? null
        : { id: row.commission_id, kind: oneOf(COMMISSION_KINDS, row.commission_kind) },
    territory: row.territory_id === null ? null : { id: row.territory_id, name: row.territory_name ?? '' },
  }));
}

/** Accounts appointed or opened in sight of whoever staffs them. */
export const accountsList = defineQuery({
  name: 'accounts/list',
  input: z.object({
    name: z.string().max(200).optional(),
    state: z.enum(['open', 'closed', 'idle']).optional(),
    function: z.enum(FUNCTIONS).optional(),
    ...pageInput,
  }),
  run: async (context, { name, state, function: held, limit, cursor }) => {
    if (!couldEver(context.actor, 'read.accounts')) return err(forbidden());
    const reader = {
      ...context.actor,
      appointments: context.actor.appointments.filter(({ function: own }) => own === 'admin' || own === 'chair'),
    };
    const active = Prisma.sql`SELECT 1 FROM appointment p LEFT JOIN commission c ON c.id = p.commission_id
      LEFT JOIN territory t ON t.id = coalesce(c.territory_id, p.territory_id)
      WHERE p.account_id = a.id AND p.dismissed_at IS NULL`;
    const home = Prisma.sql`SELECT 1 FROM territory t LEFT JOIN commission c ON c.territory_id = t.id
      WHERE (t.id = a.home_territory_id OR c.id = a.home_commission_id) AND ${inSight(reader, 't.path')}`;
    const isWhole = reader.appointments.some(({ territoryPath }) => territoryPath === '');
    const wanted = Prisma.join(
      [
        isWhole
          ? Prisma.sql`TRUE`
          : Prisma.sql`(EXISTS (${active} AND ${inSight(reader, 't.path')}) OR EXISTS (${home}))`,
        name === undefined
          ? Prisma.sql`TRUE`
          : Prisma.sql`(${nameHoldsAmongFew('a.name', name)} OR ${nameHoldsAmongFew('a.login', name)})`,
        state === 'closed' ? Prisma.sql`a.closed_at IS NOT NULL` : Prisma.sql`TRUE`,
        state === 'open' || state === 'idle' ? Prisma.sql`a.closed_at IS NULL` : Prisma.sql`TRUE`,
        state === 'idle' ? Prisma.sql`NOT EXISTS (${active})` : Prisma.sql`TRUE`,
        held === undefined ? Prisma.sql`TRUE` : Prisma.sql`EXISTS (${active} AND p.function = ${held})`,
      ],
      ' AND ',
    );
    const [after] = decodeCursor(cursor) ?? [];
    const [rows, total] = await Promise.all([
      ask<{ id: string; login: string; name: string; closed_at: Date | null }>(
        context.db,
        Prisma.sql`
      SELECT a.id, a.login, a.name, a.closed_at FROM account a WHERE ${wanted}
      ${typeof after === 'string' ? Prisma.sql`AND a.login > ${after}` : Prisma.empty}
      ORDER BY a.login ${limitTo(limit + 1)}`,
      ),
      askTotal(context.db, Prisma.sql`SELECT count(*)::int AS total FROM account a WHERE ${wanted}`),
    ]);
    const page = cutPage(rows, limit, total, (row) => [row.login]);
    const appointments = await listAppointments(
      context,
      page.items.map(({ id }) => id),
    );
    return ok({
      ...page,
      items: page.items.map(({ id, login, name: called, closed_at }) => ({
        ...{ id, login, name: called, closedAt: closed_at?.toISOString() ?? null },
        appointments: appointments.filter(({ accountId }) => accountId === id),
      })),
    });
  },
});
