import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { findHeirId } from '@/lib/store/rows/heirs';
import { liesWithin } from '@/lib/store/rows/within';
import { decidingArticles, decidingDuties, STEAD } from './petition-terms';

/** A commission as it is formed, in a campaign that goes over a territory. */
interface Formed {
  readonly id: string;
  readonly territoryId: string;
  readonly campaign: { readonly id: string; readonly mode: string; readonly path: string };
}

/**
 * What the commission of an earlier campaign has not decided (19), nor the executive committee in its stead, lies with that
 * of the same place in the next one, which restores from then on; the duty goes along. A file of the past is entered in any
 * order: nothing goes into it or out of it.
 */
export async function takeOverPetitions(tx: Tx, { id, territoryId, campaign }: Formed): Promise<readonly string[]> {
  if (campaign.mode !== 'conduct') return [];
  const taken = await tx.$queryRaw<{ id: string }[]>`
    UPDATE petition SET commission_id = ${id}::uuid, campaign_id = ${campaign.id}::uuid, office_id = NULL,
      version = petition.version + 1
    FROM commission former JOIN campaign earlier ON earlier.id = former.campaign_id, campaign next, territory soviet
    WHERE petition.state = 'forwarded' AND former.id = petition.commission_id AND former.territory_id = ${territoryId}::uuid
      AND next.id = ${campaign.id}::uuid AND earlier.starts_on < next.starts_on AND earlier.mode = 'conduct'
      AND soviet.id = petition.soviet_id AND ${liesWithin(Prisma.sql`soviet.path`, campaign.path)}
    RETURNING petition.id`;
  const ids = taken.map((petition) => petition.id);
  for (const { duty, article } of decidingArticles)
    await tx.$executeRaw`
      UPDATE term t SET commission_id = ${id}::uuid, campaign_id = ${campaign.id}::uuid, territory_id = p.soviet_id,
        article = ${article}
      FROM petition p WHERE p.id = ANY(${ids}::uuid[]) AND t.subject_id = p.id AND t.state = 'open' AND t.duty = ${duty}`;
  return ids;
}

/** A commission as it ends. */
interface Ending {
  readonly id: string;
  readonly territoryId: string;
  readonly mode: string;
  readonly startsOn: Date;
}

/**
 * What a commission that ends has not decided goes on with the next one, where that was formed before this one ends; where
 * none was, with the executive committee in its stead, as complaints do (33).
 */
export async function passPetitionsOn(tx: Tx, ending: Ending): Promise<readonly string[]> {
  const { id: endingId, territoryId, mode, startsOn } = ending;
  if (mode !== 'conduct') return [];
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
  return [...passed, ...(await passToOffice(tx, endingId, territoryId))];
}

async function passToOffice(tx: Tx, commissionId: string, territoryId: string): Promise<readonly string[]> {
  const officeId = await findHeirId(tx, territoryId);
  const left = await tx.$queryRaw<{ id: string }[]>`
    UPDATE petition SET office_id = ${officeId}::uuid, version = version + 1
    WHERE commission_id = ${commissionId}::uuid AND state = 'forwarded' RETURNING id`;
  const ids = left.map(({ id }) => id);
  await tx.term.updateMany({
    where: { subjectId: { in: ids }, state: 'open', duty: { in: decidingDuties } },
    data: { commissionId: null, territoryId: officeId, article: STEAD },
  });
  return ids;
}
