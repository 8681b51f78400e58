import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactly } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { latestNotice, needsFiveDays } from '@/lib/law/notices';
import { PARAMETERS } from '@/lib/law/parameters';
import { lockRow } from '@/lib/store/client';
import { findElection } from '@/lib/store/rows/election';
import { defineAct } from '../act';
import { findElectingNobody } from '../enterprises/elects-nobody';
import { putUpLists } from '../enterprises/put-up';
import { conflict, invalid, notFound } from '../refusal';
import { hour, id, plannedDay, shortText } from '../schemas';
import { placeOfElection } from '../shared/place-of-election';
import { meetTerm, openTerm } from '../shared/terms';

/**
 * Calls the electors of an uchastok together (35); again after a failed meeting (41), or after the votes of an
 * enterprise's parts came out equal (45). A part has the enterprise's common lists before it at once (36, note).
 */
export const conveneMeeting = defineAct({
  name: 'meetings/convene',
  article: '35',
  permission: 'meetings.convene',
  input: z.object({
    electionId: id,
    uchastokId: id,
    heldOn: plannedDay,
    hour,
    place: shortText,
    agentId: id,
    /** The share that a paper of the campaign orders for repeated meetings; counts only by that reading of I-15. */
    repeatPercent: z.number().int().min(1).max(PARAMETERS.quorumPercent.value).optional(),
  }),
  load: async (tx, input) => {
    const election = await findElection(tx, input.electionId);
    if (election === null || !(await lockRow(tx, 'uchastok', input.uchastokId))) return err(notFound());
    const uchastok = await tx.uchastok.findUnique({ where: { id: input.uchastokId } });
    if (uchastok?.electionId !== election.id) return err(notFound());
    const earlier = await tx.meeting.findMany({ where: { uchastokId: uchastok.id }, orderBy: { attempt: 'asc' } });
    const agent = await tx.appointment.findFirst({
      where: { accountId: input.agentId, function: 'agent', commissionId: election.commission.id, dismissedAt: null },
      include: { account: true },
    });
    return ok({
      ...placeOfElection(election),
      facts: { election, uchastok, earlier, agentName: agent?.account.name ?? null },
    });
  },
  write: async (tx, { election, uchastok, earlier, agentName }, input, context) => {
    if (agentName === null) return err(invalid(['agentId'], 'not-an-agent'));
    const standing = earlier.filter(({ attempt, state }) => state !== 'failed' && attempt > uchastok.tiedAttempt);
    if (standing.length > 0) return err(conflict('meeting-already-convened'));
    if ((await findElectingNobody(tx, [uchastok.id])).size > 0)
      return err(conflict('nobody-to-elect', { name: uchastok.name }));
    if (context.mode === 'conduct' && input.heldOn < election.startsOn)
      return err(invalid(['heldOn'], 'before-elections-start'));
    const attempt = earlier.length + 1;
    const before = earlier.at(-1);
    const isRepeat = before?.state === 'failed';
    const isLowered = isRepeat && context.interpretations['I-15'] === 'lower-quorum';
    if (input.repeatPercent !== undefined && !isLowered) return err(invalid(['repeatPercent'], 'quorum-not-lowered'));
    const { electionId, uchastokId, place, agentId } = input;
    const meeting = await tx.meeting.create({
      data: {
        ...{ electionId, uchastokId, place, agentId, agentName, attempt, hour: input.hour },
        repeatPercent: input.repeatPercent ?? null,
        heldOn: dateOfDay(input.heldOn),
        state: 'convened',
      },
    });
    const { commonListId } = uchastok;
    if (commonListId !== null)
      await putUpLists(tx, meeting.id, { id: uchastokId, commonListId }, context.interpretations);
    const term = await openTerm(tx, {
      ...{ campaignId: election.campaign.id, commissionId: election.commission.id, territoryId: election.soviet.id },
      ...{ duty: 'notices-serve', subjectKind: 'meeting', subjectId: meeting.id, body: election.commission.kind },
      article: isRepeat ? '41' : '35',
      from: input.heldOn,
      due: needsFiveDays(isRepeat, context.interpretations)
        ? latestNotice(input.heldOn, context.interpretations)
        : input.heldOn,
    });
    const { kind } = election.commission;
    const met = isRepeat ? await meetTerm(tx, 'meeting-repeat', before.id, exactly(context.today), kind) : [];
    return ok({ answer: { id: meeting.id, attempt }, terms: [...met, term], subjectId: meeting.id });
  },
});
