import { z } from 'zod';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { inSight } from '../in-sight';
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

/** The elections announced in sight, each with how far its division has come. */
export const uchastkiElections = defineQuery({
  name: 'uchastki/elections',
  input: z.object({ campaignId: z.uuid().optional() }),
  run: async ({ db, actor }, { campaignId }) => {
    const ofCampaign = campaignId === undefined ? Prisma.sql`true` : Prisma.sql`e.campaign_id = ${campaignId}::uuid`;
    const rows = await db.$queryRaw<Row[]>`
      SELECT e.id, e.campaign_id, e.soviet_id, soviet.name AS soviet_name, above.name AS volost_name, e.starts_on, e.seats,
        count(u.id)::int AS uchastki, max(u.population) AS largest, coalesce(sum(u.population), 0)::int AS population,
        coalesce(sum(u.electors), 0)::int AS electors
      FROM election e
      JOIN territory soviet ON soviet.id = e.soviet_id
      LEFT JOIN territory above ON above.id = soviet.parent_id
      LEFT JOIN uchastok u ON u.election_id = e.id
      WHERE ${inSight(actor, 'soviet.path', 'e.campaign_id')} AND ${ofCampaign}
      GROUP BY e.id, soviet.id, above.name
      ORDER BY above.name, soviet.name LIMIT 2000`;
    const items = rows.map((row) => ({
      ...{ id: row.id, campaignId: row.campaign_id, sovietId: row.soviet_id, sovietName: row.soviet_name },
      ...{ volostName: row.volost_name, startsOn: dayOfDate(row.starts_on), seats: row.seats, uchastki: row.uchastki },
      ...{ largest: row.largest, population: row.population, electors: row.electors },
    }));
    return ok({ items });
  },
});
