import type { CivilDay } from '@/lib/kernel/civil-day';
import { exactly } from '@/lib/kernel/fact-day';
import type { Interpretations } from '@/lib/law/interpretations';
import { latestPosting, startOfElections } from '@/lib/law/publication';
import type { Tx } from '@/lib/store/client';
import type { AnswerTerm } from '../act';
import { closeTerms, openTerm } from '../shared/terms';
import type { ListFacts } from './find-list';

const DUTY = 'addition-post';

/** art. 25: an addition has twenty days of its own, after which it waits for other elections. Without names nobody owes its posting. */
export async function oweAddition(
  tx: Tx,
  { id: subjectId, election }: Pick<ListFacts, 'id' | 'election'>,
  today: CivilDay,
  interpretations: Interpretations,
): Promise<AnswerTerm[]> {
  const names = await tx.disfranchisedRow.count({ where: { listId: subjectId, outcome: { not: 'dropped' } } });
  const which = { duty: DUTY, subjectId };
  if (names === 0) await closeTerms(tx, which, exactly(today));
  if (names === 0 || (await tx.term.count({ where: { ...which, state: 'open' } })) > 0) return [];
  const { campaign, commission, soviet, startsOn } = election;
  const start = startOfElections({ startsOn, campaignStartsOn: campaign.startsOn }, interpretations);
  const opened = await openTerm(tx, {
    ...{ campaignId: campaign.id, commissionId: commission.id, territoryId: soviet.id, body: commission.kind },
    ...{ ...which, article: '25', subjectKind: 'list', from: today, due: latestPosting(start, interpretations) },
  });
  return [opened];
}
