import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { judgeStep, RACES, type Race } from '@/lib/law/meeting';
import { defineAct } from '../act';
import { hour, id } from '../schemas';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';
import { countRaceSeats } from './race-seats';

/** The chair closes the meeting; what was stated there goes into the protocol (47). */
export const closeMeeting = defineAct({
  name: 'meetings/close',
  article: '47',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, hour, statements: z.string().trim().max(10_000).optional() }),
  load: (tx, { meetingId }) =>
    loadMeeting(tx, meetingId, async (meeting) => {
      const races: Race[] = [];
      for (const race of RACES) {
        const seats = await countRaceSeats(tx, meeting, race, meeting.election.campaign.interpretations);
        if (seats !== 0) races.push(race);
      }
      return { ...(await loadStep(tx, meeting)), races };
    }),
  judge: ({ course, races }) => judgeStep(course, { kind: 'close', races }),
  write: async (tx, { meeting }, input) => {
    await tx.meeting.update({
      where: { id: meeting.id },
      data: {
        state: 'closed',
        closedHour: input.hour,
        statements: input.statements ?? null,
        version: { increment: 1 },
      },
    });
    return ok({ subjectId: meeting.id });
  },
});
