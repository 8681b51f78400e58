import { addDays, dayOfDate, partsOf } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { liesWithin } from '@/lib/store/rows/within';

interface Place {
  readonly id: string;
  readonly path: string;
}

/** Elections announced nowhere yet fall within half a year of the campaign's start: what starts in autumn votes in winter. */
const HALF_A_YEAR = 183;

/** The year of the elections for which a register is read: nobody in it is born later. */
export async function findElectionYear(db: Db, campaignId: string | null, territory: Place): Promise<number> {
  const [found] = await db.$queryRaw<{ announced: Date | null; begun: Date | null }[]>`
    SELECT (
      SELECT e.starts_on FROM election e JOIN territory soviet ON soviet.id = e.soviet_id
      WHERE (${campaignId}::uuid IS NULL OR e.campaign_id = ${campaignId}::uuid) AND ${liesWithin(Prisma.sql`soviet.path`, territory.path)}
      ORDER BY e.starts_on DESC LIMIT 1
    ) AS announced, (SELECT starts_on FROM campaign WHERE id = ${campaignId}::uuid) AS begun`;
  if (found?.announced) return partsOf(dayOfDate(found.announced)).year;
  if (!found?.begun) throw new Error(`No campaign to read a register of ${territory.id} for`);
  return partsOf(addDays(dayOfDate(found.begun), HALF_A_YEAR)).year;
}
