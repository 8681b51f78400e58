import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import type { FactDay } from '@/lib/kernel/fact-day';
import type { Tx } from '@/lib/store/client';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import type { AnswerTerm } from '../act';
import { reopenFamily } from '../lishentsy/find-entry';
import { refreshFranchise } from '../shared/franchise';
import { openTerm } from '../shared/terms';

export type Outcome = 'satisfied' | 'refused';

/**
 * What a final word does to the list. Satisfied: the person votes from that day on, and entries that rested on theirs are
 * looked at anew. Refused, by supervision, after it had been satisfied: the entry stands again.
 */
export async function applyOutcome(
  tx: Tx,
  appeal: AppealFacts,
  outcome: Outcome,
  on: FactDay,
  today: CivilDay,
): Promise<void> {
  const isSatisfied = outcome === 'satisfied';
  const { listId, entryId, residentId, election } = appeal;
  const satisfied = { rows: { some: { listId, satisfiedOn: { not: null } } } };
  await tx.lishenetsEntry.updateMany({
    where: { id: entryId, ...(isSatisfied ? { state: 'entered' } : { state: 'restored', ...satisfied }) },
    data: { state: isSatisfied ? 'restored' : 'entered', version: { increment: 1 } },
  });
  await tx.disfranchisedRow.update({
    where: { listId_entryId: { listId, entryId } },
    // Known in part, the right counts from the last day on which the decision can have fallen.
    data: { satisfiedOn: isSatisfied ? dateOfDay(on.latest ?? today) : null },
  });
  if (isSatisfied) await reopenFamily(tx, entryId);
  await refreshFranchise(tx, { sovietId: election.soviet.id, residentIds: [residentId] });
}

/** The commission that made the list owes the complainant the word; no term is set for it. */
export function openAnnouncing(
  tx: Tx,
  appeal: AppealFacts,
  article: string,
  from: CivilDay | null,
): Promise<AnswerTerm> {
  const { campaign, commission, soviet } = appeal.election;
  return openTerm(tx, {
    ...{ campaignId: campaign.id, commissionId: commission.id, territoryId: soviet.id, body: commission.kind },
    ...{ duty: 'appeal-announce', article, subjectId: appeal.id, from, due: null },
    subjectKind: 'appeal',
  });
}
