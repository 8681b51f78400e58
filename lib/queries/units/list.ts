import { z } from 'zod';
import { oneOf } from '@/lib/kernel/one-of';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { UNIT_KINDS } from '@/lib/law/units';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { claimedPeople } from './claims-sql';
import { findSeenSoviet } from './find-soviet';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string | null;
  readonly parent_id: string | null;
  readonly parent_name: string | null;
  readonly joined_to_id: string | null;
  readonly joined_to_name: string | null;
  readonly version: number;
  readonly struck_on: Date | null;
  readonly strike_reason: string | null;
  readonly people: number;
  readonly electors: number;
  readonly contested: number;
  readonly line: string;
}

const input = z.object({
  sovietId: z.uuid(),
  kind: z.enum(UNIT_KINDS).optional(),
  name: z.string().max(200).optional(),
  /** Only those that nobody is put down to, that count somebody whom another counts too, or, instead of all these, those struck off. */
  only: z.enum(['empty', 'contested', 'struck']).optional(),
  ...pageInput,
});

/** The units of a town by name, every part under its enterprise, with how many each counts. */
export const unitsList = defineQuery({
  name: 'units/list',
  input,
  run: async (context, { sovietId, kind, name, only, limit, cursor }) => {
    const found = await findSeenSoviet(context, sovietId);
    if (!found.ok) return found;
    const tests = [
      Prisma.sql`true`,
      ...(kind === undefined ? [] : [Prisma.sql`kind = ${kind}`]),
      ...(name === undefined || name === ''
        ? []
        : [Prisma.sql`position(lower(${name}) IN lower(coalesce(parent_name, '') || ' ' || name)) > 0`]),
      ...(only === 'empty' ? [Prisma.sql`people = 0`] : []),
      ...(only === 'contested' ? [Prisma.sql`contested > 0`] : []),
    ];
    const [line, last] = decodeCursor(cursor) ?? [];
    const after =
      typeof line === 'string' && typeof last === 'string'
        ? Prisma.sql`AND (line, id) > (${line}, ${last}::uuid)`
        : Prisma.empty;
    const all = Prisma.sql`
      WITH p AS MATERIALIZED (${claimedPeople(sovietId)}), counted AS (
        SELECT c.unit_id, count(r.id)::int AS people, count(p.id)::int AS electors,
          count(p.id) FILTER (WHERE p.claims > 1)::int AS contested
        FROM unit own JOIN unit_claim c ON c.unit_id = own.id AND NOT c.released
        JOIN resident r ON r.id = c.resident_id AND r.soviet_id = own.soviet_id AND r.struck_on IS NULL AND r.merged_into_id IS NULL
        LEFT JOIN p ON p.id = r.id
        WHERE own.soviet_id = ${sovietId}::uuid GROUP BY c.unit_id
      ), units AS (
        SELECT u.id, u.name, u.kind, u.address, u.parent_id, parent.name AS parent_name, u.joined_to_id,
          joined.name AS joined_to_name, u.version, u.struck_on, u.strike_reason, coalesce(counted.people, 0) AS people,
          coalesce(counted.electors, 0) AS electors, coalesce(counted.contested, 0) AS contested,
          lower(coalesce(parent.name || chr(1) || u.name, u.name)) AS line
        FROM unit u
        LEFT JOIN unit parent ON parent.id = u.parent_id
        LEFT JOIN unit joined ON joined.id = u.joined_to_id
        LEFT JOIN counted ON counted.unit_id = u.id
        WHERE u.soviet_id = ${sovietId}::uuid AND u.struck_on ${only === 'struck' ? Prisma.sql`IS NOT NULL` : Prisma.sql`IS NULL`}
      ), asked AS (SELECT * FROM units WHERE ${Prisma.join(tests, ' AND ')})`;
    // One statement: what each unit counts is reckoned once for the page and for how many there are.
    const answered = await ask<Row & { readonly total: number }>(
      context.db,
      Prisma.sql`
      ${all}, page AS (SELECT * FROM asked WHERE true ${after} ORDER BY line, id ${limitTo(limit + 1)})
      SELECT page.*, whole.total FROM (SELECT count(*)::int AS total FROM asked) whole LEFT JOIN page ON true
      ORDER BY page.line, page.id`,
    );
    const rows = answered.filter(({ id }) => id !== null);
    const page = cutPage(rows, limit, answered[0]?.total ?? 0, (row) => [row.line, row.id]);
    return ok({ ...page, items: page.items.map(unitOf) });
  },
});

const unitOf = (row: Row) => ({
  ...{ id: row.id, name: row.name, kind: oneOf(UNIT_KINDS, row.kind), address: row.address, version: row.version },
  ...{ parentId: row.parent_id, parentName: row.parent_name, joinedToId: row.joined_to_id },
  ...{ struckOn: dayOfColumn(row.struck_on), strikeReason: row.strike_reason },
  ...{ joinedToName: row.joined_to_name, people: row.people, electors: row.electors, contested: row.contested },
});
