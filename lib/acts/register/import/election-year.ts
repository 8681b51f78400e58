import { addDays, dayOfDate, partsOf } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';

/** Elections announced nowhere yet fall within half a year of the campaign's start: what starts in autumn votes in winter. */
const HALF_A_YEAR = 183;

/** The year of the elections for which a register is read: nobody in it is born later. */
export async function findElectionYear(db: Db, campaignId: string | null, territory: TerritoryModel): Promise<number> {
  const announced = await db.election.findFirst({
    where: { ...(campaignId !== null && { campaignId }), soviet: { path: { startsWith: territory.path } } },
    orderBy: { startsOn: 'desc' },
  });
  if (announced !== null) return partsOf(dayOfDate(announced.startsOn)).year;
  const campaign = campaignId === null ? null : await db.campaign.findUnique({ where: { id: campaignId } });
  if (campaign === null) throw new Error(`No campaign to read a register of ${territory.id} for`);
  return partsOf(addDays(dayOfDate(campaign.startsOn), HALF_A_YEAR)).year;
}
