import { z } from 'zod';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { inSight, nameHolds, seesWhole } from '../in-sight';
import { afterOf, type Key, keysOf, limitTo, type Order, orderBy } from '../keyset';
import { cutPage, pageInput } from '../page';
import { defineQuery } from '../query';

interface Row {
  readonly id: string;
  readonly campaign_id: string;
  readonly soviet_id: string;
  readonly soviet_name: string;
  readonly volost_name: string | null;
  readonly starts_on: Date;
  readonly seats: number | null;
  readonly uchastki: number;
  readonly largest: number | null;
  readonly population: number;
  readonly electors: number;
}

const VOLOST: Key<Row> = { sql: `coalesce(above.name, '')`, cast: 'text', of: (row) => row.volost_name ?? '' };
const SOVIET: Key<Row> = { sql: 'soviet.name', cast: 'text', of: (row) => row.soviet_name };
const ORDER: Order<Row> = {
  keys: [VOLOST, SOVIET, { sql: 'e.id', cast: 'uuid', of: (row) => row.id }],
  direction: 'ASC',
};
// That neither is a settlement lets the few that are not be read at once, by an index of their own.
const OF_SOVIET = Prisma.sql`JOIN territory soviet ON soviet.id = e.soviet_id AND soviet.kind <> 'settlement'`;
const NAMED = Prisma.sql`election e ${OF_SOVIET} LEFT JOIN territory above ON above.id = soviet.parent_id AND above.kind <> 'settlement'`;

/** The elections announced in sight by volosts and soviets, each with how far its division has come. */
export const uchastkiElections = defineQuery({
  name: 'uchastki/elections',
  input: z.object({
    ...{ ...pageInput, campaignId: z.uuid().optional(), sovietId: z.uuid().optional() },
    soviet: z.string().trim().max(200).optional(),
  }),
  run: async ({ db, actor }, { campaignId, sovietId, soviet, limit, cursor }) => {
    const tests = [
      inSight(actor, 'soviet.path', 'e.campaign_id'),
      campaignId !== undefined && Prisma.sql`e.campaign_id = ${campaignId}::uuid`,
      sovietId !== undefined && Prisma.sql`e.soviet_id = ${sovietId}::uuid`,
      soviet !== undefined && nameHolds('soviet.name', soviet),
    ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
    const where = Prisma.sql`WHERE ${Prisma.join(tests, ' AND ')}`;
    const isOfElection = seesWhole(actor) && soviet === undefined;
    const [rows, total] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
          SELECT page.*, u.uchastki, u.largest, u.population, u.electors
          FROM (
            SELECT e.id, e.campaign_id, e.soviet_id, soviet.name AS soviet_name, above.name AS volost_name, e.starts_on, e.seats
            FROM ${NAMED} ${where} ${afterOf(cursor, ORDER)} ORDER BY ${orderBy(ORDER)} ${limitTo(limit + 1)}
          ) page CROSS JOIN LATERAL (
            SELECT count(*)::int AS uchastki, max(u.population) AS largest, coalesce(sum(u.population), 0)::int AS population,
              coalesce(sum(u.electors), 0)::int AS electors
            FROM uchastok u WHERE u.election_id = page.id
          ) u ORDER BY coalesce(page.volost_name, ''), page.soviet_name, page.id`,
      ),
      askTotal(
        db,
        Prisma.sql`SELECT count(*)::int AS total FROM election e ${isOfElection ? Prisma.empty : OF_SOVIET} ${where}`,
      ),
    ]);
    const page = cutPage(rows, limit, total, keysOf(ORDER));
    const items = page.items.map((row) => ({
      ...{ id: row.id, campaignId: row.campaign_id, sovietId: row.soviet_id, sovietName: row.soviet_name },
      ...{ volostName: row.volost_name, startsOn: dayOfDate(row.starts_on), seats: row.seats, uchastki: row.uchastki },
      ...{ largest: row.largest, population: row.population, electors: row.electors },
    }));
    return ok({ ...page, items });
  },
});
