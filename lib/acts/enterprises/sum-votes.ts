import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactly } from '@/lib/kernel/fact-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { judgeDeclared, judgeOutcome } from '@/lib/law/votes';
import type { Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, type Refusal } from '../refusal';
import { factDay, id } from '../schemas';
import { endRepeats } from './elects-nobody';
import { type ListFacts, loadList } from './load-list';
import { asDeclared, checkWritten, declaredSum } from './old-protocol';
import { listPartVotes, type PartVotes, partStateOf } from './part-votes';
import { lockParts } from './parts';
import { findLastSum, tiedOf } from './put-up';
import { recordElected } from './record-elected';
import { type Ended, type EnterpriseSum, isEnded, sumOf } from './sum';

interface Facts extends ListFacts {
  readonly parts: readonly PartVotes[];
  readonly last: {
    readonly round: number;
    readonly open: number;
    readonly tied: readonly string[];
    readonly meetingIds: readonly string[];
  } | null;
  readonly lists: ReadonlyMap<string, string>;
}

/**
 * Adds the votes for an enterprise's common lists over its parts (36, note): elected are those with more votes than the
 * others for all places of the parts (43, 45). Equals are voted on again by every part and added once more, or by the
 * other readings of I-19 settled.
 */
export const sumVotes = defineAct({
  name: 'enterprises/sum-votes',
  article: '36.n1',
  permission: 'uchastki.divide',
  input: z.object({
    commonListId: id,
    /** The day of an old summary protocol. */
    on: factDay.optional(),
    /** Whom it calls elected, where that is not whom the votes elect. */
    declared: z.array(id).max(200).optional(),
  }),
  load: (tx, { commonListId }) =>
    loadList(tx, commonListId, async (facts): Promise<Facts> => {
      const uchastki = await tx.uchastok.findMany({ where: { commonListId }, orderBy: { number: 'asc' } });
      await lockParts(
        tx,
        uchastki.map((uchastok) => uchastok.id),
      );
      const last = await findLastSum(tx, commonListId);
      const nominations = await tx.commonNomination.findMany({ where: { commonListId } });
      return {
        ...facts,
        parts: await listPartVotes(tx, uchastki),
        last: last && { round: last.round, open: last.open, tied: tiedOf(last), meetingIds: last.meetingIds },
        lists: new Map(nominations.map((one) => [one.id, one.listName ?? one.proposerName])),
      };
    }),
  judge: (facts, { declared }, { interpretations }) => {
    const sum = summed(facts, interpretations);
    if (declared !== undefined) return [...sum.findings, ...judgeDeclared(asDeclared(sum, declared))];
    const tied = sum.counts.filter((item) => sum.tied.includes(item.id)).map(({ name }) => name);
    return [...sum.findings, ...judgeOutcome({ tied, open: sum.open }, interpretations)];
  },
  write: async (tx, facts, { on, declared }, { interpretations, today, mode: campaignMode }) => {
    const refusal = hindrance(facts);
    if (!refusal.ok) return refusal;
    const ended = refusal.value;
    const added = summed(facts, interpretations);
    // art. 40, 41 by I-13b: nobody is elected, and the parts that failed are convened again.
    if (!added.hasQuorum && campaignMode === 'conduct')
      return err(conflict('enterprise-without-quorum', { name: facts.list.name }));
    const written = checkWritten({ on, declared }, added, campaignMode);
    if (!written.ok) return written;
    const sum = declared === undefined ? added : declaredSum(added, declared);
    const { mode, seats, open, counts, tied } = sum;
    const elected = sum.elected.map(({ residentId }) => residentId);
    const leftOut = facts.parts.filter((one) => !isEnded(one));
    const { id: commonSumId } = await tx.commonSum.create({
      data: {
        ...{
          commonListId: facts.list.id,
          round: (facts.last?.round ?? 0) + 1,
          summedOn: dateOfDay(written.value ?? today),
        },
        ...{
          mode,
          seats,
          open,
          elected,
          tied: [...tied],
          counts: counts.map((item) => ({ ...item, parts: item.parts.map((part) => ({ ...part })) })),
        },
        meetingIds: ended.map(({ meeting }) => meeting.id),
        leftOutIds: leftOut.flatMap(({ meeting }) => meeting?.id ?? []),
      },
    });
    await recordElected(tx, { commonListId: facts.list.id, commonSumId }, sum.elected, ended);
    if (tied.length > 0 && interpretations['I-19'] === 'repeat-vote') await askAgain(tx, ended);
    const answer = { elected, tied, open, leftOut: leftOut.map(({ part }) => part.number) };
    const terms = await endRepeats(tx, facts.list.id, exactly(today), facts.election.commission.kind);
    return ok({
      answer: { id: commonSumId, ...answer },
      ...{ terms, subjectId: facts.list.unitId, noted: { ...answer, counts } },
    });
  },
});

const summed = ({ parts, last, lists }: Facts, interpretations: Parameters<typeof sumOf>[1]): EnterpriseSum =>
  sumOf({ parts, open: last?.open ?? null, nameOfList: (list) => lists.get(list) ?? list }, interpretations);

/** Why nothing can be added yet, or any more; else the parts whose votes are. */
function hindrance({ parts, last, list }: Facts): Result<readonly Ended[], Refusal> {
  if (last !== null && last.tied.length === 0) return err(conflict('already-summed', { name: list.name }));
  const waiting = parts.filter((one) => ['not-convened', 'under-way'].includes(partStateOf(one)));
  if (waiting.length > 0)
    return err(conflict('parts-not-ended', { names: waiting.map(({ part }) => part.name).join(', ') }));
  const ended = parts.filter(isEnded);
  // The equals of a sum are settled, or voted on again: the same votes are not added twice.
  if (ended.some(({ meeting }) => last?.meetingIds.includes(meeting.id))) return err(conflict('tie-unsettled'));
  if (ended.length === 0) return err(conflict('no-part-with-quorum', { name: list.name }));
  const modes = new Set(ended.flatMap(({ meeting, votes }) => (votes.length === 0 ? [] : (meeting.mode ?? []))));
  return modes.size > 1 ? err(conflict('parts-vote-alike')) : ok(ended);
}

/** The meetings of the parts are over; what they left equal is put to new ones. */
async function askAgain(tx: Tx, ended: readonly Ended[]): Promise<void> {
  for (const { part, meeting } of ended)
    await tx.uchastok.update({ where: { id: part.id }, data: { tiedAttempt: meeting.attempt } });
}
