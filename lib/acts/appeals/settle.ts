import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import type { Tx } from '@/lib/store/client';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import type { AnswerTerm } from '../act';
import { reinstateEntry, restoreEntry } from '../lishentsy/entry-state';
import { refreshFranchise, refreshPast } from '../shared/franchise';
import { openTerm } from '../shared/terms';
import type { Consequences } from './consequences';
import { bodyOfHolder, deskOfHolder } from './holder';

/**
 * Carries out what a final word changes. Satisfied: the person votes from that day on, and entries that rested on theirs
 * are looked at anew. Refused, by supervision, after it had been satisfied: the entry stands again.
 */
export async function applyConsequences(
  tx: Tx,
  appeal: AppealFacts,
  changed: Consequences,
  on: FactDay,
  today: CivilDay,
): Promise<AnswerTerm[]> {
  const { listId, entryId, residentId, livesIn, election } = appeal;
  const { entry, row } = changed;
  // Known in part, the right counts from the last day on which the decision can have fallen.
  const known = on.latest ?? today;
  if (row.before !== row.after) {
    const satisfiedOn = row.after === 'satisfied' ? dateOfDay(known) : null;
    await tx.disfranchisedRow.update({ where: { listId_entryId: { listId, entryId } }, data: { satisfiedOn } });
  }
  const change = { entryId, on: { ...on, latest: known }, campaignId: election.campaign.id, subjectId: appeal.id };
  if (entry.before !== entry.after && entry.after === 'entered') await reinstateEntry(tx, change);
  const reopened =
    entry.before !== entry.after && entry.after === 'restored' ? await restoreEntry(tx, change, 'satisfied') : [];
  await refreshFranchise(tx, { sovietId: livesIn, residentIds: [residentId] });
  await refreshPast(tx, election.id);
  return [...reopened, ...(await openNotice(tx, appeal, changed, on))];
}

/** art. 35: whoever votes again before the meeting is called to it by name, like everyone; without five days left, at once. */
async function openNotice(
  tx: Tx,
  { election }: AppealFacts,
  { meeting }: Consequences,
  on: FactDay,
): Promise<AnswerTerm[]> {
  if (meeting === null || meeting.noticeDue === null) return [];
  const open = await tx.term.count({ where: { duty: 'notices-serve', subjectId: meeting.id, state: 'open' } });
  if (open > 0) return [];
  const from = exactOf(on);
  const { campaign, commission, soviet } = election;
  const term = await openTerm(tx, {
    ...{ campaignId: campaign.id, commissionId: commission.id, territoryId: soviet.id, body: commission.kind },
    ...{ duty: 'notices-serve', article: '35', subjectKind: 'meeting', subjectId: meeting.id, from },
    due: noticeTermDue(meeting.noticeDue, from),
  });
  return [term];
}

/** By its day; without five days left, on the day of the decision. */
export const noticeTermDue = (noticeDue: CivilDay, decidedOn: CivilDay | null): CivilDay =>
  decidedOn !== null && decidedOn > noticeDue ? decidedOn : noticeDue;

/** Whoever made the list owes the complainant the word; no term is set for it. */
export function openAnnouncing(
  tx: Tx,
  appeal: AppealFacts,
  article: string,
  from: CivilDay | null,
): Promise<AnswerTerm> {
  const { election, maker } = appeal;
  return openTerm(tx, {
    ...{ campaignId: election.campaign.id, ...deskOfHolder(maker, election) },
    body: bodyOfHolder(election.commission.kind, maker),
    ...{ duty: 'appeal-announce', article, subjectId: appeal.id, from, due: null },
    subjectKind: 'appeal',
  });
}
