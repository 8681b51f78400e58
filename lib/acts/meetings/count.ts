import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeStep } from '@/lib/law/meeting';
import { judgeCount, quorum } from '@/lib/law/quorum';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { count, id } from '../schemas';
import { openTerm } from '../shared/terms';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';
import { attendanceOf, findRoom, type Room } from './room';

/** Numbers of an old protocol that names nobody. */
const asWritten = z.object({ present: count, eligible: count.optional() });

const counted = (room: Room, written: z.output<typeof asWritten> | undefined) => ({
  present: written?.present ?? room.present,
  eligible: written?.eligible ?? room.eligible,
});

/**
 * Settles how many came of how many (40, 42.б). Without 35 % the meeting has failed and another day is named (41). May
 * be done again while people still come in, until the first vote (I-14). In `reconstruct` the numbers may be those of
 * the protocol (`asWritten`), where it does not name who came.
 */
export const countMeeting = defineAct({
  name: 'meetings/count',
  article: '40',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, at: z.string().optional(), asWritten: asWritten.optional() }),
  load: (tx, { meetingId }) =>
    loadMeeting(tx, meetingId, async (meeting) => ({
      ...(await loadStep(tx, meeting)),
      room: await findRoom(tx, meeting),
    })),
  judge: ({ course, room }, input) => [
    ...judgeStep(course, { kind: 'count' }),
    ...judgeCount(counted(room, input.asWritten)),
  ],
  write: async (tx, { meeting, course, room }, input, context) => {
    if (input.asWritten !== undefined && context.mode === 'conduct')
      return err(invalid(['asWritten'], 'only-as-it-was'));
    if (course.ballots.length > 0 && context.mode === 'conduct') return err(conflict('voting-has-begun'));
    const { present, eligible } = counted(room, input.asWritten);
    const { needed, valid } = quorum(attendanceOf(meeting, { present, eligible }), context.interpretations);
    const { men, women } = input.asWritten === undefined ? room : { men: null, women: null };
    await tx.meeting.update({
      where: { id: meeting.id },
      data: {
        ...{ eligible, present, needed, presentMen: men, presentWomen: women },
        countedAt: input.at ?? room.last,
        state: valid ? 'counted' : 'failed',
        version: { increment: 1 },
      },
    });
    const { campaign, commission, soviet } = meeting.election;
    const terms = valid
      ? []
      : [
          await openTerm(tx, {
            ...{ campaignId: campaign.id, commissionId: commission.id, territoryId: soviet.id },
            ...{ duty: 'meeting-repeat', article: '41', subjectKind: 'meeting', subjectId: meeting.id },
            ...{ body: commission.kind, from: meeting.heldOn, due: null },
          }),
        ];
    return ok({
      answer: { eligible, present, needed, valid, men, women },
      ...{ terms, subjectId: meeting.id, noted: { eligible, present, needed, valid } },
    });
  },
});
