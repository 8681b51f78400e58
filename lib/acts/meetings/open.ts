import { z } from 'zod';
import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { ok } from '@/lib/kernel/result';
import { columnOfDay, knownOf } from '@/lib/kernel/stored-days';
import type { RuleFinding } from '@/lib/law/finding';
import type { Interpretations } from '@/lib/law/interpretations';
import { judgeStep } from '@/lib/law/meeting';
import { judgeNotices, latestNotice } from '@/lib/law/notices';
import { judgePublication, startOfElections } from '@/lib/law/publication';
import type { Db } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { defineAct } from '../act';
import { factDay, hour, id } from '../schemas';
import { isRepeat } from './common-list';
import { loadStep, type MeetingStep } from './course';
import { loadMeeting } from './load-meeting';

/** How many notices were served by the last day, after it, and on a day that is not known. */
async function countNotices(tx: Db, meeting: MeetingFacts) {
  const latest = dateOfDay(latestNotice(meeting.heldOn, meeting.election.campaign.interpretations));
  const where = { meetingId: meeting.id };
  return {
    servedInTime: await tx.meetingNotice.count({ where: { ...where, servedOn: { lte: latest } } }),
    servedLate: await tx.meetingNotice.count({ where: { ...where, servedOn: { gt: latest } } }),
    servedUnknown: await tx.meetingNotice.count({ where: { ...where, servedOn: null } }),
  };
}

export interface Opening extends MeetingStep {
  readonly notices: Awaited<ReturnType<typeof countNotices>>;
  /** Null: no list was posted. Of one that was, the day may not be known. */
  readonly postedOn: CivilDay | FactDay | null;
}

/** What an opening is judged by. */
export async function loadOpening(tx: Db, meeting: MeetingFacts): Promise<Opening> {
  const list = await tx.disfranchisedList.findFirst({
    where: { electionId: meeting.election.id, state: 'published' },
    orderBy: { id: 'asc' },
  });
  return {
    ...(await loadStep(tx, meeting)),
    notices: await countNotices(tx, meeting),
    postedOn: list && (knownOf(list, 'postedOn') ?? UNKNOWN_DAY),
  };
}

export const judgeOpening = (
  { meeting, course, notices, postedOn }: Opening,
  on: CivilDay | FactDay,
  interpretations: Interpretations,
): RuleFinding[] => [
  ...judgeStep(course, { kind: 'open', on, heldOn: meeting.heldOn }),
  ...judgePublication(
    {
      electionStart: startOfElections(
        { startsOn: meeting.heldOn, campaignStartsOn: meeting.election.campaign.startsOn },
        interpretations,
      ),
      postedOn,
    },
    interpretations,
  ),
  ...judgeNotices(
    { heldOn: meeting.heldOn, eligible: meeting.uchastok.electors, ...notices, isRepeat: isRepeat(meeting) },
    interpretations,
  ),
];

/** The agent opens the meeting (42): the list was posted in time (25), the notices served in time (35). */
export const openMeeting = defineAct({
  name: 'meetings/open',
  article: '42',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, on: factDay, hour }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId, (meeting) => loadOpening(tx, meeting)),
  judge: (opening, input, context) => judgeOpening(opening, input.on, context.interpretations),
  write: async (tx, { meeting }, input) => {
    const day = exactOf(input.on);
    await tx.meeting.update({
      where: { id: meeting.id },
      data: {
        state: 'opened',
        openedOn: columnOfDay(day),
        openedHour: input.hour,
        version: { increment: 1 },
      },
    });
    return ok({ answer: { eligible: meeting.uchastok.electors }, subjectId: meeting.id });
  },
});
