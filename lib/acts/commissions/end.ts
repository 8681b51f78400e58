import { z } from 'zod';
import { COMMISSION_KINDS } from '@/lib/access/functions';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactOf } from '@/lib/kernel/fact-day';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { judgeHandover } from '@/lib/law/handover';
import { lockRow, type Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { canHaveBeenBy } from '@/lib/store/rows/enrolled';
import { defineAct } from '../act';
import { listHeldBy, moveToSuccessor } from '../appeals/move-to-successor';
import { layDownPresent, oweNoLists } from '../elections/lay-down';
import { passPetitionsOn } from '../petitions/take-over';
import { conflict, notFound } from '../refusal';
import { factDay, id } from '../schemas';
import { refreshFranchise } from '../shared/franchise';

const SOVIETS = ['village', 'city', 'city-district'];

/**
 * Ends a commission when its elections are over (49): its papers go to the soviet or executive committee, and what
 * complaints it still has go there with them (33), each with the day on which it was filed.
 */
export const endCommission = defineAct({
  name: 'commissions/end',
  article: '49',
  permission: 'commissions.end',
  input: z.object({ commissionId: id, on: factDay, to: z.enum(['soviet', 'executive']).optional() }),
  load: async (tx, { commissionId }) => {
    if (!(await lockRow(tx, 'commission', commissionId))) return err(notFound());
    const row = await tx.commission.findUnique({
      where: { id: commissionId },
      include: { campaign: true, territory: true },
    });
    if (row === null) return err(notFound());
    const unsigned = await tx.meeting.count({ where: { election: { commissionId }, seal: null } });
    const kind = oneOf(COMMISSION_KINDS, row.kind);
    return ok({
      scope: { territoryId: row.territoryId, territoryPath: row.territory.path, commissionId },
      ...{ campaign: campaignOfRow(row.campaign), bodyId: commissionId },
      facts: {
        ...{ commissionId, kind, unsigned },
        hasEnded: row.endedOn !== null,
        place: {
          id: commissionId,
          territoryId: row.territoryId,
          mode: row.campaign.mode,
          startsOn: row.campaign.startsOn,
        },
        held: await listHeldBy(tx, commissionId),
      },
    });
  },
  judge: ({ hasEnded, held, unsigned, kind }, { to }) => {
    // Ended already is a conflict, which `write` says.
    if (hasEnded) return [];
    const expected = SOVIETS.includes(kind) ? 'soviet' : 'executive';
    const openCases = held.filter(({ state }) => state !== 'kept').length;
    return judgeHandover({ openCases, unsignedProtocols: unsigned, to: to ?? expected, expected });
  },
  write: async (tx, { commissionId, hasEnded, held, place }, { on }, { today, mode }) => {
    if (hasEnded) return err(conflict('commission-ended'));
    const endedOn = dateOfDay(exactOf(on) ?? on.latest ?? today);
    await tx.commission.update({ where: { id: commissionId }, data: { endedOn } });
    const led = await tx.election.findMany({ where: { commissionId } });
    for (const { id: electionId, sovietId } of led.filter(({ isPast }) => !isPast)) {
      const since = { sovietId, residentIds: await listTouchedSince(tx, electionId, endedOn) };
      if (since.residentIds.length > 0) await refreshFranchise(tx, since);
      // A file of the past is entered in any order: its people come after it was closed too.
      if (mode !== 'conduct') continue;
      await layDownPresent(tx, sovietId, today);
      if (since.residentIds.length > 0) await refreshFranchise(tx, since);
    }
    await oweNoLists(
      tx,
      led.map((election) => election.id),
      on,
    );
    const terms = await moveToSuccessor(tx, commissionId, held, on);
    const moved = held.map(({ id: appealId }) => appealId);
    const petitions = await passPetitionsOn(tx, place);
    return ok({
      answer: { id: commissionId, moved: moved.length },
      ...{ terms, subjectId: commissionId, noted: { moved, ...(petitions.length > 0 && { petitions }) } },
    });
  },
});

/** To whose entries, posted at the elections, something has come about since that day: at these they count as they did on it. */
async function listTouchedSince(tx: Tx, electionId: string, day: Date): Promise<string[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT entry.resident_id AS id
    FROM disfranchised_list list JOIN disfranchised_row row ON row.list_id = list.id
    JOIN lishenets_entry entry ON entry.id = row.entry_id JOIN entry_event v ON v.entry_id = entry.id
    WHERE list.election_id = ${electionId}::uuid AND list.state = 'published'
      AND NOT ${canHaveBeenBy(Prisma.sql`${day}::date`)}`;
  return found.map(({ id: residentId }) => residentId);
}
