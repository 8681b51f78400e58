import type { Scope } from '@/lib/access/actor';
import { oneOf } from '@/lib/kernel/one-of';
import { PETITION_STATES } from '@/lib/law/petition-state';
import type { QueryContext } from '../query';

/** A petition with everything its page and its papers show; null when it is not there or out of sight. */
export async function findSeenPetition(context: QueryContext, petitionId: string) {
  const row = await context.db.petition.findUnique({
    where: { id: petitionId },
    include: {
      documents: { orderBy: { id: 'asc' }, include: { scans: { orderBy: { id: 'asc' } } } },
      entry: { include: { resident: { include: { settlement: true } } } },
    },
  });
  const soviet = row === null ? null : await context.db.territory.findUnique({ where: { id: row.sovietId } });
  if (row === null || soviet === null) return null;
  const commission =
    row.commissionId === null
      ? null
      : await context.db.commission.findUnique({ where: { id: row.commissionId }, include: { territory: true } });
  // art. 33: who has it, or had it to decide, once the commission had ended.
  const office =
    row.officeId === null ? null : await context.db.territory.findUniqueOrThrow({ where: { id: row.officeId } });
  const scope: Scope = {
    ...{ territoryId: soviet.id, territoryPath: soviet.path },
    ...(row.campaignId !== null && { campaignId: row.campaignId }),
    ...(commission !== null && { commissionId: commission.id }),
  };
  // A petition is about an entry of the soviet's register (18-20): whoever sees the entry sees it, in later campaigns too.
  const { campaignId: _, ...place } = scope;
  if (!context.sees(place)) return null;
  return { row, soviet, commission, office, scope, state: oneOf(PETITION_STATES, row.state) };
}
