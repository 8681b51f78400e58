import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { liesWithin } from '@/lib/store/rows/within';
import { decidingDuties } from './petition-terms';

/** A commission as it is formed, in a campaign that goes over a territory. */
interface Formed {
  readonly id: string;
  readonly territoryId: string;
  readonly campaign: { readonly id: string; readonly mode: string; readonly path: string };
}

/**
 * What the commission of an earlier campaign has not decided (19) lies with that of the same place in the next one, which
 * restores from then on; the duty goes along. A file of the past is entered in any order: nothing goes into it or out of it.
 */
export async function takeOverPetitions(tx: Tx, { id, territoryId, campaign }: Formed): Promise<readonly string[]> {
  if (campaign.mode !== 'conduct') return [];
  const taken = await tx.$queryRaw<{ id: string }[]>`
    UPDATE petition SET commission_id = ${id}::uuid, campaign_id = ${campaign.id}::uuid, version = petition.version + 1
    FROM commission former JOIN campaign earlier ON earlier.id = former.campaign_id, campaign next, territory soviet
    WHERE petition.state = 'forwarded' AND former.id = petition.commission_id AND former.territory_id = ${territoryId}::uuid
      AND next.id = ${campaign.id}::uuid AND earlier.starts_on < next.starts_on AND earlier.mode = 'conduct'
      AND soviet.id = petition.soviet_id AND ${liesWithin(Prisma.sql`soviet.path`, campaign.path)}
    RETURNING petition.id`;
  const ids = taken.map((petition) => petition.id);
  await tx.term.updateMany({
    where: { subjectId: { in: ids }, state: 'open', duty: { in: decidingDuties } },
    data: { commissionId: id, campaignId: campaign.id },
  });
  return ids;
}

/**
 * The same where the next commission was formed before this one ends: what the soviets (20) sent here meanwhile, and is not
 * decided, goes on there.
 */
export async function passPetitionsOn(
  tx: Tx,
  { territoryId, mode, startsOn }: { readonly territoryId: string; readonly mode: string; readonly startsOn: Date },
): Promise<readonly string[]> {
  const next = await tx.commission.findMany({
    where: { territoryId, endedOn: null, campaign: { mode, startsOn: { gt: startsOn } } },
    include: { campaign: { include: { territory: true } } },
    orderBy: { campaign: { startsOn: 'asc' } },
  });
  const passed: string[] = [];
  for (const { id, campaign } of next) {
    const { path } = campaign.territory;
    passed.push(...(await takeOverPetitions(tx, { id, territoryId, campaign: { id: campaign.id, mode, path } })));
  }
  return passed;
}
